/** What a file is, by what is in it: its name says nothing. */
import { FORMAT } from '../../corpus/format.ts';
import { readStoryFile, STORY_FORMAT, type StoryFileReading } from '../story-file.ts';
import { columnNamed } from '../timelinejs/columns.ts';
import { readTimelineSheet } from '../timelinejs/read-csv.ts';
import { isTimelineJs, readTimelineJson } from '../timelinejs/read-json.ts';
import { isRecord, type TimelineRead } from '../timelinejs/timeline-read.ts';
import { type ViewFileReading, viewIn } from '../view-file.ts';
import { DEEPEST, excessIn, isTooDeep, MOST_RECORDS } from './limits.ts';
import { tableOf } from './table.ts';

export type Recognised =
  | { readonly kind: 'corpus'; readonly json: unknown }
  | { readonly kind: 'timelinejs'; readonly form: 'json' | 'csv'; readonly timeline: TimelineRead }
  | { readonly kind: 'view'; readonly reading: ViewFileReading }
  | { readonly kind: 'story'; readonly reading: StoryFileReading }
  | UnknownFile;

/** A file that is none of ours, and what of it might tell somebody why. */
export type UnknownFile =
  | { readonly kind: 'empty-file' }
  /** The parser's own words. */
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'too-deep'; readonly most: number }
  | { readonly kind: 'too-many'; readonly count: number; readonly most: number }
  /** The fields at its top, some of them; none for a list. */
  | { readonly kind: 'unknown-json'; readonly fields: readonly string[] }
  /** TimelineJS before version 3, which named everything otherwise. */
  | { readonly kind: 'old-timelinejs' }
  | {
      readonly kind: 'missing-columns';
      readonly missing: readonly string[];
      readonly found: readonly string[];
    };

/** Never throws, whatever the text is. */
export function recognise(text: string): Recognised {
  const first = text.trimStart().charAt(0);
  if (first === '') return { kind: 'empty-file' };
  return first === '{' || first === '[' ? jsonFile(text) : sheet(text);
}

function jsonFile(text: string): Recognised {
  const parsed = parse(text);
  if (!parsed.ok) return { kind: 'not-json', detail: parsed.detail };
  const { json } = parsed;
  if (isTooDeep(json)) return { kind: 'too-deep', most: DEEPEST };
  const excess = excessIn(json);
  if (excess) return { kind: 'too-many', ...excess };
  return byFormat(json) ?? unknown(json);
}

function byFormat(json: unknown): Recognised | undefined {
  const format = isRecord(json) ? json.format : undefined;
  if (format === FORMAT) return { kind: 'corpus', json };
  if (format === STORY_FORMAT) return { kind: 'story', reading: readStoryFile(json) };
  const view = viewIn(json);
  if (view.kind !== 'not-a-view') return { kind: 'view', reading: view };
  if (isTimelineJs(json)) return { kind: 'timelinejs', form: 'json', timeline: readTimelineJson(json) };
  return undefined;
}

function unknown(json: unknown): UnknownFile {
  if (!isRecord(json)) return { kind: 'unknown-json', fields: [] };
  const { timeline } = json;
  if (isRecord(timeline) && Array.isArray(timeline.date)) return { kind: 'old-timelinejs' };
  return { kind: 'unknown-json', fields: someOf(Object.keys(json)) };
}

function sheet(text: string): Recognised {
  const { rows, firstRow } = tableOf(text, (headers) => headers.filter(columnNamed).length);
  const [headers = [], ...slides] = rows;
  const count = slides.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
  // Of too many rows only the headers are read: whether it is such a sheet at all.
  const reading = readTimelineSheet(count > MOST_RECORDS ? [headers] : rows, firstRow);
  if (!reading.ok) {
    return { kind: 'missing-columns', missing: reading.missing, found: someOf(reading.found) };
  }
  if (count > MOST_RECORDS) return { kind: 'too-many', count, most: MOST_RECORDS };
  return { kind: 'timelinejs', form: 'csv', timeline: reading.timeline };
}

type Parsed = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly detail: string };

/** What is nested too deeply may end the parser's stack: it throws then too. */
function parse(text: string): Parsed {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    return { ok: false, detail: (error instanceof Error ? error.message : String(error)).slice(0, 200) };
  }
}

const MOST_NAMED = 12;

function someOf(names: readonly string[]): readonly string[] {
  return names.slice(0, MOST_NAMED).map((name) => name.slice(0, 60));
}

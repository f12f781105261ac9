/** TimelineJS's spreadsheet, as its template has the columns, with one of ours for ids at its end. */
import Papa from 'papaparse';
import type { Moment } from '../../corpus/corpus.ts';
import { COLUMNS, type Column } from './columns.ts';
import { guarded } from './formula-guard.ts';
import type { TimelineJsDate, TimelineJsSlide } from './model.ts';
import { type TimelineJsGiven, timelineJsOf } from './write.ts';

type Cells = Partial<Record<Column, string>>;

/**
 * The timeline of these moments as a sheet, for a spreadsheet program or TimelineJS: comma-separated, CRLF line ends, without a
 * byte order mark. Cells a spreadsheet would take for formulas are neutralised.
 */
export function timelineJsCsvOf(moments: readonly Moment[], given: TimelineJsGiven): string {
  const { title, events, eras = [] } = timelineJsOf(moments, given);
  const rows = [
    ...(title ? [rowOf(title, 'title')] : []),
    ...eras.map((era) => rowOf(era as TimelineJsSlide, 'era')),
    ...events.map((slide) => rowOf(slide, '')),
  ];
  const sheet = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  return Papa.unparse(sheet as string[][], { newline: '\r\n' });
}

function rowOf(slide: TimelineJsSlide, type: string): Cells {
  const { text, media, background } = slide;
  return {
    ...datesIn(slide),
    ...guardedAll({
      'Display Date': displayDate(slide),
      Headline: text?.headline,
      Text: text?.text,
      Media: media?.url,
      'Media Credit': media?.credit,
      'Media Caption': media?.caption,
      'Media Thumbnail': media?.thumbnail,
      'Alt Text': media?.alt,
      Group: slide.group,
      Background: background?.url ?? background?.color,
      'Unique ID': slide.unique_id,
    }),
    Type: type,
  };
}

function displayDate({ display_date, start_date }: TimelineJsSlide): string | undefined {
  return display_date ?? start_date?.display_date;
}

function datesIn({ start_date: start, end_date: end }: TimelineJsSlide): Cells {
  return {
    ...(start && {
      Year: number(start.year),
      Month: number(start.month),
      Day: number(start.day),
      Time: timeIn(start),
    }),
    ...(end && {
      'End Year': number(end.year),
      'End Month': number(end.month),
      'End Day': number(end.day),
      'End Time': timeIn(end),
    }),
  };
}

/** Only digits: a sheet that holds a formula where a number belongs is not handed on. */
function number(value: unknown): string {
  const text = String(value ?? '').trim();
  return /^-?\d+$/.test(text) ? text : '';
}

/** `14`, `14:05`, `14:05:09`, as fine as it is given. Its hour stands alone where no minute was. */
function timeIn({ hour, minute, second }: TimelineJsDate): string {
  const given = [number(hour), number(minute), number(second)];
  const known = given.slice(0, given.includes('') ? given.indexOf('') : 3);
  return known.map((part) => part.padStart(2, '0')).join(':');
}

function guardedAll(cells: Record<string, unknown>): Cells {
  const given = Object.entries(cells).filter(([, text]) => typeof text === 'string' && text !== '');
  return Object.fromEntries(given.map(([column, text]) => [column, guarded(text as string)])) as Cells;
}

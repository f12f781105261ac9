/** What both forms of TimelineJS are read into: its slides as they are, and how to name a place in them. */
import type { SetAside } from '../../corpus/corpus.ts';
import type { DatePart, SlideDateName } from './read-dates.ts';

/** Any fields, of any kind: what comes from a file of somebody else's. */
export type SlideFields = Readonly<Record<string, unknown>>;

export interface PlacedSlide {
  readonly slide: SlideFields;
  /** Where it stands, for its reader to find: `events[3]`, or the cell `A5`. */
  readonly at: string;
  readonly placeOf: (date: SlideDateName, part: DatePart) => string;
}

export interface TimelineRead {
  readonly title: SlideFields | undefined;
  readonly slides: readonly PlacedSlide[];
  /** Everything else the file has, eras among it: kept, and handed on. */
  readonly rest: SlideFields;
  readonly setAside: readonly SetAside[];
  /** Headers of a sheet that TimelineJS does not know. */
  readonly unknownColumns: readonly string[];
}

export function isRecord(value: unknown): value is SlideFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a field of a record; empty where either is something else. A number is taken for its digits. */
export function textIn(record: unknown, field: string): string {
  const value = isRecord(record) && Object.hasOwn(record, field) ? record[field] : undefined;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

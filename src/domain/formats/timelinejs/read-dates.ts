/** The time of a slide, exactly as finely as it is given; or where in it the fault is. */
import type { WhenRecord } from '../../corpus/format.ts';
import type { Reason } from '../../corpus/reason.ts';
import { daysIn, FIRST_YEAR, isoYear, LAST_YEAR } from '../../time/civil.ts';
import type { Precision } from '../../time/when.ts';
import { fromBceCount } from './years.ts';

export const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type DatePart = (typeof DATE_PARTS)[number];
export type SlideDateName = 'start_date' | 'end_date';

/** A part of a date that is none, for people to find. */
export interface DateFault {
  readonly date: SlideDateName;
  readonly part: DatePart;
  readonly reason: Reason;
}

export type TimeReading =
  | { readonly ok: true; readonly when: Pick<WhenRecord, 'earliest' | 'latest' | 'precision'> }
  | { readonly ok: false; readonly fault: DateFault };

type Given = Readonly<Record<string, unknown>>;

/**
 * Without an end it is within the one unit its start names. An end is inclusive: on the 6th is up to the 7th, at 18 h up to
 * 19:00. Only a minute is told as a point, so until 18:00 is until 18:00.
 */
export function timeOf(start: unknown, end: unknown): TimeReading {
  const from = partsOf('start_date', start);
  if (!from.ok) return from;
  const until = isGiven(end) ? partsOf('end_date', end) : from;
  if (!until.ok) return until;
  if (compare(after(until.parts), from.parts) <= 0) {
    return fault('end_date', 'year', { kind: 'before', bound: 'start_date' });
  }
  const [earliest, latest] = [written(from.parts), written(endOf(until.parts, from.parts))];
  // Of two that are not equally fine the coarser is all that can be said of the whole.
  const precision = precisionOf(Math.min(from.parts.length, until.parts.length));
  return { ok: true, when: { earliest, latest, precision } };
}

/** An end whose parts are all empty is none: spreadsheets and some tools write those. */
function isGiven(date: unknown): boolean {
  if (!isRecord(date)) return date !== undefined && date !== null && date !== '';
  return DATE_PARTS.some((part) => !isEmpty(date[part]));
}

type Parts = readonly number[];
type PartsReading = { readonly ok: true; readonly parts: Parts } | Extract<TimeReading, { ok: false }>;

/** The parts from the year down to the finest that is given: months and days from 1, the year astronomical. */
function partsOf(date: SlideDateName, value: unknown): PartsReading {
  if (!isRecord(value)) return fault(date, 'year', { kind: 'missing-field' });
  const given = DATE_PARTS.map((part) => value[part]);
  const count = given.findLastIndex((part) => !isEmpty(part)) + 1;
  const parts: number[] = [];
  for (const part of DATE_PARTS.slice(0, Math.max(count, 1))) {
    const reading = numberIn(part, value, parts);
    if (typeof reading !== 'number') return fault(date, part, reading);
    parts.push(reading);
  }
  return { ok: true, parts };
}

function numberIn(part: DatePart, date: Given, before: Parts): number | Reason {
  const received = date[part];
  if (isEmpty(received)) return { kind: 'missing-field' };
  const number = wholeNumber(received);
  if (number === undefined) return { kind: 'not-whole', received };
  return fitting(part, number, before) ?? { kind: 'no-date', text: `${part} ${number}` };
}

function fitting(part: DatePart, number: number, [year = 0, month = 1]: Parts): number | undefined {
  if (part === 'year') return yearFrom(number);
  const [least, most] = part === 'day' ? [1, daysIn(year, month)] : LIMITS[part];
  return number >= least && number <= most ? number : undefined;
}

const LIMITS = { month: [1, 12], hour: [0, 23], minute: [0, 59], second: [0, 59] } as const;

/** Within what can be held, with a year to spare at either end. */
function yearFrom(number: number): number | undefined {
  const year = fromBceCount(number);
  return year !== undefined && year > FIRST_YEAR && year < LAST_YEAR ? year : undefined;
}

/** Spreadsheets write "1,969", "1 969" and "07". Undefined for what is no whole number. */
export function wholeNumber(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const digits = text
    .replace(/[\s,]/g, '')
    .replace(/\.0+$/, '')
    .replace(/^[\u2212\u2013]/, '-');
  return /^[+-]?\d{1,15}$/.test(digits) ? Number(digits) + 0 : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** The first instant after the unit that the parts name, in parts of the same number. */
function after(parts: Parts): Parts {
  const next = [...parts];
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    next[at] = (next[at] ?? 0) + 1;
    const [year = 0, month = 1] = next;
    const most = mostOf(at, year, month);
    if ((next[at] ?? 0) <= most) break;
    next[at] = at < 3 ? 1 : 0;
  }
  return next;
}

function mostOf(at: number, year: number, month: number): number {
  return [Infinity, 12, daysIn(year, month), 23, 59, 59][at] ?? Infinity;
}

/** Parts of a date with its minute. */
const WITH_MINUTE = 5;

function endOf(until: Parts, from: Parts): Parts {
  const isPoint = until.length >= WITH_MINUTE && compare(until, from) > 0;
  return isPoint ? until : after(until);
}

const FIRST: Parts = [0, 1, 1, 0, 0, 0];

function compare(a: Parts, b: Parts): number {
  for (const [at, first] of FIRST.entries()) {
    const difference = (a[at] ?? first) - (b[at] ?? first);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** As the corpus's file has it. A year or a month begins on its first day; an hour is only written where one is given. */
function written(parts: Parts): string {
  const [year = 0, month = 1, day = 1, hour, minute = 0, second = 0] = parts;
  const date = `${isoYear(year)}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  return `${date}T${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Finer than the minute there is no word for it: the bounds say it. */
function precisionOf(count: number): Precision {
  return (['year', 'year', 'month', 'day', 'hour', 'minute'] as const)[count] ?? 'minute';
}

function fault(date: SlideDateName, part: DatePart, reason: Reason): Extract<TimeReading, { ok: false }> {
  return { ok: false, fault: { date, part, reason } };
}

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

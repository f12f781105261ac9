/** EDTF texts for stretches of time: the dates, times of day and ranges that may say them. */
import { type Civil, dateOf } from '../civil.ts';
import {
  DAY,
  formatOffset,
  HOUR,
  type Instant,
  instant,
  instantOf,
  localOf,
  MINUTE,
  SECOND,
  startOf,
  type Zone,
} from '../instant.ts';
import { readEdtf } from './read.ts';
import type { Stretch } from './time.ts';

/** What a date may be written to; the clock's are milliseconds. */
const CLOCK_GRAINS: readonly ClockGrain[] = [HOUR, MINUTE, SECOND];
const GRAINS: readonly Grain[] = ['year', 'month', 'day', ...CLOCK_GRAINS];
type ClockGrain = number;
type Grain = 'year' | 'month' | 'day' | ClockGrain;

/** Months that make up a year's quarters, thirds and halves, and the number of the first of each. */
const PARTS = [
  { months: 3, code: 33 },
  { months: 4, code: 37 },
  { months: 6, code: 40 },
];

/** How dates are written. */
export interface Writer {
  readonly zone: Zone;
  /** What goes after each of them. */
  readonly suffix: string;
  /** Minutes ahead of UTC to write times of day at; without it, they are the zone's own. */
  readonly offset?: number | undefined;
}

/** The one plain date (year, month, day or time of day) that lasts from `from` to `to`, if there is one. */
export function plainText(from: Instant, to: Instant, writer: Writer): string | undefined {
  const months = wholeMonths(from, to, writer.zone);
  if (months?.count === 12 && months.first % 12 === 0) return yearText(months.first / 12, writer);
  if (months?.count === 1) return grainText('month', from, writer);
  const { zone } = writer;
  const unit = CLOCK_GRAINS.find((one) => to - from === one && isEdge(from, one, writer));
  const grain = isOneDay(from, to, zone) ? 'day' : unit;
  return grain === undefined ? undefined : grainText(grain, from, writer);
}

/** Dates of any kind that may last from `from` to `to`, with unspecified digits and parts of years too. */
export function* dateTexts(from: Instant, to: Instant, writer: Writer): Generator<string> {
  const plain = plainText(from, to, writer);
  const part = plain === undefined ? partText(from, to, writer) : undefined;
  if (plain !== undefined) yield plain;
  else if (part !== undefined) yield part;
  else yield* unspecifiedTexts(from, to, writer);
}

/** A quarter, a third or a half of a year. */
function partText(from: Instant, to: Instant, { zone, suffix }: Writer): string | undefined {
  const { first, count } = wholeMonths(from, to, zone) ?? { first: 0, count: 0 };
  const year = Math.floor(first / 12);
  const before = (first - year * 12) / count;
  const part = PARTS.find((one) => one.months === count && Number.isInteger(before));
  return part && Math.abs(year) <= 9_999 ? `${fourDigits(year)}-${part.code + before}${suffix}` : undefined;
}

/** `201X`, `1984-0X`, `1560-12-2X`: the digits in which the first and the last year, month or day differ. */
function* unspecifiedTexts(from: Instant, to: Instant, writer: Writer): Generator<string> {
  for (const grain of ['year', 'month', 'day'] as const) {
    if (!fits({ from, to }, grain, writer)) continue;
    const [first, last] = [from, lastOf(to, grain, writer)].map((at) => grainText(grain, at, writer));
    if (first?.length !== last?.length || first?.startsWith('Y')) continue;
    const text = [...(first ?? '')].map((digit, place) => (digit === last?.[place] ? digit : 'X')).join('');
    if (lasts(text, from, to, writer.zone)) yield text;
  }
}

/** Months and days in between may not fit: `201X-XX` is more than July 2010 to December 2019. */
function lasts(text: string, from: Instant, to: Instant, zone: Zone): boolean {
  const read = readEdtf(text, zone);
  return read.ok && read.earliest === from && read.latest === to;
}

/** A time of day that limits an interval sharply, to the minute or second. */
export function edgeText(at: Instant, writer: Writer): string | undefined {
  return grainText(clockAt(at, writer) % MINUTE === 0 ? MINUTE : SECOND, at, writer);
}

/** Ranges that have exactly those ends, the shortest first. */
export function* rangeTexts(stretch: Stretch, writer: Writer): Generator<string> {
  for (const grain of GRAINS) {
    const text = rangeText(stretch, grain, writer);
    if (text !== undefined && fits(stretch, grain, writer)) yield text;
  }
}

/** Ranges that reach a little further, the nearest first. */
export function* widerTexts(stretch: Stretch, writer: Writer): Generator<string> {
  for (const grain of GRAINS.toReversed()) {
    const text = rangeText(stretch, grain, writer);
    if (text !== undefined) yield text;
  }
}

/** `..` takes in the whole of what stands before and after it. */
function rangeText({ from, to }: Stretch, grain: Grain, writer: Writer): string | undefined {
  const first = from === undefined ? '' : grainText(grain, from, writer);
  const last = to === undefined ? '' : grainText(grain, lastOf(to, grain, writer), writer);
  return first === undefined || last === undefined || first + last === '' ? undefined : `${first}..${last}`;
}

/** An instant of the last unit before `to`; a minute and a second begin on the clock, not on the time line. */
function lastOf(to: Instant, grain: Grain, writer: Writer): Instant {
  if (typeof grain === 'string') return instant(to - 1);
  const past = clockAt(to, writer) % grain;
  return instant(to - (past > 0 ? past : past + grain));
}

function fits({ from, to }: Stretch, grain: Grain, writer: Writer): boolean {
  return [from, to].every((at) => at === undefined || isEdge(at, grain, writer));
}

function isEdge(at: Instant, grain: Grain, writer: Writer): boolean {
  if (typeof grain === 'number') return clockAt(at, writer) % grain === 0;
  const day = dayAt(at, writer.zone);
  if (day === undefined) return false;
  return grain === 'day' || (day.day === 1 && (grain === 'month' || day.month === 1));
}

/** What the clock shows that the time of day is to be written by. */
function clockAt(at: Instant, { zone, offset }: Writer): number {
  return offset === undefined ? localOf(at, zone) : at + offset * MINUTE;
}

/** The year, month, day or time of day that `at` falls in. Years beyond 9999 have no months. */
function grainText(grain: Grain, at: Instant, writer: Writer): string | undefined {
  const { year, month, day } = dateOf(Math.floor(localOf(at, writer.zone) / DAY));
  if (grain === 'year') return yearText(year, writer);
  if (Math.abs(year) > 9_999) return undefined;
  if (typeof grain === 'number') return clockText(at, grain, writer);
  const parts = grain === 'month' ? [month] : [month, day];
  return `${[fourDigits(year), ...parts.map(two)].join('-')}${writer.suffix}`;
}

function yearText(year: number, { suffix }: Writer): string {
  return `${Math.abs(year) > 9_999 ? `Y${year}` : fourDigits(year)}${suffix}`;
}

/** Without an offset where the clocks in the zone show that time but once, or for the first time. */
function clockText(at: Instant, grain: ClockGrain, { zone, suffix, offset: asked }: Writer): string {
  if (asked !== undefined) return localText(at + asked * MINUTE, grain) + offsetText(asked) + suffix;
  const local = localOf(at, zone);
  if (instantOf(local, zone) === at) return localText(local, grain) + suffix;
  const offset = (local - at) / MINUTE;
  // No offset has seconds; clocks before 1900 did.
  if (Number.isInteger(offset)) return localText(local, grain) + offsetText(offset) + suffix;
  return `${localText(at, grain)}Z${suffix}`;
}

function offsetText(offset: number): string {
  return offset === 0 ? 'Z' : formatOffset(offset);
}

function localText(local: number, grain: ClockGrain): string {
  const days = Math.floor(local / DAY);
  const { year, month, day } = dateOf(days);
  const past = local - days * DAY;
  const clock = [Math.floor(past / HOUR), Math.floor(past / MINUTE) % 60, Math.floor(past / SECOND) % 60];
  const shown = clock.slice(0, CLOCK_GRAINS.indexOf(grain) + 1);
  return `${fourDigits(year)}-${two(month)}-${two(day)}T${shown.map(two).join(':')}`;
}

function wholeMonths(from: Instant, to: Instant, zone: Zone): { first: number; count: number } | undefined {
  const [first, after] = [monthAt(from, zone), monthAt(to, zone)];
  if (first === undefined || after === undefined) return undefined;
  return { first, count: after - first };
}

/** Months since the year 0 began, where `at` begins one. */
function monthAt(at: Instant, zone: Zone): number | undefined {
  const date = dayAt(at, zone);
  return date?.day === 1 ? date.year * 12 + date.month - 1 : undefined;
}

/** The day that `at` is the first instant of. */
function dayAt(at: Instant, zone: Zone): Civil | undefined {
  const date = dateOf(Math.floor(localOf(at, zone) / DAY));
  return startOf(date, zone) === at ? date : undefined;
}

function isOneDay(from: Instant, to: Instant, zone: Zone): boolean {
  const day = (at: number) => Math.floor(localOf(at, zone) / DAY);
  return day(from) === day(to - 1) && [from, to].every((at) => dayAt(at, zone) !== undefined);
}

function fourDigits(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

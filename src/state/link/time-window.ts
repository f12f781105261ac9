/**
 * A stretch of time as text: two local date-times with their offset, `2021-09-05T00:00+04:30..2021-09-07T00:00+04:30`.
 * Local, so that a person can read it; with the offset, so that it stays the same stretch when a zone's rules or the
 * corpus's zone change, and can be read before the corpus is there.
 */
import {
  formatOffset,
  type Instant,
  instant,
  MINUTE,
  offsetAt,
  type Zone,
} from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';

/** A stretch of which one end may be without limit. */
export interface OpenRange {
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
}

const SEPARATOR = '..';
/** ISO 8601, with its six-digit years outside 0000 to 9999. A space is a `+` that nobody encoded. */
const DATE_TIME =
  /^((?:\d{4}|[+ -]\d{6})-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?)(?:Z|([+ -])(\d{2}):?(\d{2}))$/;

/** Undefined unless both ends are dates that exist and the first lies before the second. */
export function parseWindow(text: string): TimeWindow | undefined {
  const [from, to, ...others] = text.split(SEPARATOR, 3).map(parseDateTime);
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  return from < to ? { from, to } : undefined;
}

/** Undefined for a window that `parseWindow` would not take back. */
export function formatWindow({ from, to }: TimeWindow, zone: Zone): string | undefined {
  if (!isTime(from) || !isTime(to) || from >= to) return undefined;
  return `${formatDateTime(from, zone)}${SEPARATOR}${formatDateTime(to, zone)}`;
}

/** One end of a stretch. Undefined for what is no date-time with its offset. */
export function parseDateTime(text: string): Instant | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [, date = '', time = '', sign, hours = '00', minutes = '00'] = match;
  const local = parseAsUtc(date.replace(/^ /, '+'), time);
  if (local === undefined || hours > '23' || minutes > '59') return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  const at = sign === '-' ? local + offset : local - offset;
  return isTime(at) ? instant(at) : undefined;
}

/** An end that is not there has no limit; undefined where neither is, or where `parseWindow` would refuse both. */
export function parseOpenRange(text: string): OpenRange | undefined {
  const [from = '', to = '', ...others] = text.split(SEPARATOR, 3);
  if (from !== '' && to !== '') return parseWindow(text);
  const at = parseDateTime(from + to);
  if (at === undefined || others.length > 0 || !text.includes(SEPARATOR)) return undefined;
  return from === '' ? { from: undefined, to: at } : { from: at, to: undefined };
}

/** Undefined for a stretch that `parseOpenRange` would not take back. */
export function formatOpenRange({ from, to }: OpenRange, zone: Zone): string | undefined {
  if (from !== undefined && to !== undefined) return formatWindow({ from, to }, zone);
  if (from !== undefined) return isTime(from) ? `${formatDateTime(from, zone)}${SEPARATOR}` : undefined;
  return to !== undefined && isTime(to) ? `${SEPARATOR}${formatDateTime(to, zone)}` : undefined;
}

/** Engines differ on the 30th of February: some roll it over, so a date that comes back changed does not exist. */
function parseAsUtc(date: string, time: string): number | undefined {
  const at = Date.parse(`${date}T${time}Z`);
  return isTime(at) && new Date(at).toISOString().startsWith(`${date}T`) ? at : undefined;
}

/** As short as is exact: to the minute, else the second, else the millisecond. */
export function formatDateTime(at: Instant, zone: Zone): string {
  const offset = usableOffset(at, zone);
  const [date, time = ''] = new Date(at + offset * MINUTE).toISOString().slice(0, -1).split('T');
  const short = time.replace(/\.000$/, '').replace(/^(\d{2}:\d{2}):00$/, '$1');
  return `${date}T${short}${offset === 0 ? 'Z' : formatOffset(offset)}`;
}

/**
 * The zone's offset in whole minutes; local mean times of the 19th century had seconds, which ISO 8601 cannot write.
 * Zero where the zone is unknown or the local time would be past what a date can hold.
 */
function usableOffset(at: Instant, zone: Zone): number {
  try {
    const offset = Math.trunc(offsetAt(at, zone));
    return isTime(at + offset * MINUTE) && Math.abs(offset) < 24 * 60 ? offset : 0;
  } catch {
    return 0;
  }
}

function isTime(at: number): boolean {
  return Number.isInteger(at) && !Number.isNaN(new Date(at).getTime());
}

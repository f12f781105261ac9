import {
  type CalendarDate,
  fromAbsolute,
  parseDateTime,
  toCalendarDate,
  toZoned,
} from '@internationalized/date';

/**
 * A point on the time line: whole milliseconds since 1970-01-01T00:00Z, negative before it.
 * Branded, so that a count of milliseconds is never taken for a time.
 */
export type Instant = number & { readonly instant: unique symbol };

/** A length of time in milliseconds. */
export type Duration = number;

/** IANA name ("Asia/Kabul") of the zone a time is read or shown in. */
export type Zone = string;

export const MINUTE: Duration = 60_000;
export const HOUR: Duration = 60 * MINUTE;
export const DAY: Duration = 24 * HOUR;

/** The widest range a JavaScript date can hold. */
const LIMIT = 8.64e15;

/** Takes milliseconds since the epoch for an instant. Throws a RangeError outside what a date can hold. */
export function instant(milliseconds: number): Instant {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > LIMIT) {
    throw new RangeError(`Not a time a date can hold: ${milliseconds}`);
  }
  return Math.round(milliseconds) as Instant;
}

export function shift(from: Instant, by: Duration): Instant {
  return instant(Math.min(LIMIT, Math.max(-LIMIT, from + by)));
}

// The library takes day 00 for the first; here it is no date.
const DATE = /^\d{4}-\d{2}-(?!00)\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-(?!00)\d{2})T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/**
 * Reads `2021-09-05`, `2021-09-05T18:00` or `2021-09-05T18:00+04:30`. A date alone is its first instant in `zone`;
 * a time without offset is read in `zone`. `24:00` is the end of the day. A time that the clocks skip is read as if
 * they had not been put forward yet, one that they show twice is the first of the two. Returns undefined for anything
 * else, and for what lies beyond the year 9999.
 */
export function parseInstant(text: string, zone: Zone): Instant | undefined {
  const match = DATE_TIME.exec(DATE.test(text) ? `${text}T00:00` : text);
  if (!match) return undefined;
  const [, date = '', time = '', offset] = match;
  const endOfDay = time === '24:00' || time === '24:00:00';
  try {
    const start = parseDateTime(`${date}T${endOfDay ? '00:00' : time}`);
    const local = endOfDay ? start.add({ days: 1 }) : start;
    // The calendar stops at its last day rather than go beyond it.
    if (endOfDay && local.compare(start) === 0) return undefined;
    if (offset === undefined) return instant(toZoned(local, zone).toDate().getTime());
    return instant(toZoned(local, 'UTC').toDate().getTime() - offsetMinutes(offset) * MINUTE);
  } catch {
    return undefined;
  }
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const digits = offset.replace(/[+:-]/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** Whether the name is that of a zone this machine has the rules of. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone's offset from UTC at that instant, in minutes (Asia/Kabul: 270). */
export function offsetAt(at: Instant, zone: Zone): number {
  return fromAbsolute(at, zone).offset / MINUTE;
}

/** `+04:30` for 270 minutes. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/** First instant of the day in `zone` that `at` falls in. */
export function startOfDay(at: Instant, zone: Zone): Instant {
  return beginningOf(toCalendarDate(fromAbsolute(at, zone)), zone);
}

/**
 * First instant of the day `days` after the one `at` falls in; exact across changes of clock, even where midnight
 * itself is skipped. The calendar ends with the year 9999: its last day is followed by itself.
 */
export function addDays(at: Instant, days: number, zone: Zone): Instant {
  return beginningOf(toCalendarDate(fromAbsolute(at, zone)).add({ days }), zone);
}

function beginningOf(day: CalendarDate, zone: Zone): Instant {
  return instant(toZoned(day, zone).toDate().getTime());
}

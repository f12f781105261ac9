/**
 * Dates for machines, no finer than they are known. A day stays a day; a span of two days of one month is that month;
 * what is only about some time is not given at all, since there is no way to say "about" in such a date.
 */
import { dayNumberAt } from '../../domain/time/calendar.ts';
import { type Civil, dateOf } from '../../domain/time/civil.ts';
import { formatOffset, instant, localOf, MINUTE, offsetAt, type Zone } from '../../domain/time/instant.ts';
import { type Extent, isUndated, type When } from '../../domain/time/when.ts';

export interface KnownDates {
  /** ISO 8601: `2021-09-06T18:30+04:30`, `2021-09-06`, `2021-09` or `2021`. */
  readonly start?: string;
  readonly end?: string;
}

/** When a moment began and ended, each only where it lies within one year at most. Both are left out if it is a guess. */
export function knownDates(when: When): KnownDates {
  if (isUndated(when) || when.qualifier !== undefined) return {};
  const { earliest = -Infinity, latest = Infinity, precision, zone } = when;
  const finest = precision === 'minute' ? 'minute' : 'day';
  const start = dateWithin({ from: earliest, to: when.certainFrom ?? latest }, zone, finest);
  const end = dateWithin({ from: when.certainTo ?? earliest, to: latest }, zone, finest);
  return { ...(start && { start }), ...(end && end !== start && { end }) };
}

/** The finest date that all of the stretch lies in, its end not included; undefined where it spans years or has no end. */
export function dateWithin({ from, to }: Extent, zone: Zone, finest: 'minute' | 'day'): string | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const last = Math.max(from, to - 1);
  const [a, b] = [civilAt(from, zone), civilAt(last, zone)];
  // Others read no years but these.
  if (a.year !== b.year || a.year < 1 || a.year > 9_999) return undefined;
  if (a.month !== b.month) return digits(a.year, 4);
  if (a.day !== b.day) return `${digits(a.year, 4)}-${digits(a.month, 2)}`;
  const day = `${digits(a.year, 4)}-${digits(a.month, 2)}-${digits(a.day, 2)}`;
  return finest === 'minute' && to - from <= MINUTE ? day + clockAt(from, zone) : day;
}

function civilAt(at: number, zone: Zone): Civil {
  return dateOf(dayNumberAt(instant(at), zone));
}

/** Empty where clocks were no whole minutes from UTC: ISO 8601 cannot write such an offset. */
function clockAt(at: number, zone: Zone): string {
  const offset = offsetAt(instant(at), zone);
  if (!Number.isInteger(offset)) return '';
  return new Date(localOf(at, zone)).toISOString().slice(10, 16) + formatOffset(offset);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

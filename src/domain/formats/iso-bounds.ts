/** Bounds of times as text for machines: ISO 8601, no finer than they are known. */
import { dayNumberAt } from '../time/calendar.ts';
import { dateOf, isoYear } from '../time/civil.ts';
import {
  DAY,
  formatOffset,
  HOUR,
  type Instant,
  localOf,
  MINUTE,
  offsetAt,
  SECOND,
  shift,
  startOfDay,
  type Zone,
} from '../time/instant.ts';
import { type BoundKey, hasHours, type When } from '../time/when.ts';

const BEFORE_END: Readonly<Partial<Record<BoundKey, number>>> = { certainTo: 1, latest: 1 };

/**
 * A bound as a date where it is the edge of a day, and then the day itself is within: `latest` 2021-09-06 reaches to the
 * end of the 6th. Else a time of day with its offset. By the clocks of the time's own zone; empty where the bound is
 * not known.
 */
export function isoBound(when: When, name: BoundKey): string {
  const at = when[name];
  if (at === undefined) return '';
  if (hasHours(when) || at !== startOfDay(at, when.zone)) return isoTime(at, when.zone);
  const within = at === when.earliest ? 0 : (BEFORE_END[name] ?? 0);
  return isoDay(dayNumberAt(shift(at, -within), when.zone));
}

/** `2021-09-06`, `-0043-03-15` of a day counted from 1970-01-01. */
function isoDay(number: number): string {
  const { year, month, day } = dateOf(number);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** `2021-09-06T14:30+04:30`, with seconds where there are any. Where clocks were seconds off any offset, in UTC. */
export function isoTime(at: Instant, zone: Zone): string {
  const offset = offsetAt(at, zone);
  if (!Number.isInteger(offset)) return `${isoLocal(at)}Z`;
  return isoLocal(localOf(at, zone)) + formatOffset(offset);
}

function isoLocal(local: number): string {
  const day = Math.floor(local / DAY);
  const past = local - day * DAY;
  const parts = [past / HOUR, (past % HOUR) / MINUTE];
  const seconds = Math.floor((past % MINUTE) / SECOND);
  return `${isoDay(day)}T${(seconds > 0 ? [...parts, seconds] : parts).map((part) => two(Math.floor(part))).join(':')}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Dates of citations: as fine as is known, never finer. */
import { dayNumberAt } from '../../time/calendar.ts';
import { type Civil, dateOf, daysIn, isoYear } from '../../time/civil.ts';
import { type Instant, shift, type Zone } from '../../time/instant.ts';
import type { DateKnown, DateSpan } from './cited.ts';

/** The day it is in `zone`. */
export function dayIn(at: Instant, zone: Zone): Civil {
  return dateOf(dayNumberAt(at, zone));
}

/** The days in `zone` from one instant to just before another: a whole year or month is told as one. */
export function daysFrom(from: Instant, to: Instant, zone: Zone): DateSpan {
  const first = dayIn(from, zone);
  const last = dayIn(to > from ? shift(to, -1) : to, zone);
  const whole = wholeUnit(first, last);
  return whole ? { from: whole, to: whole } : { from: first, to: last };
}

function wholeUnit(first: Civil, last: Civil): DateKnown | undefined {
  const wholeMonths = first.day === 1 && last.day === daysIn(last.year, last.month);
  if (!wholeMonths || first.year !== last.year) return undefined;
  if (first.month === 1 && last.month === 12) return { year: first.year };
  return first.month === last.month ? { year: first.year, month: first.month } : undefined;
}

export function isOneDate({ from, to }: DateSpan): boolean {
  return from.year === to.year && from.month === to.month && from.day === to.day;
}

/** ISO 8601: `2021`, `2021-09`, `2021-09-06`. */
export function isoDate({ year, month, day }: DateKnown): string {
  const two = (number: number | undefined) => (number === undefined ? [] : [String(number).padStart(2, '0')]);
  return [isoYear(year), ...two(month), ...two(day)].join('-');
}

/** ISO 8601: `2021-09-06`, or `2021-09-05/2021-09-06`. */
export function isoSpan(span: DateSpan): string {
  return isOneDate(span) ? isoDate(span.to) : `${isoDate(span.from)}/${isoDate(span.to)}`;
}

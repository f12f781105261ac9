/** The dates of a slide: the possible extent, no finer than the words it was read from. */
import { type Civil, dateOf, dayNumber } from '../../time/civil.ts';
import { DAY, HOUR, localOf, MINUTE, SECOND } from '../../time/instant.ts';
import { type Precision, placeOf, type When } from '../../time/when.ts';
import type { TimelineJsDate } from './model.ts';
import { toBceCount } from './years.ts';

/** What a date of TimelineJS can be as fine as. */
type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/**
 * The units a time may be written in, coarsest first: the first on whose bounds it begins and ends. The hours of a part of
 * day are a rule's and nobody's words, so they are never among them.
 */
const UNITS: Readonly<Record<Precision, readonly [Unit, ...Unit[]]>> = {
  minute: ['minute', 'second'],
  hour: ['hour', 'minute', 'second'],
  'part-of-day': ['day'],
  day: ['day'],
  week: ['day'],
  season: ['month', 'day'],
  month: ['month', 'day'],
  year: ['year', 'month', 'day'],
  decade: ['year', 'month', 'day'],
  century: ['year', 'month', 'day'],
};

export interface SlideDates {
  readonly start_date: TimelineJsDate;
  /** Left out where the time is within the one unit that `start_date` names. */
  readonly end_date?: TimelineJsDate;
}

/**
 * By the clocks of the time's own zone. A bound that is not known stands where the timeline would draw it. Undefined for
 * a time without a date.
 */
export function datesOf(when: When): SlideDates | undefined {
  const place = placeOf(when);
  if (!place) return undefined;
  const from = localOf(place.from, when.zone);
  const to = localOf(place.to, when.zone);
  const unit = unitFor(UNITS[when.precision], from, to);
  const start = floor(from, unit);
  const end = Math.max(start, endOf(to, unit));
  const isLonger = end > start && to - from > (unit in CLOCK ? CLOCK[unit as keyof typeof CLOCK] : 0);
  return { start_date: dateIn(start, unit), ...(isLonger && { end_date: dateIn(end, unit) }) };
}

/**
 * The last unit it reaches into: an end is inclusive, and ours is not. A minute is a point, as TimelineJS tells it: it ends
 * then, unless it is over within the very minute it began in.
 */
function endOf(to: number, unit: Unit): number {
  return floor(unit === 'minute' || unit === 'second' ? to : to - 1, unit);
}

function unitFor([coarsest, ...finer]: readonly [Unit, ...Unit[]], from: number, to: number): Unit {
  const fits = [coarsest, ...finer].find((unit) => floor(from, unit) === from && floor(to, unit) === to);
  return fits ?? finer.at(-1) ?? coarsest;
}

const CLOCK = { second: SECOND, minute: MINUTE } as const;
const LENGTHS = { second: SECOND, minute: MINUTE, hour: HOUR, day: DAY } as const;

/** The beginning of the unit that a local time falls in. */
function floor(local: number, unit: Unit): number {
  if (unit !== 'year' && unit !== 'month') return Math.floor(local / LENGTHS[unit]) * LENGTHS[unit];
  const { year, month } = civilOf(local);
  return dayNumber({ year, month: unit === 'year' ? 1 : month, day: 1 }) * DAY;
}

function civilOf(local: number): Civil {
  return dateOf(Math.floor(local / DAY));
}

function dateIn(local: number, unit: Unit): TimelineJsDate {
  const { year, month, day } = civilOf(local);
  const past = local - Math.floor(local / DAY) * DAY;
  const parts = {
    year: toBceCount(year),
    month,
    day,
    hour: Math.floor(past / HOUR),
    minute: Math.floor((past % HOUR) / MINUTE),
    second: Math.floor((past % MINUTE) / SECOND),
  };
  const order = Object.keys(parts) as Unit[];
  const given = order.slice(0, order.indexOf(unit) + 1).map((name) => [name, parts[name]]);
  return Object.fromEntries(given) as TimelineJsDate & { year: number };
}

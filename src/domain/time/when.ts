import { DAY, type Duration, HOUR, type Instant, MINUTE, nearestInstant, type Zone } from './instant.ts';

/** How fine the article's own words are, finest first. */
export const PRECISIONS = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'century',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Whether the words name an hour or a minute: only then may a clock time be told. A part of day has a rule's hours. */
export function hasHours({ precision }: { readonly precision: Precision }): boolean {
  return precision === 'minute' || precision === 'hour';
}

/** EDTF's qualifiers: `~` approximate, `?` uncertain, `%` both. */
export const QUALIFIERS = ['approximate', 'uncertain', 'both'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * Where a time comes from: the article states it; it is reckoned from another time the article gives;
 * it follows from the order of events; or nothing but the day of publication bounds it.
 */
export const BASES = ['stated', 'relative', 'inferred', 'publication'] as const;
export type Basis = (typeof BASES)[number];

/** All bounds of a time, from the outermost before to the outermost after. */
export const BOUNDS = ['earliest', 'certainFrom', 'certainTo', 'latest'] as const;
export type BoundKey = (typeof BOUNDS)[number];

/** The outer bounds of a time. A soft bound is a limit for reckoning and not an edge anyone gave ("Sunday night"). */
export type BoundName = 'earliest' | 'latest';

/**
 * The time of a moment as bounds (CIDOC-CRM P81, P82): it lies within `earliest`..`latest`, and where `certainFrom`
 * and `certainTo` are given it was surely going on between them. Every bound may be missing: that means unknown,
 * never 1970 and never midnight. Ends are exclusive: a day is 00:00 to the next 00:00.
 */
export interface When {
  readonly earliest?: Instant;
  readonly certainFrom?: Instant;
  readonly certainTo?: Instant;
  readonly latest?: Instant;
  readonly soft: readonly BoundName[];
  readonly precision: Precision;
  readonly qualifier?: Qualifier;
  readonly basis: Basis;
  readonly zone: Zone;
}

/**
 * True where nothing places the moment but the day its article came out: no bound at all, or only a `latest`
 * taken from publication. Such a moment has no place on the timeline and stands at the end of the list.
 */
export function isUndated(when: When): boolean {
  if (when.earliest !== undefined || when.certainFrom !== undefined) return false;
  return when.latest === undefined || when.basis === 'publication';
}

/** The stretch a moment may take up, in instants; an unknown end is infinite. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The possible extent: `earliest` to `latest`, where a certain bound stands in for a missing outer one only inwards. */
export function extentOf(when: When): Extent {
  return { from: when.earliest ?? -Infinity, to: when.latest ?? Infinity };
}

/** The stretch it was surely going on in, if there is one. */
export function certainOf(when: When): Extent | undefined {
  if (when.certainFrom === undefined || when.certainTo === undefined) return undefined;
  return { from: when.certainFrom, to: when.certainTo };
}

/** Exclusive at the end, but an extent of no length still touches the stretch it stands in. */
export function overlaps(a: Extent, b: Extent): boolean {
  if (a.from === a.to) return a.from >= b.from && a.from < b.to;
  return a.from < b.to && a.to > b.from;
}

/** A length of time that each precision speaks of; a season is a quarter of a year. */
const UNIT: Readonly<Record<Precision, Duration>> = {
  minute: MINUTE,
  hour: HOUR,
  'part-of-day': DAY / 2,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  season: 91 * DAY,
  year: 365 * DAY,
  decade: 3_652 * DAY,
  century: 36_524 * DAY,
};

/**
 * Where a moment stands on a line of time: its possible extent, with an unknown beginning or end put as near to what
 * is known as the words allow. A thing known only to have happened by a day stands on that day. Drawing, sorting and
 * counting go by this; what is possible is not narrowed by it. Undefined for a moment that has no date.
 */
export function placeOf(when: When): Extent | undefined {
  if (isUndated(when)) return undefined;
  const { earliest, certainFrom, certainTo, latest, precision } = when;
  const unit = UNIT[precision];
  const from = earliest ?? certainFrom ?? nearestInstant((latest ?? 0) - unit);
  return { from, to: latest ?? certainTo ?? nearestInstant(from + unit) };
}

/**
 * Order in time: by `earliest` (or what stands in for it, see `placeOf`), then by `latest`; undated last. Zero where the bounds do not tell two times apart,
 * so that the caller can keep the corpus's own order there (which is how a known order without hours is told).
 */
export function compareWhens(a: When, b: When): number {
  const [one, two] = [placeOf(a), placeOf(b)];
  if (!one || !two) return Number(two !== undefined) - Number(one !== undefined);
  return ascending(one.from, two.from) || ascending(a.latest ?? Infinity, b.latest ?? Infinity);
}

/** Compares without subtracting, since infinity minus infinity is no number. */
function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

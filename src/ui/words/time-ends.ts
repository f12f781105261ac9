/**
 * The ends of a time in words: how finely they are told, and what the first need not repeat of the last. An end is the
 * last thing still inside it: a day that ends at the next 00:00 ends on the day before.
 */
import { type Instant, instant, MINUTE, type Zone } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { Precision } from '../../domain/time/when.ts';
import { clockTime, type DateForm, dateText as dateIn, numbersOf } from './dates.ts';
import type { en } from './en.ts';
import { offsetInShort, offsetInWords } from './offsets.ts';
import { say } from './say.ts';

export type Style = 'short' | 'long';

/** The phrases that have a short and a long form. */
type Phrase = keyof typeof en extends infer Key
  ? Key extends `time.${infer Name}.long`
    ? Name
    : never
  : never;

/** What a precision counts in. Weeks and parts of a day are told by their days. */
export type Grain = 'minutes' | 'days' | 'months' | 'years' | 'decades' | 'centuries';

export const GRAINS: Readonly<Record<Precision, Grain>> = {
  minute: 'minutes',
  hour: 'minutes',
  'part-of-day': 'days',
  day: 'days',
  week: 'days',
  month: 'months',
  season: 'months',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

/** Everything about how a time is to be written that does not change while writing it. */
export interface Scope {
  readonly style: Style;
  readonly telling: Telling;
  readonly zone: Zone;
  readonly grain: Grain;
}

/** One end of a span. `at` lies inside the last day, month or year the end still belongs to. */
export interface Edge {
  readonly at: Instant;
  /** The bound itself, where a clock time is to be told. */
  readonly clock: Instant;
  readonly mark: 'sure' | 'about' | 'atEarliest' | 'atLatest' | 'orLater';
}

export function sameGranule(a: Instant, b: Instant, { grain, telling }: Scope): boolean {
  if (grain === 'minutes') return Math.abs(a - b) <= MINUTE;
  const [one, other] = [numbersOf(a, telling), numbersOf(b, telling)];
  const years = YEARS[grain];
  if (years !== undefined) return Math.floor(one.year / years) === Math.floor(other.year / years);
  if (one.year !== other.year || one.month !== other.month) return false;
  return grain === 'months' || one.day === other.day;
}

/** How many years are told as one. */
export const YEARS: Readonly<Partial<Record<Grain, number>>> = { years: 1, decades: 10, centuries: 100 };

/** Both ends, the first without the month and year it shares with the last: "Sunday 5", "Monday 6 September 2021". */
export function pairOf(from: Edge, to: Edge, scope: Scope): { first: string; last: string } {
  return { first: edgeText(from, scope, to.at), last: edgeText(to, scope) };
}

export function edgeText(edge: Edge, scope: Scope, before?: Instant): string {
  const time = dayOrClock(edge, scope, before);
  switch (edge.mark) {
    case 'about':
      return say('time.about', { time });
    case 'atEarliest':
    case 'atLatest':
      return phrase(edge.mark, scope, { time });
    default:
      return time;
  }
}

export function dayOrClock(edge: Edge, scope: Scope, before?: Instant): string {
  if (scope.grain !== 'minutes') return dateText(edge.at, scope, before, edge.mark === 'about');
  return phrase('hour', scope, {
    day: dateText(edge.at, asDays(scope)),
    hour: clockTime(edge.clock, scope.zone, edge.at === edge.clock ? 'start' : 'end'),
    offset: offsetOf(edge.at, scope),
  });
}

/** A date without the parts it shares with `before`, the date it is the first of a pair with; `plain` has no weekday. */
export function dateText(at: Instant, scope: Scope, before?: Instant, plain = false): string {
  return dateIn(
    at,
    dateForm(scope, sharedWith(before, at, scope.telling), plain),
    scope.telling,
    scope.style,
  );
}

interface Shared {
  readonly year: boolean;
  readonly month: boolean;
}

export function sharedWith(before: Instant | undefined, at: Instant, telling: Telling): Shared {
  const date = numbersOf(at, telling);
  const other = before === undefined ? undefined : numbersOf(before, telling);
  const year = other?.year === date.year;
  return { year, month: year && other?.month === date.month };
}

function dateForm({ grain, style, telling }: Scope, shares: Shared, plain: boolean): DateForm {
  if (YEARS[grain] !== undefined) return 'year';
  if (grain === 'months') return shares.year ? 'month' : 'monthYear';
  const withYear = (style === 'long' || telling.withYear) && !shares.year;
  if (plain) return withYear ? 'dayMonthYear' : 'dayMonth';
  if (shares.month) return 'weekdayDay';
  return withYear ? 'weekdayDayMonthYear' : 'weekdayDayMonth';
}

export function phrase(
  name: Phrase,
  { style }: Scope,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(`time.${name}.${style}`, values);
}

export function startEdge(at: Instant, mark: Edge['mark'] = 'sure'): Edge {
  return { at, clock: at, mark };
}

export function endEdge(end: Instant, mark: Edge['mark'] = 'sure'): Edge {
  return { at: justBefore(end), clock: end, mark };
}

export function justBefore(end: Instant): Instant {
  return instant(end - 1);
}

export function offsetOf(at: Instant, { style, zone }: Scope): string {
  return style === 'short' ? offsetInShort(at, zone) : offsetInWords(at, zone);
}

export function asDays(scope: Scope): Scope {
  return { ...scope, grain: 'days' };
}

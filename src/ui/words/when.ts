/**
 * A moment's time in words. A missing hour is never written as one, an end is the last thing still inside it (a day
 * that ends at the next 00:00 ends on the day before), and every guess is marked: "about", "perhaps", "or later".
 * All dates are told as the reader chose, never by the machine's own zone or calendar.
 */
import type { MomentTime, PartOfDay } from '../../domain/corpus/corpus.ts';
import {
  addDays,
  DAY,
  type Instant,
  instant,
  MINUTE,
  offsetAt,
  startOfDay,
  type Zone,
} from '../../domain/time/instant.ts';
import { type Telling, zoneTold } from '../../domain/time/telling.ts';
import {
  type BoundName,
  certainOf,
  type Extent,
  extentOf,
  isUndated,
  type Precision,
  type When,
} from '../../domain/time/when.ts';
import { besideOf, clockTime, type DateForm, dateText as dateIn, numbersOf, span } from './dates.ts';
import type { en } from './en.ts';
import { offsetInShort, offsetInWords, zonePlace } from './offsets.ts';
import { say } from './say.ts';

export interface WhenWords {
  /** For a column of a list: "Mon 6 Sep, no hour". The year stands in the heading above it. */
  readonly short: string;
  /** In full: "Monday 6 September 2021, hour not given". */
  readonly long: string;
  /** In a sentence or two, how the time is known and whether its edges are anyone's. */
  readonly sureness: string;
  /** Its dates in the second calendar, where the reader has one: "14 – 15 Sunbula 1400". */
  readonly beside: string | undefined;
}

type Timed = When & Partial<Pick<MomentTime, 'partOfDay'>>;
type Style = 'short' | 'long';
/** The phrases that have a short and a long form. */
type Phrase = keyof typeof en extends infer Key
  ? Key extends `time.${infer Name}.long`
    ? Name
    : never
  : never;
/** What a precision counts in. Weeks and parts of a day are told by their days. */
type Grain = 'minutes' | 'days' | 'months' | 'years' | 'decades' | 'centuries';

const GRAINS: Readonly<Record<Precision, Grain>> = {
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
interface Scope {
  readonly style: Style;
  readonly telling: Telling;
  readonly zone: Zone;
  readonly grain: Grain;
}

/** One end of a span. `at` lies inside the last day, month or year the end still belongs to. */
interface Edge {
  readonly at: Instant;
  /** The bound itself, where a clock time is to be told. */
  readonly clock: Instant;
  readonly mark: 'sure' | 'about' | 'atEarliest' | 'atLatest' | 'orLater';
}

/**
 * The time of a moment in words. The parts of day are the corpus's rules ("night" is 18:00 to 06:00). What is known to
 * the day or less finely is told in its own zone, and says so where the reader's clocks stand otherwise.
 */
export function whenInWords(when: Timed, partsOfDay: readonly PartOfDay[], reader: Telling): WhenWords {
  const last = remembered.get(when);
  if (last?.partsOfDay === partsOfDay && last.reader === reader) return last.words;
  const words = written(when, partsOfDay, reader);
  remembered.set(when, { partsOfDay, reader, words });
  return words;
}

interface Remembered {
  readonly partsOfDay: readonly PartOfDay[];
  readonly reader: Telling;
  readonly words: WhenWords;
}

/** The last words of each time: every mark asks again at every step of a drag. */
const remembered = new WeakMap<Timed, Remembered>();

function written(when: Timed, partsOfDay: readonly PartOfDay[], reader: Telling): WhenWords {
  const zone = zoneTold(when, reader.zone);
  const telling = { ...reader, zone };
  const inStyle = (style: Style) => {
    const text = timeInWords(when, partsOfDay, { style, telling, zone, grain: GRAINS[when.precision] });
    if (isUndated(when)) return text;
    const qualified = when.qualifier ? say(`time.qualified.${when.qualifier}`, { time: text }) : text;
    return isElsewhere(when, reader.zone)
      ? say(`time.elsewhere.${style}`, { time: qualified, place: zonePlace(zone) })
      : qualified;
  };
  return {
    short: inStyle('short'),
    long: inStyle('long'),
    sureness: surenessOf(when),
    beside: datesBeside(when, telling),
  };
}

/** True where the time's own zone and the reader's had other clocks at one of its ends, and the time keeps its own. */
function isElsewhere(when: When, reader: Zone): boolean {
  const zone = zoneTold(when, reader);
  const bounds = [when.earliest, when.certainFrom, when.certainTo, when.latest];
  return (
    zone !== reader && bounds.some((at) => at !== undefined && offsetAt(at, zone) !== offsetAt(at, reader))
  );
}

/** The first and last date the time may have been at, in the second calendar. Undefined without one, or without dates. */
function datesBeside(when: When, telling: Telling): string | undefined {
  const second = besideOf(telling);
  if (!second || isUndated(when)) return undefined;
  const grain = GRAINS[when.precision] === 'minutes' ? 'days' : GRAINS[when.precision];
  const scope: Scope = { style: 'long', telling: second, zone: second.zone, grain };
  const { from, to } = datesKnown(when);
  const first = Number.isFinite(from) ? startEdge(instant(from)) : undefined;
  const last = Number.isFinite(to) ? (from === to ? startEdge : endEdge)(instant(to)) : undefined;
  if (!first || !last) {
    const only = first ?? last;
    return only && say(first ? 'time.orLater.short' : 'time.by.short', sameTwice(plainDate(only, scope)));
  }
  if (sameGranule(first.at, last.at, scope)) return plainDate(last, scope);
  return span(plainDate(first, scope, last.at), plainDate(last, scope));
}

/** The possible extent; where nothing limits it, what was certain. */
function datesKnown(when: When): Extent {
  const extent = extentOf(when);
  const isKnown = Number.isFinite(extent.from) || Number.isFinite(extent.to);
  return isKnown ? extent : (certainOf(when) ?? extent);
}

/** A date without its weekday, and without what it shares with `before`. */
function plainDate({ at }: Edge, { grain, telling }: Scope, before?: Instant): string {
  const shares = sharedWith(before, at, telling);
  if (YEARS[grain] !== undefined) return dateIn(at, 'year', telling);
  if (grain === 'months') return dateIn(at, shares.year ? 'month' : 'monthYear', telling);
  return dateIn(at, shares.month ? 'day' : shares.year ? 'dayMonth' : 'dayMonthYear', telling);
}

function sameTwice(date: string): Readonly<Record<'first' | 'last', string>> {
  return { first: date, last: date };
}

function timeInWords(when: Timed, partsOfDay: readonly PartOfDay[], scope: Scope): string {
  if (isUndated(when)) return undatedInWords(when, scope);
  const part = partsOfDay.find(({ id }) => id === when.partOfDay);
  return (
    (part && partOfDayInWords(when, part, scope)) ?? lastingInWords(when, scope) ?? pointInWords(when, scope)
  );
}

function undatedInWords(when: When, scope: Scope): string {
  if (when.latest === undefined) return phrase('undated', scope);
  return phrase('undatedReported', scope, { last: dayOrClock(endEdge(when.latest), asDays(scope)) });
}

/** "the night of Sunday 5 to Monday 6 September 2021". Undefined where the bounds are no single part of a day. */
function partOfDayInWords({ earliest, latest }: When, part: PartOfDay, scope: Scope): string | undefined {
  if (earliest === undefined || latest === undefined || latest - earliest > DAY) return undefined;
  const days = asDays(scope);
  const [from, to] = [startEdge(earliest), endEdge(latest)];
  if (sameGranule(from.at, to.at, days)) {
    return phrase('part', scope, { part: part.label, day: dayOrClock(from, days) });
  }
  // The short form names the day the part begins on: "Sunday night" is Sunday's.
  const ends = scope.style === 'short' ? { first: dayOrClock(from, days) } : pairOf(from, to, days);
  return phrase('partOfTwoDays', scope, { part: part.label, ...ends });
}

/** Something that was surely going on for a while: from when, to when. Undefined where the bounds do not say that. */
function lastingInWords(when: When, scope: Scope): string | undefined {
  const { certainFrom, certainTo } = when;
  if (certainFrom === undefined || certainTo === undefined) return undefined;
  const from = lastingStart(when, certainFrom, scope);
  const to = lastingEnd(when, certainTo, scope);
  if (from && to && sameUnit(from, to, scope)) return unitInWords(when, from, to, scope);

  const oneUnit = sameGranule((from ?? startEdge(certainFrom)).at, to?.at ?? endEdge(certainTo).at, scope);
  const orLater = to === undefined;
  const ends = pairOf(from ?? startEdge(certainFrom), to ?? endEdge(certainTo), scope);
  if (from) {
    return phrase(orLater ? (oneUnit ? 'endNotGiven' : 'fromToOrLater') : 'fromTo', scope, {
      ...ends,
      ...(oneUnit && { first: edgeText(from, scope) }),
    });
  }
  if (oneUnit) {
    const last = edgeText(endEdge(certainTo), scope);
    return phrase(orLater ? 'endsNotGiven' : 'by', scope, { first: last, last });
  }
  return phrase(orLater ? 'byToOrLater' : 'byTo', scope, ends);
}

function lastingStart(when: When, certainFrom: Instant, scope: Scope): Edge | undefined {
  if (when.earliest === undefined) return undefined;
  if (isSoft(when, 'earliest')) return startEdge(when.earliest, 'about');
  return startEdge(when.earliest, sameGranule(when.earliest, certainFrom, scope) ? 'sure' : 'atEarliest');
}

function lastingEnd(when: When, certainTo: Instant, scope: Scope): Edge | undefined {
  if (when.latest === undefined) return undefined;
  if (isSoft(when, 'latest')) return endEdge(when.latest, 'about');
  const same = sameGranule(justBefore(when.latest), justBefore(certainTo), scope);
  return endEdge(when.latest, same ? 'sure' : 'atLatest');
}

/** Something that happened at one time, somewhere within the bounds; "about" would only say that once more. */
function pointInWords(when: When, scope: Scope): string {
  const start = when.earliest ?? when.certainFrom;
  const from = start !== undefined && startEdge(start);
  // A point in time of no length is its own last instant; any other end is exclusive.
  const edgeOf = start === when.latest ? startEdge : endEdge;
  const to = when.latest !== undefined && edgeOf(when.latest);
  if (from && to) {
    if (sameUnit(from, to, scope)) return unitInWords(when, from, to, scope);
    return phrase('between', scope, pairOf(from, to, scope));
  }
  if (from) return phrase('orLater', scope, { first: edgeText(from, scope) });
  return to ? phrase('pointBy', scope, { last: edgeText(to, scope) }) : phrase('undated', scope);
}

/** A time whose bounds lie within one unit of its grain: one day, one month, some minutes of a day. */
function unitInWords(when: When, from: Edge, to: Edge, scope: Scope): string {
  switch (scope.grain) {
    case 'minutes':
      return clockInWords(from, to, scope);
    case 'days':
      return daysInWords(when, from, to, scope);
    case 'decades':
    case 'centuries':
      return severalYearsInWords(from, to, scope);
    default:
      return phrase('unit', scope, { unit: dateText(from.at, scope) });
  }
}

/** "the 1960s", where the bounds are those of the decade or century; else its first and last year. */
function severalYearsInWords(from: Edge, to: Edge, scope: Scope): string {
  const [first, last] = [numbersOf(from.at, scope.telling), numbersOf(to.at, scope.telling)];
  const years = YEARS[scope.grain] ?? 1;
  const isWhole = first.year % years === 0 && last.year - first.year === years - 1 && first.year > 0;
  if (isWhole) return phrase('years', scope, { year: String(first.year) });
  return phrase('between', scope, pairOf(from, to, { ...scope, grain: 'years' }));
}

function clockInWords(from: Edge, to: Edge, scope: Scope): string {
  const day = dateText(from.at, asDays(scope));
  const offset = offsetOf(from.at, scope);
  const start = clockTime(from.clock, scope.zone);
  if (to.clock - from.clock <= MINUTE) return phrase('hour', scope, { day, hour: start, offset });
  const end = clockTime(to.clock, scope.zone, 'end');
  const ends = offsetOf(to.clock, scope);
  // In the hour that clocks show twice, only the offsets tell the ends apart.
  if (ends !== offset) return phrase('hoursChanging', scope, { day, from: start, to: end, offset, ends });
  return phrase('hours', scope, { day, from: start, to: end, offset });
}

function daysInWords(when: When, from: Edge, to: Edge, scope: Scope): string {
  const day = dateText(from.at, scope);
  if (!sameGranule(from.at, to.at, scope)) return phrase('week', scope, { day });
  const start = startOfDay(from.at, scope.zone);
  const whole = from.clock === start && to.clock === addDays(start, 1, scope.zone);
  if (when.certainFrom === from.clock && when.certainTo === to.clock && whole) {
    return phrase('wholeDay', scope, { day });
  }
  // Bounds narrower than the day, or soft within it, come from the order of events: hours nobody gave stay unsaid.
  return phrase(whole && when.soft.length === 0 ? 'day' : 'dayInOrder', scope, { day });
}

/** True where two ends belong to one unit. Clock times are told together where they fall on one day. */
function sameUnit(from: Edge, to: Edge, scope: Scope): boolean {
  if (scope.grain !== 'days') {
    return sameGranule(from.at, to.at, scope.grain === 'minutes' ? asDays(scope) : scope);
  }
  return sameGranule(from.at, to.at, scope) || isWeek(from, to, scope);
}

function isWeek(from: Edge, to: Edge, { zone }: Scope): boolean {
  return from.clock === startOfDay(from.clock, zone) && addDays(from.clock, 7, zone) === to.clock;
}

function sameGranule(a: Instant, b: Instant, { grain, telling }: Scope): boolean {
  if (grain === 'minutes') return Math.abs(a - b) <= MINUTE;
  const [one, other] = [numbersOf(a, telling), numbersOf(b, telling)];
  const years = YEARS[grain];
  if (years !== undefined) return Math.floor(one.year / years) === Math.floor(other.year / years);
  if (one.year !== other.year || one.month !== other.month) return false;
  return grain === 'months' || one.day === other.day;
}

/** How many years are told as one. */
const YEARS: Readonly<Partial<Record<Grain, number>>> = { years: 1, decades: 10, centuries: 100 };

/** Both ends, the first without the month and year it shares with the last: "Sunday 5", "Monday 6 September 2021". */
function pairOf(from: Edge, to: Edge, scope: Scope): { first: string; last: string } {
  return { first: edgeText(from, scope, to.at), last: edgeText(to, scope) };
}

function edgeText(edge: Edge, scope: Scope, before?: Instant): string {
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

function dayOrClock(edge: Edge, scope: Scope, before?: Instant): string {
  if (scope.grain !== 'minutes') return dateText(edge.at, scope, before, edge.mark === 'about');
  return phrase('hour', scope, {
    day: dateText(edge.at, asDays(scope)),
    hour: clockTime(edge.clock, scope.zone, edge.at === edge.clock ? 'start' : 'end'),
    offset: offsetOf(edge.at, scope),
  });
}

/** A date without the parts it shares with `before`, the date it is the first of a pair with; `plain` has no weekday. */
function dateText(at: Instant, scope: Scope, before?: Instant, plain = false): string {
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

function sharedWith(before: Instant | undefined, at: Instant, telling: Telling): Shared {
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

function surenessOf(when: When): string {
  const basis = say(`time.basis.${when.basis}`);
  const [first, second] = when.soft;
  if (isUndated(when) || first === undefined) return basis;
  return `${basis} ${say(second === undefined ? `time.soft.${first}` : 'time.soft.both')}`;
}

function phrase(name: Phrase, { style }: Scope, values: Readonly<Record<string, string>> = {}): string {
  return say(`time.${name}.${style}`, values);
}

function startEdge(at: Instant, mark: Edge['mark'] = 'sure'): Edge {
  return { at, clock: at, mark };
}

function endEdge(end: Instant, mark: Edge['mark'] = 'sure'): Edge {
  return { at: justBefore(end), clock: end, mark };
}

function justBefore(end: Instant): Instant {
  return instant(end - 1);
}

function isSoft(when: When, bound: BoundName): boolean {
  return when.soft.includes(bound);
}

function offsetOf(at: Instant, { style, zone }: Scope): string {
  return style === 'short' ? offsetInShort(at, zone) : offsetInWords(at, zone);
}

function asDays(scope: Scope): Scope {
  return { ...scope, grain: 'days' };
}

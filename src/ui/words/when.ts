/**
 * A moment's time in words. A missing hour is never written as one, an end is the last thing still inside it (a day
 * that ends at the next 00:00 ends on the day before), and every guess is marked: "about", "perhaps", "or later".
 * All dates are read in a named zone, never the machine's.
 */
import type { MomentTime, PartOfDay } from '../../domain/corpus/corpus.ts';
import {
  addDays,
  DAY,
  formatOffset,
  type Instant,
  instant,
  MINUTE,
  offsetAt,
  startOfDay,
  type Zone,
} from '../../domain/time/instant.ts';
import { type BoundName, isUndated, type Precision, type When } from '../../domain/time/when.ts';
import type { en } from './en.ts';
import { LOCALE, say } from './say.ts';

export interface WhenWords {
  /** For a column of a list: "Mon 6 Sep, no hour". The year stands in the heading above it. */
  readonly short: string;
  /** In full: "Monday 6 September 2021, hour not given". */
  readonly long: string;
  /** In a sentence or two, how the time is known and whether its edges are anyone's. */
  readonly sureness: string;
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
type Grain = 'minutes' | 'days' | 'months' | 'years';

const GRAINS: Readonly<Record<Precision, Grain>> = {
  minute: 'minutes',
  hour: 'minutes',
  'part-of-day': 'days',
  day: 'days',
  week: 'days',
  month: 'months',
  season: 'months',
  year: 'years',
  decade: 'years',
  century: 'years',
};

/** Everything about how a time is to be written that does not change while writing it. */
interface Scope {
  readonly style: Style;
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

/** The time of a moment in words, read in `zone`. The parts of day are the corpus's rules ("night" is 18:00 to 06:00). */
export function whenInWords(when: Timed, partsOfDay: readonly PartOfDay[], zone: Zone): WhenWords {
  const written = (style: Style) => {
    const text = timeInWords(when, partsOfDay, { style, zone, grain: GRAINS[when.precision] });
    return when.qualifier && !isUndated(when)
      ? say(`time.qualified.${when.qualifier}`, { time: text })
      : text;
  };
  return { short: written('short'), long: written('long'), sureness: surenessOf(when) };
}

/** "Sunday 5 September 2021". */
export function dayHeading(at: Instant, zone: Zone): string {
  return dateText(at, { style: 'long', zone, grain: 'days' });
}

/** "Sun 5 Sep". */
export function shortDay(at: Instant, zone: Zone): string {
  return dateText(at, { style: 'short', zone, grain: 'days' });
}

/** "6 Sep", where neither weekday nor year is wanted. */
export function bareDay(at: Instant, zone: Zone): string {
  const { day, month } = partsOf(at, zone, 'short');
  return `${day} ${month}`;
}

/** "14:30". For an end, midnight is the 24:00 of the day it closes. */
export function clockTime(at: Instant, zone: Zone, side: 'start' | 'end' = 'start'): string {
  if (side === 'end' && at === startOfDay(at, zone)) return '24:00';
  const { hour, minute } = partsOf(at, zone, 'long');
  return `${hour}:${minute}`;
}

/** "Kabul": the place a zone is named for. */
export function zonePlace(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "Kabul, UTC+04:30"; without a date, whose offset nobody can know, "Kabul time". */
export function zoneInWords(zone: Zone, at?: Instant): string {
  const place = zonePlace(zone);
  if (at === undefined) return say('time.zoneWithoutDate', { place });
  return say('time.zone', { place, offset: offsetText(at, zone) });
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
    default:
      return phrase('unit', scope, { unit: dateText(from.at, scope) });
  }
}

function clockInWords(from: Edge, to: Edge, scope: Scope): string {
  const day = dateText(from.at, asDays(scope));
  const offset = offsetText(from.at, scope.zone);
  const start = clockTime(from.clock, scope.zone);
  if (to.clock - from.clock <= MINUTE) return phrase('hour', scope, { day, hour: start, offset });
  return phrase('hours', scope, { day, from: start, to: clockTime(to.clock, scope.zone, 'end'), offset });
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

function sameGranule(a: Instant, b: Instant, scope: Scope): boolean {
  if (scope.grain === 'minutes') return Math.abs(a - b) <= MINUTE;
  const [one, other] = [partsOf(a, scope.zone, 'long'), partsOf(b, scope.zone, 'long')];
  if (one.year !== other.year) return false;
  if (scope.grain === 'years') return true;
  return one.month === other.month && (scope.grain === 'months' || one.day === other.day);
}

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
    offset: offsetText(edge.at, scope.zone),
  });
}

type DatePattern = Extract<keyof typeof en, `time.date.${string}`>;

/** A date without the parts it shares with `before`, the date it is the first of a pair with; `plain` has no weekday. */
function dateText(at: Instant, scope: Scope, before?: Instant, plain = false): string {
  const parts = partsOf(at, scope.zone, scope.style);
  const other = before === undefined ? undefined : partsOf(before, scope.zone, scope.style);
  const sharesYear = other?.year === parts.year;
  const sharesMonth = sharesYear && other?.month === parts.month;
  return say(datePattern(scope, { sharesYear, sharesMonth, plain }), parts);
}

function datePattern(
  { grain, style }: Scope,
  { sharesYear, sharesMonth, plain }: Record<'sharesYear' | 'sharesMonth' | 'plain', boolean>,
): DatePattern {
  if (grain === 'years') return 'time.date.year';
  if (grain === 'months') return sharesYear ? 'time.date.month' : 'time.date.monthYear';
  const withYear = style === 'long' && !sharesYear;
  if (plain) return withYear ? 'time.date.dayMonthYear' : 'time.date.dayMonth';
  if (sharesMonth) return 'time.date.weekdayDay';
  return withYear ? 'time.date.weekdayDayMonthYear' : 'time.date.weekdayDayMonth';
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

function asDays(scope: Scope): Scope {
  return { ...scope, grain: 'days' };
}

function offsetText(at: Instant, zone: Zone): string {
  return formatOffset(offsetAt(at, zone));
}

type DateParts = Readonly<Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute', string>>;

/** Short month names in three letters each: CLDR's British set alone writes "Sept", which breaks a narrow column. */
const SHORT_NAMES = 'en';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: Zone, style: Style): Intl.DateTimeFormat {
  const key = `${style} ${zone}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(style === 'short' ? SHORT_NAMES : LOCALE, {
      timeZone: zone,
      calendar: 'gregory',
      weekday: style,
      day: 'numeric',
      month: style,
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formatters.set(key, formatter);
  return formatter;
}

function partsOf(at: Instant, zone: Zone, style: Style): DateParts {
  const parts = formatterOf(zone, style).formatToParts(at);
  const textOf = (type: keyof DateParts) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    weekday: textOf('weekday'),
    day: textOf('day'),
    month: textOf('month'),
    year: textOf('year'),
    hour: textOf('hour'),
    minute: textOf('minute'),
  };
}

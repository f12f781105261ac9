/** The phrase that fits the bounds of a time: a part of a day, something that lasted, a point within a span. */
import type { MomentTime, PartOfDay } from '../../domain/corpus/corpus.ts';
import { addDays, DAY, type Instant, MINUTE, startOfDay } from '../../domain/time/instant.ts';
import { type BoundName, isUndated, type When } from '../../domain/time/when.ts';
import { clockTime, numbersOf } from './dates.ts';
import {
  asDays,
  dateText,
  dayOrClock,
  type Edge,
  edgeText,
  endEdge,
  justBefore,
  offsetOf,
  pairOf,
  phrase,
  type Scope,
  sameGranule,
  startEdge,
  YEARS,
} from './time-ends.ts';

export type Timed = When & Partial<Pick<MomentTime, 'partOfDay'>>;

export function timeInWords(when: Timed, partsOfDay: readonly PartOfDay[], scope: Scope): string {
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

function isSoft(when: When, bound: BoundName): boolean {
  return when.soft.includes(bound);
}

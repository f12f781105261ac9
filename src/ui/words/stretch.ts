/** Stretches of time that somebody asks for, in words. */
import type { TimeFilter } from '../../domain/query/filters.ts';
import { clocksDiffer } from '../../domain/time/clocks.ts';
import { type Instant, instant, startOfDay, type Zone } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import {
  clockTime,
  type DateNumbers,
  dateText,
  dayMonth,
  dayMonthYear,
  monthAndYear,
  numbersOf,
  yearName,
} from './dates.ts';
import { offsetInWords, timeOfZone } from './offsets.ts';
import { say } from './say.ts';

type Asked = Pick<TimeFilter, 'from' | 'to'>;

/**
 * "in 5–6 September 2021", "from 5 September 2021, 18:00 on", "until the end of 6 September 2021". By other clocks than
 * those of `home`, the corpus's zone, the same day is another: they are named, "in 5 September 2021 (Berlin time)".
 */
export function stretchAskedFor(asked: Asked, telling: Telling, home: Zone): string {
  const words = stretchOf(asked, telling);
  const times = [asked.from, asked.to].filter((at) => at !== undefined);
  if (!clocksDiffer(telling.zone, home, times)) return words;
  return say('dates.byClocksOf', { words, zone: timeOfZone(telling.zone, undefined) });
}

function stretchOf({ from, to }: Asked, telling: Telling): string {
  if (from !== undefined && to !== undefined) {
    return say('dates.stretch.in', { stretch: stretchInWords({ from, to }, telling) });
  }
  if (from !== undefined) return say('dates.stretch.from', { first: edgeInWords(from, telling) });
  if (to === undefined) return '';
  if (!beginsDay(to, telling)) return say('dates.stretch.until', { last: edgeInWords(to, telling) });
  return say('dates.stretch.untilEndOf', { last: dayMonthYear(justBefore(to), telling) });
}

/** "2021", "September 2021", "5–6 September 2021", "5 September 2021, 18:00–24:00". What ends with a day is told by it. */
export function stretchInWords({ from, to }: TimeWindow, telling: Telling): string {
  const last = justBefore(to);
  if (beginsDay(from, telling) && beginsDay(to, telling)) {
    return wholeUnit({ from, to }, telling) ?? daysInWords(from, last, telling);
  }
  if (startOfDay(from, telling.zone) !== startOfDay(last, telling.zone)) {
    return spread(edgeInWords(from, telling), edgeInWords(to, telling, 'end'));
  }
  const [first, end] = [offsetInWords(from, telling.zone), offsetInWords(to, telling.zone)];
  if (first !== end) {
    // In the hour that clocks show twice, only the offsets tell the ends apart.
    return say('time.hoursChanging.long', {
      day: dayMonthYear(from, telling),
      from: clockTime(from, telling.zone),
      to: clockTime(to, telling.zone, 'end'),
      offset: first,
      ends: end,
    });
  }
  return say('dates.stretch.hours', {
    day: dayMonthYear(from, telling),
    from: clockTime(from, telling.zone),
    to: clockTime(to, telling.zone, 'end'),
  });
}

/** The year or month that the stretch is exactly. */
function wholeUnit({ from, to }: TimeWindow, telling: Telling): string | undefined {
  const [first, next] = [numbersOf(from, telling), numbersOf(to, telling)];
  const end = numbersOf(justBefore(to), telling);
  if (first.day !== 1 || next.day !== 1 || !sharesYear(first, end)) return undefined;
  if (first.month === 1 && next.month === 1) return yearName(from, telling);
  return first.month === end.month ? monthAndYear(from, telling) : undefined;
}

/** "5–6 September 2021", "31 August – 1 September 2021": from the day of one instant to that of another. */
export function daysInWords(from: Instant, last: Instant, telling: Telling): string {
  const [first, end] = [numbersOf(from, telling), numbersOf(last, telling)];
  const sharesMonth = sharesYear(first, end) && first.month === end.month;
  const whole = dayMonthYear(last, telling);
  if (sharesMonth && first.day === end.day) return whole;
  // A date of ISO 8601 leaves nothing out that its neighbour has.
  if (sharesMonth && first.calendar !== 'iso') {
    return say('dates.stretch.days', { first: dateText(from, 'day', telling), last: whole });
  }
  return spread(sharesYear(first, end) ? dayMonth(from, telling) : dayMonthYear(from, telling), whole);
}

/** Two names as one stretch, or the one that both are. */
export function spread(first: string, last: string): string {
  return first === last ? first : say('dates.stretch.spread', { first, last });
}

function sharesYear(one: DateNumbers, other: DateNumbers): boolean {
  return one.year === other.year && one.calendar === other.calendar;
}

/** "5 September 2021", or with its clock time where it is not a day's beginning. */
function edgeInWords(at: Instant, telling: Telling, side: 'start' | 'end' = 'start'): string {
  const isDay = beginsDay(at, telling);
  if (isDay && side === 'start') return dayMonthYear(at, telling);
  const day = dayMonthYear(isDay ? justBefore(at) : at, telling);
  return say('dates.edge', { day, hour: clockTime(at, telling.zone, side) });
}

function beginsDay(at: Instant, { zone }: Telling): boolean {
  return at === startOfDay(at, zone);
}

function justBefore(at: Instant): Instant {
  return instant(at - 1);
}

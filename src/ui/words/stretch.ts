/** Stretches of time that somebody asks for, in words. */
import type { TimeFilter } from '../../domain/query/filters.ts';
import { type Instant, instant, startOfDay } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { clockTime, dateText, dayMonth, dayMonthYear, monthAndYear, numbersOf, yearName } from './dates.ts';
import { say } from './say.ts';

/** "in 5–6 September 2021", "from 5 September 2021 18:00 on", "until the end of 6 September 2021". */
export function stretchAskedFor({ from, to }: Pick<TimeFilter, 'from' | 'to'>, telling: Telling): string {
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
  if (beginsDay(from, telling) && beginsDay(to, telling)) return daysInWords(from, to, telling);
  const last = justBefore(to);
  if (startOfDay(from, telling.zone) !== startOfDay(last, telling.zone)) {
    const ends = { first: edgeInWords(from, telling), last: edgeInWords(to, telling, 'end') };
    return say('dates.stretch.spread', ends);
  }
  return say('dates.stretch.hours', {
    day: dayMonthYear(from, telling),
    from: clockTime(from, telling.zone),
    to: clockTime(to, telling.zone, 'end'),
  });
}

function daysInWords(from: Instant, to: Instant, telling: Telling): string {
  const last = justBefore(to);
  const [first, end, next] = [numbersOf(from, telling), numbersOf(last, telling), numbersOf(to, telling)];
  const isWhole = first.day === 1 && next.day === 1;
  const sharesYear = first.year === end.year && first.calendar === end.calendar;
  const sharesMonth = sharesYear && first.month === end.month;
  if (isWhole && first.month === 1 && next.month === 1 && sharesYear) return yearName(from, telling);
  if (isWhole && sharesMonth) return monthAndYear(from, telling);
  if (sharesMonth && first.day === end.day) return dayMonthYear(from, telling);
  // A date of ISO 8601 leaves nothing out that its neighbour has.
  if (sharesMonth && first.calendar !== 'iso') {
    return say('dates.stretch.days', {
      first: dateText(from, 'day', telling),
      last: dayMonthYear(last, telling),
    });
  }
  return say('dates.stretch.spread', {
    first: sharesYear ? dayMonth(from, telling) : dayMonthYear(from, telling),
    last: dayMonthYear(last, telling),
  });
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

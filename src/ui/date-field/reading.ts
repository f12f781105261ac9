/** What a date field says of what is typed into it. */
import { type DayNumber, startOfDayNumber } from '../../domain/time/calendar.ts';
import { clocksDiffer } from '../../domain/time/clocks.ts';
import { type Instant, instant, offsetAt, startOfDay, type Zone } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TypedDate, TypedReason } from '../../domain/time/typed-date.ts';
import { writeDay } from '../../domain/time/write-typed-date.ts';
import { besideOf, clockTime, dayHeading, dayMonthYear, monthAndYear, yearName } from '../words/dates.ts';
import { offsetInWords, timeOfZone } from '../words/offsets.ts';
import { say } from '../words/say.ts';

/** What the date is for: where a stretch begins, where it ends, or a place to go. */
export type Side = 'from' | 'to' | 'on';

/** By which clocks a date is read: the reader's, and `home`, which are named where these are not the same. */
export interface Clocks {
  readonly telling: Telling;
  /** The corpus's zone. */
  readonly home: Zone;
}

/**
 * "Sunday 5 September 2021, from its beginning"; an instant with its offset from UTC. The day in the second calendar
 * follows where the reader has one, the zone where it is not the corpus's, and what was taken for the day where that
 * may be doubted.
 */
export function readingInWords(typed: TypedDate, side: Side, { telling, home }: Clocks): string {
  const edge = side === 'to' ? typed.to : typed.from;
  const isAway = clocksDiffer(telling.zone, home, [edge]);
  const reading = edgeInWords(edge, typed, side, telling, isAway);
  const second = besideOf(telling);
  const beside = second && dayMonthYear(within(edge, side), second);
  const whole = beside === undefined ? reading : say('dates.reading.beside', { reading, beside });
  return typed.isDayFirst ? say('dates.reading.dayFirst', { reading: whole }) : whole;
}

function edgeInWords(edge: Instant, typed: TypedDate, side: Side, telling: Telling, isAway: boolean): string {
  const isDay = edge === startOfDay(edge, telling.zone);
  if (typed.precision === 'minute' || !isDay) return instantInWords(edge, side, telling, isAway);
  const reading = say(`dates.reading.${side}`, { date: dateInWords(within(edge, side), typed, telling) });
  return isAway
    ? say('dates.byClocksOf', { words: reading, zone: timeOfZone(telling.zone, undefined) })
    : reading;
}

/** An instant of the stretch that the edge is of: an end is the first instant after it. */
function within(edge: Instant, side: Side): Instant {
  return side === 'to' ? instant(edge - 1) : edge;
}

function dateInWords(at: Instant, { precision }: TypedDate, telling: Telling): string {
  switch (precision) {
    case 'month':
      return monthAndYear(at, telling);
    case 'year':
      return yearName(at, telling);
    default:
      return dayHeading(at, telling);
  }
}

/** Midnight as an end is the 24:00 of the day before. */
function instantInWords(at: Instant, side: Side, telling: Telling, isAway: boolean): string {
  const { zone } = telling;
  const endsDay = side === 'to' && at === startOfDay(at, zone);
  return say('time.hour.long', {
    day: dayHeading(endsDay ? instant(at - 1) : at, telling),
    hour: clockTime(at, zone, side === 'to' ? 'end' : 'start'),
    offset: isAway ? timeOfZone(zone, [offsetAt(at, zone)]) : offsetInWords(at, zone),
  });
}

/** Why it cannot be read, and how a date is written. The example is a day near those that the reader may mean. */
export function refusalInWords(reason: TypedReason, near: DayNumber, telling: Telling): string {
  const like = likeInWords(near, telling);
  return reason === 'empty' ? say('dates.hint', { like }) : say(`dates.bad.${reason}`, { like });
}

/** "Write it like 2021-09-05 or 2021-09-05 18:00." */
export function hintInWords(near: DayNumber, telling: Telling): string {
  return refusalInWords('empty', near, telling);
}

function likeInWords(near: DayNumber, { calendar }: Telling): string {
  const example = unbroken(writeDay(near, calendar));
  return say(`dates.like.${calendar}`, { example, withHour: unbroken(writeDay(near, calendar, ' 18:00')) });
}

/** In one line, as it is to be typed. With these signs it is read as well, if somebody copies it. */
function unbroken(date: string): string {
  return date.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');
}

/** The first instant of the day as the telling's clocks have it, to be told. */
export function instantOfDay(day: DayNumber, { zone }: Telling): Instant {
  return startOfDayNumber(day, zone);
}

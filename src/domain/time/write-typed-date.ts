/** Dates as a field writes them, in the calendar of its reader; `readTypedDate` reads all of it back. */
import {
  CALENDARS,
  type Calendar,
  type DayNumber,
  dateIn,
  dateKnown,
  dayNumberAt,
  startOfDayNumber,
} from './calendar.ts';
import { type Civil, isoYear } from './civil.ts';
import { DAY, type Instant, localOf, MINUTE, type Zone } from './instant.ts';
import { readTypedDate, type TypedDate } from './typed-date.ts';
import type { Precision } from './when.ts';

/**
 * A field's text for an end of a stretch of time. A stretch that begins as a day begins is written by that day; one
 * that ends as a day ends, by the day it ends with. Else the clock time is written, to the minute. What the calendar
 * has no date for is written as the Gregorian one has it, and says so; `readTypedDate` reads all of it back.
 */
export function writeTypedDate(at: Instant, side: 'from' | 'to', calendar: Calendar, zone: Zone): string {
  const day = dayNumberAt(at, zone);
  const minuteOf = (time: Instant) => Math.floor((localOf(time, zone) - day * DAY) / MINUTE);
  const minutes = minuteOf(at);
  // By the minute, since a field takes no seconds: local mean times have some.
  if (minutes === minuteOf(startOfDayNumber(day, zone)))
    return writeDay(side === 'to' ? day - 1 : day, calendar);
  const clock = `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
  return writeDay(day, calendar, ` ${clock}`);
}

/** The day alone, as `readTypedDate` takes it: `1400-06-14`, and of years before the first `0044-03-15 BCE`. */
export function writeDay(day: DayNumber, calendar: Calendar, clock = ''): string {
  const known = dateKnown(calendar, day);
  const { date } = known;
  const rest = `-${padded(date.month, 2)}-${padded(date.day, 2)}${clock}`;
  return numbersText(date.year, rest, known.calendar, calendar);
}

/**
 * A field's text for what was typed into it. A year stays a year and a month a month, which the ends of the stretch
 * alone would not tell: "44 BCE", "2021-09". `readTypedDate` reads it back.
 */
export function writeTyped(typed: TypedDate, side: 'from' | 'to', calendar: Calendar, zone: Zone): string {
  const { from, to, precision } = typed;
  const isSame = (text: string) => {
    const read = readTypedDate(text, calendar, zone);
    return read.ok && read.from === from && read.to === to && read.precision === precision;
  };
  const day = dayNumberAt(from, zone);
  const whole = [calendar, ...CALENDARS]
    .map((each) => writeUnit(day, precision, each, calendar))
    .find(isSame);
  return whole ?? writeTypedDate(typed[side], side, calendar, zone);
}

/** The year or month that the day is in, by one calendar for a reader of another; else empty. */
function writeUnit(day: DayNumber, precision: Precision, calendar: Calendar, reader: Calendar): string {
  const date = dateIn(calendar, day);
  if (!date || (precision !== 'year' && precision !== 'month')) return '';
  if (precision === 'month') return numbersText(date.year, `-${padded(date.month, 2)}`, calendar, reader);
  return yearAlone(date, calendar, reader);
}

/** "44 BCE" and "79 CE", as they are said; only numbers with months are filled up with zeros. */
function yearAlone({ year }: Civil, calendar: Calendar, reader: Calendar): string {
  if (calendar !== 'gregorian' || year > 999) return numbersText(year, '', calendar, reader);
  return year < 1 ? `${1 - year} BCE` : `${year} CE`;
}

const WRITTEN_ERAS: Readonly<Record<Calendar, string>> = {
  gregorian: ' CE',
  iso: '',
  'solar-hijri': ' SH',
  'islamic-civil': ' AH',
};

/** A year and what follows it, with an era where a reader of that calendar would take it for another year without. */
function numbersText(year: number, rest: string, calendar: Calendar, reader: Calendar): string {
  if (calendar === 'gregorian' && year < 1) return `${padded(1 - year, 4)}${rest} BCE`;
  return `${isoYear(year)}${rest}${calendar === reader ? '' : WRITTEN_ERAS[calendar]}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

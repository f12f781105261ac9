/**
 * One EDTF date as it is written, before it means anything: `2004-06~-11`, `156X-12-25`, `Y-12000`, `2001-21`,
 * `1985-04-12T23:20:30Z`. Headings quoted are those of the Library of Congress's specification of 4 February 2019.
 */
import { type ClockForm, readClock } from './clock-form.ts';
import { Marking, type Marks } from './marking.ts';
import { DIGITS_AND_X, type Scanner } from './scanner.ts';
import { readYear, type YearForm } from './year-form.ts';

export interface DateForm {
  /** Where in the text it begins. */
  readonly at: number;
  readonly year: YearForm;
  /** Two characters: `06`, `1X`, `XX`, or the number of a season, `21` to `41`. */
  readonly month?: string;
  readonly day?: string;
  readonly clock?: ClockForm;
  readonly marks: Marks;
}

/** Reads a date from where the scanner stands, and leaves the scanner behind it. */
export function readDate(scanner: Scanner): DateForm {
  const at = scanner.at;
  const marking = new Marking(scanner);
  const year = marking.component('year', () => readYear(scanner));
  const rest = year.pattern ? readRest(scanner, marking, year.pattern) : {};
  return { at, year, ...rest, marks: marking.finish() };
}

function readRest(scanner: Scanner, marking: Marking, year: string): Partial<DateForm> {
  const month = scanner.eat('-') ? marking.component('month', () => readMonth(scanner)) : undefined;
  const daily = month !== undefined && !isSeason(month) && scanner.eat('-');
  const day = daily ? marking.component('day', () => scanner.exactly(DIGITS_AND_X, 2)) : undefined;
  const text = [year, month, day].filter((part) => part !== undefined).join('-');
  if (text.includes('X')) scanner.need(FROM_THE_RIGHT.test(text) ? 1 : 2);
  const timed = day !== undefined && !text.includes('X') && scanner.eat('T');
  return {
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(timed && { clock: marking.clock(() => readClock(scanner)) }),
  };
}

/** Level 1 Unspecified digits from the right; anywhere else they are level 2. */
const FROM_THE_RIGHT = /^\d\d(?:\dX|XX|\d\d-XX|\d\d-\d\d-XX|\d\d-XX-XX)$/;

function readMonth(scanner: Scanner): string {
  const at = scanner.at;
  const month = scanner.exactly(DIGITS_AND_X, 2);
  if (isSeason(month)) scanner.need(Number(month) <= 24 ? 1 : 2);
  else if (monthsOf(month).length === 0) scanner.refuse('no-such-month', at);
  return month;
}

/** True for the numbers of seasons and other parts of a year (Level 1 Seasons, Level 2 Sub-year groupings). */
export function isSeason(month: string): boolean {
  return Number(month) >= 21 && Number(month) <= 41;
}

/** The months, 1 to 12, that two characters may stand for. */
export function monthsOf(pattern: string): readonly number[] {
  return numbersOf(pattern, 12);
}

/** The days, 1 to 31, that two characters may stand for; not every month has them all. */
export function daysOf(pattern: string): readonly number[] {
  return numbersOf(pattern, 31);
}

function numbersOf(pattern: string, most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1).filter((number) => {
    const text = String(number).padStart(2, '0');
    return [0, 1].every((place) => pattern[place] === 'X' || pattern[place] === text[place]);
  });
}

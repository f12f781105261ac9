/** Dates in words, in the calendar and script a reader has times told in. */
import { type Calendar, dateKnown, dayNumberAt, dayOf, weekdayOf } from '../../domain/time/calendar.ts';
import { isoYear } from '../../domain/time/civil.ts';
import { type Instant, startOfDay, type Zone } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import {
  DARI_NAMES,
  GREGORIAN_NAMES,
  ISLAMIC_NAMES,
  type Names,
  SOLAR_HIJRI_NAMES,
} from './calendar-names.ts';
import type { en } from './en.ts';
import { say } from './say.ts';

/** The parts of a date as they are written, in the telling's calendar and script. */
export interface DateParts {
  readonly weekday: string;
  readonly weekdayShort: string;
  readonly day: string;
  readonly month: string;
  readonly monthShort: string;
  /** With its era where it would be misread without: "44 BCE", "79 CE". */
  readonly year: string;
  /** A year that stands alone: "1400 SH" where the calendar is not Gregorian. */
  readonly yearAlone: string;
}

/** A date as numbers, and the calendar it is in: the Gregorian one where the one asked for has no such date. */
export interface DateNumbers {
  readonly calendar: Calendar;
  /** Astronomical in the Gregorian calendar: 0 is 1 BCE. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday. */
  readonly weekday: number;
}

type By = Pick<Telling, 'zone' | 'calendar' | 'script'>;
type InShort = By & Pick<Telling, 'withYear'>;

export function numbersOf(at: Instant, { zone, calendar }: Pick<Telling, 'zone' | 'calendar'>): DateNumbers {
  const days = dayNumberAt(at, zone);
  const weekday = weekdayOf(days);
  const known = dateKnown(calendar, days);
  return { calendar: known.calendar, weekday, ...known.date };
}

export function partsOf(at: Instant, telling: By): DateParts {
  const date = numbersOf(at, telling);
  const names = namesOf(date.calendar, telling.script);
  const digits = (text: string) => (isDari(date.calendar, telling.script) ? inPersianDigits(text) : text);
  const year = digits(yearText(date, telling.calendar));
  const [month = '', day = ''] =
    date.calendar === 'iso'
      ? [twoDigits(date.month), twoDigits(date.day)]
      : [names.months[date.month - 1], digits(String(date.day))];
  return {
    weekday: names.weekdays[date.weekday - 1] ?? '',
    weekdayShort: names.weekdaysShort[date.weekday - 1] ?? '',
    day,
    month,
    monthShort: date.calendar === 'iso' ? month : (names.monthsShort[date.month - 1] ?? ''),
    year,
    yearAlone: hasOwnEra(date.calendar) ? say(`time.yearAlone.${date.calendar}`, { year }) : year,
  };
}

/** The telling with its second calendar for its first; undefined where there is no second. */
export function besideOf(telling: Telling): Telling | undefined {
  return telling.beside && { ...telling, calendar: telling.beside, beside: undefined };
}

/** How finely a date is written. `shares` says what a date need not repeat of another that stands beside it. */
export type DateForm = keyof typeof FORMS;

type Pattern = keyof typeof en & `time.date.${string}`;

const FORMS = {
  weekdayDay: 'time.date.weekdayDay',
  weekdayDayMonth: 'time.date.weekdayDayMonth',
  weekdayDayMonthYear: 'time.date.weekdayDayMonthYear',
  day: 'time.date.day',
  dayMonth: 'time.date.dayMonth',
  dayMonthYear: 'time.date.dayMonthYear',
  month: 'time.date.month',
  monthYear: 'time.date.monthYear',
  year: 'time.date.year',
} as const satisfies Record<string, Pattern>;

/** The first day of the Gregorian calendar in use. */
const GREGORIAN_IN_USE = dayOf('gregorian', { year: 1582, month: 10, day: 15 });

/**
 * Before it was in use nobody says which weekday a date was: those who wrote it had other calendars, and which of
 * them a corpus follows cannot be told from its numbers.
 */
const WITHOUT_WEEKDAY = {
  weekdayDay: 'day',
  weekdayDayMonth: 'dayMonth',
  weekdayDayMonthYear: 'dayMonthYear',
} as const satisfies Partial<Record<DateForm, DateForm>>;

function withoutWeekday(form: DateForm): DateForm {
  return form in WITHOUT_WEEKDAY ? WITHOUT_WEEKDAY[form as keyof typeof WITHOUT_WEEKDAY] : form;
}

/** ISO 8601 leaves nothing out that a neighbour has: its dates are read by their places. */
const ISO_FORMS = {
  weekdayDay: 'time.date.iso.weekdayDay',
  weekdayDayMonth: 'time.date.iso.weekdayDay',
  weekdayDayMonthYear: 'time.date.iso.weekdayDay',
  day: 'time.date.iso.day',
  dayMonth: 'time.date.iso.day',
  dayMonthYear: 'time.date.iso.day',
  month: 'time.date.iso.month',
  monthYear: 'time.date.iso.month',
  year: 'time.date.year',
} as const satisfies Record<DateForm, Pattern>;

/** A date in one of its forms; `short` takes short names. Dari is set apart, so that it keeps its own direction. */
export function dateText(
  at: Instant,
  form: DateForm,
  telling: By,
  length: 'short' | 'long' = 'long',
): string {
  const { calendar } = numbersOf(at, telling);
  const parts = partsOf(at, telling);
  const hasWeekday = dayNumberAt(at, telling.zone) >= GREGORIAN_IN_USE;
  const patterns = calendar === 'iso' ? ISO_FORMS : FORMS;
  const shortIso = calendar === 'iso' && length === 'short' && ISO_FORMS[form] === ISO_FORMS.weekdayDay;
  const told = hasWeekday && !shortIso ? form : withoutWeekday(form);
  const text = say(patterns[told], {
    ...parts,
    ...(length === 'short' && { weekday: parts.weekdayShort, month: parts.monthShort }),
    ...(form === 'year' && { year: parts.yearAlone }),
  });
  return isDari(calendar, telling.script) ? isolated(text) : text;
}

/** "Sunday 5 September 2021". */
export function dayHeading(at: Instant, telling: By): string {
  return dateText(at, 'weekdayDayMonthYear', telling);
}

/** "Sun 5 Sep", with its year where the telling has years in short dates. */
export function shortDay(at: Instant, telling: InShort): string {
  return dateText(at, telling.withYear ? 'weekdayDayMonthYear' : 'weekdayDayMonth', telling, 'short');
}

/** "5 Sep", where neither weekday nor year is wanted. */
export function bareDay(at: Instant, telling: By): string {
  return dateText(at, 'dayMonth', telling, 'short');
}

/** "5 September". */
export function dayMonth(at: Instant, telling: By): string {
  return dateText(at, 'dayMonth', telling);
}

/** "5 September 2021". */
export function dayMonthYear(at: Instant, telling: By): string {
  return dateText(at, 'dayMonthYear', telling);
}

/** A day of the month without its month: "5" of "5–6 September". */
const DAY_ALONE = /^[\d۰-۹]{1,2}$/;

/** Two dates as one stretch. In Dari both are one run of text, so that the first stands where reading begins. */
export function span(first: string, last: string): string {
  const [one, other] = [withoutIsolate(first), withoutIsolate(last)];
  const pattern = DAY_ALONE.test(one) ? 'dates.stretch.days' : 'time.between.short';
  const text = say(pattern, { first: one, last: other });
  return one === first || other === last ? say(pattern, { first, last }) : isolated(text);
}

/** "September 2021". */
export function monthAndYear(at: Instant, telling: By): string {
  return dateText(at, 'monthYear', telling);
}

/** "September"; "2021-09" in ISO 8601. */
export function monthName(at: Instant, telling: By, length: 'short' | 'long' = 'long'): string {
  return dateText(at, 'month', telling, length);
}

/** "2021", "44 BCE", "-0043" in ISO 8601, "1400 SH". */
export function yearName(at: Instant, telling: By): string {
  return dateText(at, 'year', telling);
}

/** "14:30". For an end, midnight is the 24:00 of the day it closes. Digits are Latin in every script. */
export function clockTime(at: Instant, zone: Zone, side: 'start' | 'end' = 'start'): string {
  if (side === 'end' && at === startOfDay(at, zone)) return '24:00';
  return clockFormat(zone).format(at);
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

function clockFormat(zone: Zone): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  return format;
}

function namesOf(calendar: Calendar, script: Telling['script']): Names {
  switch (calendar) {
    case 'solar-hijri':
      return script === 'dari' ? DARI_NAMES : SOLAR_HIJRI_NAMES;
    case 'islamic-civil':
      return ISLAMIC_NAMES;
    default:
      return GREGORIAN_NAMES;
  }
}

function hasOwnEra(calendar: Calendar): calendar is 'solar-hijri' | 'islamic-civil' {
  return calendar === 'solar-hijri' || calendar === 'islamic-civil';
}

/** A year of so few digits is taken for a day without its era. */
const FIRST_PLAIN_YEAR = 1_000;

/** `asked` is the calendar asked for: a date it has not is told as Gregorian, and then always says so. */
function yearText({ calendar, year }: DateNumbers, asked: Calendar): string {
  if (calendar === 'iso') return isoYear(year);
  if (hasOwnEra(calendar)) return String(year);
  if (year < 1) return say('time.year.bce', { year: String(1 - year) });
  const plain = year >= FIRST_PLAIN_YEAR && calendar === asked;
  return plain ? String(year) : say('time.year.ce', { year: String(year) });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isDari(calendar: Calendar, script: Telling['script']): boolean {
  return calendar === 'solar-hijri' && script === 'dari';
}

const PERSIAN_ZERO = 0x06f0;

function inPersianDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(PERSIAN_ZERO + Number(digit)));
}

function withoutIsolate(text: string): string {
  return text.replace(/^\u2068([^\u2068\u2069]*)\u2069$/, '$1');
}

/** First strong isolate: the text takes its own direction and leaves that of its surroundings alone. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

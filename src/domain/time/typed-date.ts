/** Dates as people type them into a field, in the calendar that they have times told in. */
import {
  type Calendar,
  type DayNumber,
  dateIn,
  dayNumberAt,
  dayOf,
  monthLength,
  startOfDayNumber,
  weekdayOf,
} from './calendar.ts';
import { FIRST_YEAR, LAST_YEAR } from './civil.ts';
import { type DateNames, NO_NAMES, type Numbered, numbered } from './date-names.ts';
import { readEdtf } from './edtf/read.ts';
import { DAY, type Instant, instantOf, MINUTE, type Zone } from './instant.ts';
import { dottedTurned, plainly } from './typed-text.ts';
import type { Precision } from './when.ts';

export interface TypedDate {
  readonly ok: true;
  /** Its first instant. */
  readonly from: Instant;
  /** The first instant after it; of a clock time that instant itself. */
  readonly to: Instant;
  readonly precision: Precision;
  /** Typed as 5.9.2021, which would be another day if the month were read first. */
  readonly isDayFirst?: true;
}

export const TYPED_REASONS = [
  /** Nothing was typed. */
  'empty',
  /** It is no date that is read here. */
  'unreadable',
  /** An interval or a set of dates, where one is wanted. */
  'several',
  'no-such-month',
  'no-such-day',
  'no-such-time',
  /** That date falls on another day of the week than the one named with it. */
  'other-weekday',
  /** Beyond the years that the calendar has, or that can be reckoned with. */
  'out-of-range',
] as const;
export type TypedReason = (typeof TYPED_REASONS)[number];

export interface TypedRefusal {
  readonly ok: false;
  readonly reason: TypedReason;
}

/** Which calendar an era is of; one typed after a date counts before the reader's own calendar. */
const ERAS: Readonly<Record<string, Calendar>> = {
  CE: 'gregorian',
  AD: 'gregorian',
  BCE: 'gregorian',
  BC: 'gregorian',
  SH: 'solar-hijri',
  AH: 'islamic-civil',
};

/** Four digits, since `21` may be any century's; with a sign or an era any number of them. */
const YEAR = '(?<year>\\d{4}|[+-]\\d{4,6}|\\d{1,6}(?=.* [A-Z]+$))';
const CLOCK = '(?<hour>\\d{1,2}):(?<minute>\\d{2})';
const PATTERN = new RegExp(
  `^${YEAR}(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2})(?:[ T]${CLOCK})?)?)?(?: (?<era>[A-Z]+))?$`,
);

/**
 * Reads `2021-09-05`, `2021-09-05 18:00`, `2021-09` or `2021`, in the days and by the clocks of `zone`, with Persian
 * and Arabic digits too; also `20210905`, `5.9.2021` (the day first) and, by the caller's names, `5 September 2021` and
 * `September 2021`, whose month tells the calendar. In the Gregorian calendar and in ISO 8601 `-0043` is 44 BCE and
 * everything else that EDTF has for one date is read as well; in the other two, numbers are years, months and days of
 * that calendar, and only years before its first or with an era of their own (`44 BCE`) are not.
 */
export function readTypedDate(
  text: string,
  calendar: Calendar,
  zone: Zone,
  names: DateNames = NO_NAMES,
): TypedDate | TypedRefusal {
  const { plain, isDayFirst } = dottedTurned(plainly(text));
  if (plain === '') return refused('empty');
  const read = readNumbered(numbered(plain, names), calendar, zone);
  return read.ok && isDayFirst ? { ...read, isDayFirst } : read;
}

function readNumbered(date: Numbered, reader: Calendar, zone: Zone): TypedDate | TypedRefusal {
  const { calendar = reader, weekday } = date;
  // A clock stands before the era here, since every date does.
  const text = date.text.replace(/ ([A-Z]+)((?: \d{1,2}:\d{2})$)/, '$2 $1');
  const groups = PATTERN.exec(text)?.groups;
  if (date.calendar && groups?.era && ERAS[groups.era] !== date.calendar) return refused('unreadable');
  const own = groups ? readNumbers(groups, calendar, zone) : refused('unreadable');
  if (!own.ok && isGregorian(calendar) && groups?.era === undefined) return readAsEdtf(text, zone, own);
  return own.ok && weekday !== undefined ? onWeekday(own, weekday, zone) : own;
}

/** A weekday is told with a day, and by it alone: "Sunday 2021" is nothing. */
function onWeekday(typed: TypedDate, weekday: number, zone: Zone): TypedDate | TypedRefusal {
  const { precision } = typed;
  if (precision !== 'day' && precision !== 'minute') return refused('unreadable');
  return weekdayOf(dayNumberAt(typed.from, zone)) === weekday ? typed : refused('other-weekday');
}

type Groups = Readonly<Record<string, string | undefined>>;

function readNumbers(groups: Groups, asked: Calendar, zone: Zone): TypedDate | TypedRefusal {
  const calendar = calendarOf(groups, asked);
  if (!calendar || isNoYear(groups)) return refused('unreadable');
  const [year, month, day] = [yearOf(groups), numberOf(groups.month), numberOf(groups.day)];
  if (month !== undefined && (month < 1 || month > 12)) return refused('no-such-month');
  if (!isYearOf(calendar, year)) return refused('out-of-range');
  const first = { year, month: month ?? 1, day: 1 };
  if (day !== undefined && (day < 1 || day > monthLength(calendar, first))) return refused('no-such-day');
  const start = dayOf(calendar, { ...first, day: day ?? 1 });
  if (groups.hour !== undefined) return atClock(start, groups, zone);
  if (day !== undefined) return days(start, start + 1, 'day', zone);
  if (month !== undefined) return days(start, start + monthLength(calendar, first), 'month', zone);
  return days(start, dayOf(calendar, { ...first, year: year + 1 }), 'year', zone);
}

/** Undefined for letters that are no era. Only Gregorian years have a sign. */
function calendarOf({ era, year = '' }: Groups, asked: Calendar): Calendar | undefined {
  if (era !== undefined) return Object.hasOwn(ERAS, era) ? ERAS[era] : undefined;
  return year.startsWith('-') ? 'gregorian' : asked;
}

/** There is one year 0, without a sign; an era has none, and stands instead of a minus. */
function isNoYear({ era, year = '' }: Groups): boolean {
  const isZero = Number(year) === 0;
  if (era === undefined) return isZero && year.startsWith('-');
  return isZero || year.startsWith('-') || (isBefore(era) && year.startsWith('+'));
}

function isBefore(era: string | undefined): boolean {
  return era === 'BCE' || era === 'BC';
}

/** Astronomical: 1 BCE is 0. */
function yearOf({ era, year }: Groups): number {
  const number = numberOf(year) ?? 0;
  return isBefore(era) ? 1 - number : number;
}

function isYearOf(calendar: Calendar, year: number): boolean {
  if (isGregorian(calendar)) return year > FIRST_YEAR && year < LAST_YEAR;
  return year > 0 && dateIn(calendar, dayOf(calendar, { year, month: 12, day: 29 }))?.year === year;
}

function atClock(day: DayNumber, groups: Groups, zone: Zone): TypedDate | TypedRefusal {
  const minutes = 60 * (numberOf(groups.hour) ?? 0) + (numberOf(groups.minute) ?? 0);
  if (minutes > 24 * 60 || (numberOf(groups.minute) ?? 0) > 59) return refused('no-such-time');
  const at = instantOf(day * DAY + minutes * MINUTE, zone);
  return { ok: true, from: at, to: at, precision: 'minute' };
}

function days(from: DayNumber, to: DayNumber, precision: Precision, zone: Zone): TypedDate {
  return { ok: true, from: startOfDayNumber(from, zone), to: startOfDayNumber(to, zone), precision };
}

/** `fault` is what is wrong with it as numbers, which tells more than EDTF does where that cannot read it either. */
function readAsEdtf(text: string, zone: Zone, fault: TypedRefusal): TypedDate | TypedRefusal {
  const read = readEdtf(text.replace(/^([^ ]+) (\d{2}(?:$|:))/, '$1T$2'), zone);
  if (!read.ok) return fault;
  const { kind, earliest, latest, precision } = read;
  if (kind !== 'date') return refused('several');
  if (earliest === undefined || latest === undefined) return refused('unreadable');
  return { ok: true, from: earliest, to: precision === 'minute' ? earliest : latest, precision };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function isGregorian(calendar: Calendar): boolean {
  return calendar === 'gregorian' || calendar === 'iso';
}

function refused(reason: TypedReason): TypedRefusal {
  return { ok: false, reason };
}

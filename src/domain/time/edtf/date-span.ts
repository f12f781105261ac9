/** What stretch of time an EDTF date stands for, as instants in a zone. */
import { type Civil, dayNumber, daysIn } from '../civil.ts';
import { DAY, HOUR, type Instant, instant, instantOf, MINUTE, startOf, type Zone } from '../instant.ts';
import { PRECISIONS, type Precision, type Qualifier } from '../when.ts';
import type { ClockForm } from './clock-form.ts';
import { type DateForm, daysOf, isSeason, monthsOf } from './date-form.ts';
import { bothOf } from './marking.ts';
import { Refused } from './refusal.ts';
import { type Hemisphere, type Season, seasonOf } from './season.ts';
import { WHOLLY_UNKNOWN, type YearForm } from './year-form.ts';

/** Where a text is read: in which zone's days, and in whose seasons. */
export interface Setting {
  readonly zone: Zone;
  readonly hemisphere?: Hemisphere | undefined;
}

/** From its first instant to the one after its last; neither is there where nothing of the year is told. */
export interface DateSpan {
  readonly from?: Instant;
  readonly to?: Instant;
  readonly precision: Precision;
  /** The edges are where seasons are reckoned to begin and end, and nobody's word. */
  readonly soft: boolean;
}

type Edge = 'first' | 'last';

/** A month beyond 12 counts on into the next year. */
interface Unit extends Civil {
  /** The date after its last. */
  readonly next: Civil;
}

/** The whole stretch that a date may mean. Refuses a date that there is none of. */
export function spanOf(form: DateForm, setting: Setting): DateSpan {
  const season =
    form.month !== undefined && isSeason(form.month) ? seasonOf(form.month, setting.hemisphere) : undefined;
  const [first, last] = [unitOf(form, season, 'first'), unitOf(form, season, 'last')];
  if (!first || !last) throw new Refused(form.at, 'no-such-day');
  const told = { precision: precisionOf(form), soft: season?.soft ?? false };
  if (form.year.pattern === WHOLLY_UNKNOWN) return told;
  const { zone } = setting;
  if (form.clock) return { ...clockSpan(first, form.clock, zone), ...told };
  const [from, to] = [startOf(first, zone), startOf(last.next, zone)];
  // A day that the zone never had: Samoa went from 29 to 31 December 2011.
  if (from >= to) throw new Refused(form.at, 'no-such-day');
  return { from, to, ...told };
}

/** `24:00` is the first instant of the next day, also where the clocks change in between. */
function clockSpan(day: Civil, { past, unit, offset }: ClockForm, zone: Zone): Pick<DateSpan, 'from' | 'to'> {
  const local = dayNumber(day) * DAY + past;
  const from =
    offset !== undefined
      ? instant(local - offset * MINUTE)
      : past === DAY
        ? startOf({ ...day, day: day.day + 1 }, zone)
        : instantOf(local, zone);
  return { from, to: instant(from + unit) };
}

function precisionOf({ month, day, clock }: DateForm): Precision {
  if (clock) return clock.unit === HOUR ? 'hour' : 'minute';
  if (day !== undefined) return 'day';
  if (month === undefined) return 'year';
  return isSeason(month) ? 'season' : 'month';
}

/** The first or last day, month, season or year that the form may stand for; `19XX-02-29` begins in 1904. */
function unitOf(form: DateForm, season: Season | undefined, which: Edge): Unit | undefined {
  if (form.month === undefined || season) return partOfYear(form.year[which], season);
  const months = inOrder(monthsOf(form.month), which);
  const days = form.day === undefined ? undefined : daysOf(form.day);
  for (const year of yearsOf(form.year, which)) {
    const found = inYear(year, months, days, which);
    if (found) return found;
  }
  return undefined;
}

function partOfYear(year: number, season: Season = { month: 1, months: 12, soft: false }): Unit {
  const { month, months } = season;
  return { year, month, day: 1, next: { year, month: month + months, day: 1 } };
}

type Numbers = readonly number[];

function inYear(year: number, months: Numbers, days: Numbers | undefined, which: Edge): Unit | undefined {
  for (const month of months) {
    if (!days) return partOfYear(year, { month, months: 1, soft: false });
    const shown = days.filter((number) => number <= daysIn(year, month));
    const day = which === 'first' ? shown[0] : shown.at(-1);
    if (day !== undefined) return { year, month, day, next: { year, month, day: day + 1 } };
  }
  return undefined;
}

function inOrder<T>(all: readonly T[], which: Edge): readonly T[] {
  return which === 'first' ? all : all.toReversed();
}

/** All the years that a form may stand for, from its first on or from its last back. At most ten thousand. */
function* yearsOf({ first, last, pattern = '', negative }: YearForm, which: Edge) {
  const places = pattern.split('X').length - 1;
  const count = 10 ** places;
  for (let step = 0; step < count; step += 1) {
    const forwards = (which === 'first') !== negative;
    const digits = String(forwards ? step : count - 1 - step).padStart(places, '0');
    const year = Number(filled(pattern, digits)) * (negative ? -1 : 1);
    if (year >= first && year <= last) yield year;
  }
}

/** `1X9X` with `56` is `1596`. */
function filled(pattern: string, digits: string): string {
  let used = 0;
  return pattern.replaceAll('X', () => digits.charAt(used++));
}

/** The coarsest precision among them. */
export function coarsest(spans: readonly DateSpan[]): Precision {
  const places = spans.map(({ precision }) => PRECISIONS.indexOf(precision));
  return PRECISIONS[Math.max(...places)] ?? 'century';
}

/** Every qualifier of every component, together. */
export function qualifierOf(forms: readonly DateForm[]): Qualifier | undefined {
  return forms
    .flatMap(({ marks }) => Object.values(marks))
    .reduce<Qualifier | undefined>((all, one) => bothOf(all, one), undefined);
}

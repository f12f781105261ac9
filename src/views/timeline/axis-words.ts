/** What the axis says at a tick: the same thing at several lengths, the fullest first, for the axis to choose by room. */
import { weekNumber } from '../../domain/overview/calendar-steps.ts';
import { lengthOf, type Step } from '../../domain/overview/steps.ts';
import type { Tick } from '../../domain/overview/ticks.ts';
import { dayNumberAt } from '../../domain/time/calendar.ts';
import {
  DAY,
  formatOffset,
  HOUR,
  type Instant,
  localOf,
  offsetAt,
  shift,
} from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import {
  bareDay,
  besideOf,
  clockTime,
  type DateForm,
  dateText,
  dayMonth,
  dayMonthYear,
  monthAndYear,
  monthName,
  numbersOf,
  partsOf,
  shortDay,
  yearName,
} from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';

export interface AxisWords {
  readonly text: string;
  /** The same in the second calendar, where that is told beside the first. */
  readonly beside: string | undefined;
}

type Wording = (tick: Tick, telling: Telling) => readonly AxisWords[];

/** The words under the days, months or centuries: an hour, a quarter of a day, a day, a month, a year. */
export function minorWords(tick: Tick, step: Step, telling: Telling): readonly AxisWords[] {
  switch (step.unit) {
    case 'minute':
    case 'hour':
      return alone(clockWords(tick.at, step, telling));
    case 'quarter-of-day':
      return alone([quarterOfDay(tick.at, telling)]);
    case 'week':
      return alone([
        say('timeline.axis.week', { week: String(weekNumber(dayNumberAt(tick.at, telling.zone))) }),
      ]);
    case 'day':
      return underMonths(tick, telling);
    case 'month':
      return underYears(tick, telling, step.count);
    default:
      return years(tick, telling, step.count);
  }
}

/** The words over them: a day, a month, a year, a century or an era. `withYear` where days of several years are told. */
export function majorWords(
  tick: Tick,
  step: Step,
  telling: Telling,
  withYear: boolean,
): readonly AxisWords[] {
  switch (step.unit) {
    case 'day':
      return withYear ? [...daysWithYear(tick, telling), ...days(tick, telling)] : days(tick, telling);
    case 'month':
      return months(tick, telling);
    case 'year':
      return step.count === 1 ? years(tick, telling, 1) : alone([yearsOf(tick, telling)]);
    default:
      return alone([eraOf(tick, telling)]);
  }
}

const days: Wording = (tick, telling) => {
  const full = dateText(tick.at, 'weekdayDayMonth', telling);
  const short = shortDay(tick.at, telling);
  const bare = bareDay(tick.at, telling);
  return withBeside(telling, [full, short, bare], (second) => [
    dayMonthYear(tick.at, second),
    dayMonth(tick.at, second),
  ]);
};

const daysWithYear: Wording = (tick, telling) => {
  const full = dateText(tick.at, 'weekdayDayMonthYear', telling);
  const short = dateText(tick.at, 'weekdayDayMonthYear', telling, 'short');
  const bare = dateText(tick.at, 'dayMonthYear', telling, 'short');
  return withBeside(telling, [full, short, bare], (second) => [dayMonthYear(tick.at, second)]);
};

const months: Wording = (tick, telling) => {
  const short = dateText(tick.at, 'monthYear', telling, 'short');
  return withBeside(
    telling,
    [monthAndYear(tick.at, telling), short, monthName(tick.at, telling, 'short')],
    (second) => [stretchOf(tick, second, 'month', 'monthYear')],
  );
};

const underMonths: Wording = (tick, telling) => {
  const day = dayOfMonth(tick.at, telling);
  return withBeside(telling, [weekdayAndDay(tick.at, telling), day], (second) => [bareDay(tick.at, second)]);
};

function underYears(tick: Tick, telling: Telling, count: number): readonly AxisWords[] {
  const names = [monthName(tick.at, telling), monthName(tick.at, telling, 'short')];
  const texts =
    numbersOf(tick.at, telling).calendar === 'iso' ? [...names, partsOf(tick.at, telling).month] : names;
  if (count > 1) return alone(texts);
  return withBeside(telling, texts, (second) => [stretchOf(tick, second, 'month', 'month')]);
}

function years(tick: Tick, telling: Telling, count: number): readonly AxisWords[] {
  const texts = [yearName(tick.at, telling), partsOf(tick.at, telling).year];
  if (count > 1) return alone(texts);
  return withBeside(telling, texts, (second) => [stretchOf(tick, second, 'year', 'year')]);
}

/** Each text with the fullest of what stands beside it first, and each alone at the end. */
function withBeside(
  telling: Telling,
  texts: readonly string[],
  besides: (second: Telling) => readonly string[],
): readonly AxisWords[] {
  const second = besideOf(telling);
  if (!second) return alone(texts);
  const pairs = texts.flatMap((text) =>
    besides(second).flatMap((beside) => (beside === text ? [] : [{ text, beside }])),
  );
  return [...pairs, ...alone(texts)];
}

function alone(texts: readonly string[]): readonly AxisWords[] {
  return texts.map((text) => ({ text, beside: undefined }));
}

/** What a tick's stretch takes in of another calendar: "Sunbula 1400", "Sunbula – Mizan 1400", "1399 SH – 1400 SH". */
function stretchOf({ at, end }: Tick, telling: Telling, firstForm: DateForm, lastForm: DateForm): string {
  const last = shift(end, -1);
  const sameYear = partsOf(at, telling).year === partsOf(last, telling).year;
  const first = dateText(at, sameYear ? firstForm : lastForm, telling);
  const whole = dateText(last, lastForm, telling);
  const isOne = dateText(at, lastForm, telling) === whole;
  return isOne ? whole : say('dates.stretch.spread', { first, last: whole });
}

function yearsOf({ at, end }: Tick, telling: Telling): string {
  return say('dates.stretch.spread', {
    first: yearName(at, telling),
    last: yearName(shift(end, -1), telling),
  });
}

function eraOf({ at, calendar }: Tick, telling: Telling): string {
  if (calendar !== 'gregorian') return say(`timeline.axis.era.${calendar}`);
  return say(`timeline.axis.era.${numbersOf(at, { ...telling, calendar }).year < 1 ? 'bce' : 'ce'}`);
}

/** The time by the clock; the first after a change of clock with the new offset, since an hour may come twice. */
function clockWords(at: Instant, step: Step, { zone }: Telling): readonly string[] {
  const clock = clockTime(at, zone);
  const offset = offsetAt(at, zone);
  if (offsetAt(shift(at, -lengthOf(step)), zone) === offset) return [clock];
  return [say('timeline.axis.changedClock', { clock, offset: formatOffset(offset) }), clock];
}

const QUARTERS = ['night', 'morning', 'afternoon', 'evening'] as const;

/** The quarter of the day that a tick at 0, 6, 12 or 18 o'clock begins. */
function quarterOfDay(at: Instant, { zone }: Telling): string {
  const local = localOf(at, zone);
  const sinceMidnight = local - Math.floor(local / DAY) * DAY;
  return say(`timeline.quarter.${QUARTERS[Math.floor(sinceMidnight / (6 * HOUR))] ?? 'night'}`);
}

/** "5"; ISO 8601 writes the whole date as one, which the axis has no room for. */
function dayOfMonth(at: Instant, telling: Telling): string {
  return isIso(at, telling) ? partsOf(at, telling).day : dateText(at, 'day', telling);
}

/** "Sun 5". */
function weekdayAndDay(at: Instant, telling: Telling): string {
  if (!isIso(at, telling)) return dateText(at, 'weekdayDay', telling, 'short');
  const { weekdayShort: weekday, day } = partsOf(at, telling);
  return say('time.date.weekdayDay', { weekday, day });
}

function isIso(at: Instant, telling: Telling): boolean {
  return numbersOf(at, telling).calendar === 'iso';
}

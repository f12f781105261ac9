/**
 * Where a time axis has its ticks: on true boundaries of a calendar and a zone, as fine as their labels have room for,
 * and never inside what is folded.
 */
import type { Calendar, DayNumber } from '../time/calendar.ts';
import { type Instant, shift, type Zone } from '../time/instant.ts';
import { hasHours, placeOf, type When } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';
import {
  calendarsOver,
  dayWithin,
  firstDayAfter,
  firstDayOfStep,
  startOfDayWithin,
} from './calendar-steps.ts';
import { clockTimes } from './clock-steps.ts';
import type { Fold } from './folds.ts';
import { TORN } from './placing.ts';
import { type Hidden, shownBetween, type TimeScale, timeScale } from './scale.ts';
import { isClock, isOfDay, lengthOf, majorOver, type Step, stepsOf } from './steps.ts';

/** What an axis is drawn for. */
export interface AxisView {
  readonly window: TimeWindow;
  readonly hidden: readonly Hidden[];
  readonly folds: readonly Fold[];
  /** Pixels. */
  readonly width: number;
  /** Whether ticks may be finer than a quarter of a day: an hour grid promises hours, and somebody must have given one. */
  readonly mayShowClock: boolean;
  /** Pixels that the labels of a step need, side by side. */
  readonly leastWidth: (step: Step) => number;
}

/** A stretch of time with a name, which begins at a tick. */
export interface Tick {
  /** Its first instant; before what is in view where it began earlier. */
  readonly at: Instant;
  /** The first instant after it. */
  readonly end: Instant;
  /** The calendar it is a stretch of: the Gregorian one where the one asked for has no dates. */
  readonly calendar: Calendar;
  /** Where it begins, or where what is in view of it does. Pixels from the window's start. */
  readonly x: number;
  /** Pixels to the next tick, to a fold, or to the window's end. */
  readonly room: number;
  /** True where the tick itself is in view: it has a line. */
  readonly begins: boolean;
}

export interface Ticks {
  readonly minorStep: Step;
  readonly majorStep: Step;
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
}

/** A zone and a calendar to reckon in. It remembers when days begin, which a dragged axis asks again and again. */
export interface Reckoning {
  readonly zone: Zone;
  readonly calendar: Calendar;
  readonly startOf: (day: DayNumber) => Instant;
}

/** Days remembered: far more than an axis shows at once. */
const MOST_REMEMBERED = 4_000;

export function reckoningIn(zone: Zone, calendar: Calendar): Reckoning {
  const starts = new Map<DayNumber, Instant>();
  const startOf = (day: DayNumber) => {
    const known = starts.get(day);
    if (known !== undefined) return known;
    if (starts.size >= MOST_REMEMBERED) starts.clear();
    const start = startOfDayWithin(day, zone);
    starts.set(day, start);
    return start;
  };
  return { zone, calendar, startOf };
}

/** Whether any of these times is known to the hour or minute and lies in the window. */
export function mayShowClock(whens: readonly When[], window: TimeWindow): boolean {
  return whens.some((when) => {
    if (!hasHours(when)) return false;
    const place = placeOf(when);
    return place !== undefined && place.from < window.to && place.to >= window.from;
  });
}

/** The ticks in view, minor and major, each in order. Their number is bounded by the width. */
export function ticksOf(view: AxisView, reckoning: Reckoning): Ticks {
  const scale = timeScale(view.window, view.hidden, view.width);
  const minorStep = finestWithRoom(view, reckoning.calendar);
  const majorStep = majorOver(minorStep);
  const stretches = stretchesInView(view, scale);
  const ticks = (step: Step) => stretches.flatMap((stretch) => ticksIn(stretch, step, scale, reckoning));
  return { minorStep, majorStep, minor: ticks(minorStep), major: ticks(majorStep) };
}

/** Fewer pixels than this are no room for ticks, whatever a label needs. */
const LEAST = 12;

function finestWithRoom(view: AxisView, calendar: Calendar): Step {
  const { window, hidden, width, leastWidth } = view;
  const perPixel = Math.max(1, shownBetween(window.from, window.to, hidden)) / Math.max(1, width);
  const steps = stepsOf(calendar).filter((step) => view.mayShowClock || !isClock(step));
  const hasRoom = (step: Step) => {
    const room = lengthOf(step) / perPixel;
    // Words are made and measured only for what might have room.
    return room >= LEAST && room >= leastWidth(step);
  };
  return steps.find(hasRoom) ?? steps.at(-1) ?? { unit: 'year', count: 1 };
}

/** A stretch of the window between folds. */
interface Stretch extends TimeWindow {
  /** Where its room ends, in pixels: at the torn edges of the fold after it, or at the window's end. */
  readonly until: number;
}

/** Narrower stretches between two folds have no ticks. Pixels. */
const NARROWEST = 4;

function stretchesInView({ window, folds }: AxisView, scale: TimeScale): readonly Stretch[] {
  const gaps = folds.filter(({ from, to }) => to > window.from && from < window.to);
  const starts = [window.from, ...gaps.map(({ to }) => to)];
  return starts.flatMap((from, index) => {
    const gap = gaps[index];
    const to = gap ? gap.from : window.to;
    const until = gap ? Math.min(scale.x(gap.from), scale.x(gap.to) - TORN) : scale.width;
    return to > from && until - scale.x(from) >= NARROWEST ? [{ from, to, until }] : [];
  });
}

function ticksIn(stretch: Stretch, step: Step, scale: TimeScale, reckoning: Reckoning): readonly Tick[] {
  return calendarsOver(stretch, reckoning).flatMap(({ calendar, from, to }) => {
    const boundaries = boundariesIn({ from, to }, step, { ...reckoning, calendar });
    const until = Math.min(stretch.until, scale.x(to));
    return boundaries.slice(0, -1).flatMap((at, index) => {
      const end = boundaries[index + 1] ?? to;
      const x = scale.x(Math.max(at, from));
      const room = Math.min(scale.x(end), until) - x;
      return room > 0 ? [{ at, end, calendar, x, room, begins: at >= from }] : [];
    });
  });
}

/** Boundaries of a step, from the last one at or before a stretch's start to the first at or after its end. */
function boundariesIn(stretch: TimeWindow, step: Step, reckoning: Reckoning): readonly Instant[] {
  const boundaries = isOfDay(step) ? withinDays(stretch, step, reckoning) : ofDays(stretch, step, reckoning);
  const sorted = [...new Set(boundaries)].sort((a, b) => a - b);
  const within = sorted.filter((at) => at > stretch.from && at < stretch.to);
  // Before the first year that a date can hold nothing begins.
  const before = sorted.findLast((at) => at <= stretch.from) ?? [];
  return [before, within, sorted.find((at) => at >= stretch.to) ?? stretch.to].flat();
}

/** Days begin where midnight is skipped too; a quarter of a day begins once, where clocks show its hour twice. */
function withinDays(stretch: TimeWindow, step: Step, { zone, calendar, startOf }: Reckoning): Instant[] {
  const days = ofDays(stretch, { unit: 'day', count: 1 }, { zone, calendar, startOf });
  return [...days, ...clockTimes(stretch, lengthOf(step), zone, isClock(step))];
}

function ofDays({ from, to }: TimeWindow, step: Step, { zone, calendar, startOf }: Reckoning): Instant[] {
  const boundaries: Instant[] = [];
  const last = dayWithin(shift(to, -1), zone);
  let day = firstDayOfStep(calendar, step, dayWithin(from, zone));
  for (; day <= last; day = firstDayAfter(calendar, step, day)) boundaries.push(startOf(day));
  return [...boundaries, startOf(day)];
}

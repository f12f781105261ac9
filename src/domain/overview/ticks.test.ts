import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDARS, type Calendar, dateIn, dayNumberAt, dayOf, startOfDayNumber } from '../time/calendar.ts';
import {
  DAY,
  HOUR,
  type Instant,
  instant,
  localOf,
  MINUTE,
  parseInstant,
  shift,
  type Zone,
} from '../time/instant.ts';
import type { When } from '../time/when.ts';
import type { Fold } from './folds.ts';
import { SHORTEST_WINDOW } from './scale.ts';
import { isClock, isOfDay, lengthOf, type Step } from './steps.ts';
import { type AxisView, mayShowClock, reckoningIn, type Tick, type Ticks, ticksOf } from './ticks.ts';

const KABUL = 'Asia/Kabul';
const NEW_YORK = 'America/New_York';

/** What labels need, about as they do in the page. */
const leastWidth = ({ unit }: Step) => (unit === 'quarter-of-day' ? 62 : unit === 'day' ? 30 : 44);

interface Asked extends Partial<Omit<AxisView, 'window'>> {
  readonly zone?: Zone;
  readonly calendar?: Calendar;
}

const at = (text: string, zone: Zone = KABUL) => parseInstant(text, zone) as Instant;

function ticksBetween(from: Instant, to: Instant, asked: Asked = {}): Ticks {
  const { zone = KABUL, calendar = 'gregorian', ...rest } = asked;
  const view = { hidden: [], folds: [], width: 1_000, mayShowClock: true, leastWidth, ...rest };
  return ticksOf({ window: { from, to }, ...view }, reckoningIn(zone, calendar));
}

const between = (from: string, to: string, asked: Asked = {}) =>
  ticksBetween(at(from, asked.zone), at(to, asked.zone), asked);

/** "1400-06-14" for each tick that is in view itself. */
const datesOf = (ticks: readonly Tick[], zone: Zone = KABUL) =>
  ticks.flatMap(({ at, calendar, begins }) => {
    const date = dateIn(calendar, dayNumberAt(at, zone));
    return begins && date ? [`${date.year}-${date.month}-${date.day}`] : [];
  });

/** "01:30" for each. */
const clocksOf = (ticks: readonly Tick[], zone: Zone) =>
  ticks.map(({ at }) => new Date(localOf(at, zone)).toISOString().slice(11, 16));

describe('how fine an axis is', () => {
  it.each([
    ['2021-09-05T10:00', '2021-09-05T10:01', 'minute', 1, 'day'],
    ['2021-09-05T10:00', '2021-09-05T11:30', 'minute', 5, 'day'],
    ['2021-09-05T10:00', '2021-09-05T20:00', 'minute', 30, 'day'],
    ['2021-09-05', '2021-09-06', 'hour', 3, 'day'],
    ['2021-09-05', '2021-09-07', 'hour', 3, 'day'],
    ['2021-09-05', '2021-09-08', 'quarter-of-day', 1, 'day'],
    ['2021-09-05', '2021-09-25', 'day', 1, 'month'],
    ['2021-09-05', '2021-10-15', 'day', 2, 'month'],
    ['2021-01-01', '2021-04-01', 'day', 5, 'month'],
    ['2021-01-01', '2022-01-01', 'month', 1, 'year'],
    ['2018-01-01', '2022-01-01', 'month', 3, 'year'],
    ['2001-01-01', '2021-01-01', 'year', 1, 'year'],
    ['1901-01-01', '2021-01-01', 'year', 10, 'year'],
    ['0001-01-01', '2021-01-01', 'year', 100, 'era'],
  ] as const)('from %s to %s it counts by the %s (%d), under the %s', (from, to, unit, count, over) => {
    const { minorStep, majorStep } = between(from, to);
    expect([minorStep.unit, minorStep.count, majorStep.unit]).toEqual([unit, count, over]);
  });

  it('has no clock where nobody gave an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: MINUTE, max: 20 * DAY }), (length) => {
        const from = at('2021-09-05T10:00');
        const { minorStep } = ticksBetween(from, shift(from, length), { mayShowClock: false });
        expect(isClock(minorStep)).toBe(false);
      }),
    );
  });

  it('numbers weeks in ISO 8601 alone, from Monday', () => {
    const { minorStep, minor } = between('2021-07-01', '2021-10-01', { calendar: 'iso' });
    expect(minorStep.unit).toBe('week');
    expect(datesOf(minor).slice(0, 2)).toEqual(['2021-7-5', '2021-7-12']);
  });
});

describe('who gave an hour', () => {
  const window = { from: at('2021-09-05'), to: at('2021-09-06') };
  const when = (precision: When['precision'], earliest: string, latest: string): When => {
    return { precision, earliest: at(earliest), latest: at(latest), soft: [], basis: 'stated', zone: KABUL };
  };
  it.each([
    [when('hour', '2021-09-05T10:00', '2021-09-05T11:00'), true],
    [when('minute', '2021-09-05T00:00', '2021-09-05T00:00'), true],
    [when('hour', '2021-09-06T10:00', '2021-09-06T11:00'), false],
    [when('part-of-day', '2021-09-05T06:00', '2021-09-05T12:00'), false],
    [when('day', '2021-09-05', '2021-09-06'), false],
  ])('is asked of what lies in the window', (time, allowed) => {
    expect(mayShowClock([time], window)).toBe(allowed);
  });

  it('is nobody where nothing has a date', () => {
    const undated: When = { precision: 'hour', soft: [], basis: 'stated', zone: KABUL };
    expect(mayShowClock([], window)).toBe(false);
    expect(mayShowClock([undated], window)).toBe(false);
  });
});

describe('where ticks lie', () => {
  it('puts days over the quarters of a day', () => {
    const { minor, major } = between('2021-09-05T12:00', '2021-09-07', { mayShowClock: false });
    expect(clocksOf(minor, KABUL)).toEqual(['12:00', '18:00', '00:00', '06:00', '12:00', '18:00']);
    expect(major.map(({ x, room, begins }) => [Math.round(x), Math.round(room), begins])).toEqual([
      [0, 333, false],
      [333, 667, true],
    ]);
  });

  it('begins the fives of a month anew with each month, and has no stump at its end', () => {
    const { minor } = between('2021-01-14', '2021-03-10', { leastWidth: () => 60 });
    expect(datesOf(minor)).toEqual([
      ...['2021-1-16', '2021-1-21', '2021-1-26'],
      ...['2021-2-1', '2021-2-6', '2021-2-11', '2021-2-16', '2021-2-21', '2021-2-26'],
      ...['2021-3-1', '2021-3-6'],
    ]);
  });

  it('begins months and years as the calendar does', () => {
    const asked = { calendar: 'solar-hijri' } as const;
    const { minor, major } = between('2021-01-01', '2022-01-01', asked);
    expect(datesOf(minor).slice(0, 4)).toEqual(['1399-11-1', '1399-12-1', '1400-1-1', '1400-2-1']);
    expect(major.map(({ at }) => at)).toEqual([at('2020-03-20'), at('2021-03-21')]);
    const days = between('2021-09-01', '2021-10-20', { ...asked, leastWidth: () => 60 });
    expect(datesOf(days.minor).slice(0, 4)).toEqual(['1400-6-11', '1400-6-16', '1400-6-21', '1400-6-26']);
    expect(datesOf(days.major)).toEqual(['1400-7-1']);
  });

  it('counts round years as a reader does, without a year 0', () => {
    const years = (calendar: Calendar) =>
      datesOf(between('-0320-01-01', '0320-01-01', { calendar, leastWidth: () => 80 }).minor, KABUL);
    const first = (years: readonly number[]) => years.map((year) => `${year}-1-1`);
    expect(years('gregorian')).toEqual(first([-299, -199, -99, 1, 100, 200, 300]));
    expect(years('iso')).toEqual(first([-300, -200, -100, 0, 100, 200, 300]));
  });

  it('tells what a calendar has no dates for in the Gregorian one', () => {
    const { minor, major } = between('0300-01-01', '1000-01-01', { calendar: 'solar-hijri' });
    const calendars = minor.filter(({ begins }) => begins).map(({ calendar }) => calendar);
    expect(calendars).toEqual([...Array(7).fill('gregorian'), ...Array(8).fill('solar-hijri')]);
    expect(major.map(({ calendar, begins }) => [calendar, begins])).toEqual([
      ['gregorian', false],
      ['solar-hijri', true],
    ]);
  });

  it('has an hour at each full hour on both sides of a change of clock', () => {
    const hours = (from: string, to: string) =>
      clocksOf(between(from, to, { zone: NEW_YORK, width: 300 }).minor, NEW_YORK);
    expect(hours('2021-03-14T00:00', '2021-03-14T06:00')).toEqual([
      '00:00',
      '01:00',
      '03:00',
      '04:00',
      '05:00',
    ]);
    expect(hours('2021-11-07T00:00', '2021-11-07T05:00')).toEqual([
      ...['00:00', '01:00', '01:00', '02:00', '03:00', '04:00'],
    ]);
  });

  it('begins a day that has no midnight, and a quarter of a day once', () => {
    // Beirut's clocks go forward at midnight; Havana's went back from 1:00 to midnight.
    const quarters = (from: string, to: string, zone: Zone) =>
      clocksOf(between(from, to, { zone, mayShowClock: false }).minor, zone);
    expect(quarters('2019-03-30', '2019-04-01', 'Asia/Beirut').slice(4, 6)).toEqual(['01:00', '06:00']);
    expect(quarters('2021-11-06', '2021-11-08', 'America/Havana').slice(4, 6)).toEqual(['00:00', '06:00']);
  });

  it('knows a day that a zone left out', () => {
    const { minor } = between('2011-12-28', '2012-01-02', { zone: 'Pacific/Apia', leastWidth: () => 180 });
    expect(datesOf(minor, 'Pacific/Apia')).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-1-1']);
  });
});

describe('folded time', () => {
  const fold = { from: at('2021-08-16'), to: at('2021-09-05') };
  const hidden = [{ from: shift(fold.from, 3 * HOUR), to: fold.to }];
  const { minor, major } = between('2021-08-14', '2021-09-07', {
    folds: [fold],
    hidden,
    width: 1_100,
    mayShowClock: false,
  });

  it('has no tick, nor has the sliver left for its torn edges', () => {
    expect(major.map(({ at }) => at)).toEqual(
      ['2021-08-14', '2021-08-15', '2021-09-05', '2021-09-06'].map((day) => at(day)),
    );
    expect(minor).toHaveLength(4 * 4);
  });

  it('ends the room before it where its torn edges begin', () => {
    const [, before, after] = major;
    expect((before?.x ?? 0) + (before?.room ?? 0)).toBeLessThanOrEqual((after?.x ?? 0) - 30);
  });

  it('keeps the month in sight that goes on after it', () => {
    const { major } = between('2021-08-01', '2021-09-20', { folds: [fold], hidden });
    expect(major.map(({ at, begins }) => [at, begins])).toEqual([
      [at('2021-08-01'), true],
      [at('2021-09-01'), false],
    ]);
  });
});

const zones = ['UTC', KABUL, NEW_YORK, 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Beirut', 'Europe/London'];
const YEARS = 365.25 * DAY;

const anyAsked = fc
  .record({
    from: fc.oneof(
      fc.integer({ min: -200 * YEARS, max: 80 * YEARS }),
      fc.integer({ min: -200_000 * YEARS, max: 200_000 * YEARS }),
    ),
    /** Of all sizes alike: minutes to half a million years. */
    size: fc.double({ min: Math.log(MINUTE), max: Math.log(500_000 * YEARS), noNaN: true }),
    zone: fc.constantFrom(...zones),
    calendar: fc.constantFrom(...CALENDARS),
    mayShowClock: fc.boolean(),
    width: fc.integer({ min: 200, max: 4_000 }),
    gaps: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true })),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ from, size, gaps, ...rest }) => {
    const length = Math.min(Math.exp(size), 8.6e15 - Math.max(0, from));
    const window = { from: instant(from), to: instant(from + Math.max(SHORTEST_WINDOW, length)) };
    const folds = foldsIn(window, gaps);
    const hidden = folds.map((fold) => ({
      from: shift(fold.from, (fold.to - fold.from) * 0.1),
      to: fold.to,
    }));
    return { window, folds, hidden, leastWidth, ...rest };
  });

/** Folds apart from one another within a window, from shares of its length. */
function foldsIn(
  { from, to }: AxisView['window'],
  gaps: readonly (readonly [number, number])[],
): readonly Fold[] {
  const folds: Fold[] = [];
  for (const [start, length] of [...gaps].sort(([a], [b]) => a - b)) {
    const fold = { from: shift(from, start * (to - from)), to: shift(from, (start + length) * (to - from)) };
    if (fold.from > (folds.at(-1)?.to ?? -Infinity) && fold.to > fold.from && fold.to < to) folds.push(fold);
  }
  return folds;
}

type Asking = typeof anyAsked extends fc.Arbitrary<infer View> ? View : never;
const asked = ({ zone, calendar, ...view }: Asking) => ticksOf(view, reckoningIn(zone, calendar));
const both = ({ minor, major }: Ticks) => [minor, major];

describe('at any zoom, in any zone and calendar', () => {
  it('ticks come in order, with room, in view, and never in a fold', () => {
    fc.assert(
      fc.property(anyAsked, (view) => {
        for (const ticks of both(asked(view))) {
          ticks.forEach((tick, index) => {
            const before = ticks[index - 1];
            if (before?.begins) expect(tick.at > before.at || !tick.begins).toBe(true);
            expect(tick.x + 0.001).toBeGreaterThanOrEqual(before ? before.x + before.room : 0);
            expect(tick.room).toBeGreaterThan(0);
            expect(tick.x + tick.room).toBeLessThanOrEqual(view.width + 0.001);
            expect(tick.end).toBeGreaterThan(tick.at);
            if (tick.begins)
              expect(view.folds.some(({ from, to }) => tick.at >= from && tick.at < to)).toBe(false);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('their number is bounded', () => {
    fc.assert(
      fc.property(anyAsked, (view) => {
        const { minor, major } = asked(view);
        const stretches = view.folds.length + 1;
        expect(minor.length).toBeLessThanOrEqual(view.width / 12 + 4 * stretches + 8);
        expect(major.length).toBeLessThanOrEqual(minor.length + 2 * stretches);
      }),
      { numRuns: 400 },
    );
  });

  it('each begins what it says, and nothing between is left out', () => {
    fc.assert(
      fc.property(anyAsked, (view) => {
        const { minorStep, minor, majorStep, major } = asked(view);
        for (const [step, ticks] of [
          [minorStep, minor],
          [majorStep, major],
        ] as const) {
          for (const tick of ticks) if (tick.begins) expect(beginsStep(tick, step, view)).toBe(true);
        }
        minor.forEach(({ end, calendar }, index) => {
          const next = minor[index + 1];
          const follows = view.folds.length === 0 && next?.calendar === calendar;
          if (next && follows) expect([next.at, next.begins]).toEqual([end, true]);
        });
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['a million years', -8.64e15, 8.64e15],
    ['a minute', 0, MINUTE],
    ['the first minute there is', -8.64e15, -8.64e15 + MINUTE],
    ['the last minute there is', 8.64e15 - MINUTE, 8.64e15],
  ])('%s takes no time to speak of', (_, from, to) => {
    for (const calendar of CALENDARS) {
      const started = performance.now();
      const { minor } = ticksBetween(instant(from), instant(to), { calendar, width: 4_000 });
      expect(minor.length).toBeLessThan(200);
      expect(performance.now() - started).toBeLessThan(250);
    }
  });
});

/** Reckoned the other way round: from the clock and the date that a tick's instant shows. */
function beginsStep({ at, calendar }: Tick, { unit, count }: Step, { zone }: { zone: Zone }): boolean {
  const day = dayNumberAt(at, zone);
  const isNewDay = at === startOfDayNumber(day, zone);
  if (isOfDay({ unit, count })) return isNewDay || localOf(at, zone) % lengthOf({ unit, count }) === 0;
  const date = dateIn(calendar, day);
  if (!date || !isNewDay) return false;
  const { year, month, day: ofMonth } = date;
  const round = year >= 1 || calendar === 'iso' ? year : 1 - year;
  switch (unit) {
    case 'day':
      return (ofMonth - 1) % count === 0;
    case 'week':
      return (((day + 3) % 7) + 7) % 7 === 0;
    case 'month':
      return ofMonth === 1 && (month - 1) % count === 0;
    case 'year':
      return ofMonth === 1 && month === 1 && (round % count === 0 || year === 1);
    default:
      return year === 1 && day === dayOf(calendar, { year: 1, month: 1, day: 1 });
  }
}

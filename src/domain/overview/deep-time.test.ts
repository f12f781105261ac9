/** Centuries with an hour that matters: what the overview of them must still be. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import deepTime from '../../../e2e/corpora/deep-time.json';
import type { Moment } from '../corpus/corpus.ts';
import { readCorpus } from '../corpus/read.ts';
import { moment, smallCorpus } from '../query/testing/small-corpus.ts';
import { readEdtf } from '../time/edtf/read.ts';
import { DAY, HOUR, type Instant, instant, MINUTE, SECOND, shift, startOfDay } from '../time/instant.ts';
import { isUndated, type Precision, placeOf } from '../time/when.ts';
import { type TimeWindow, toMinutes } from '../time/window.ts';
import { activityOf } from './activity.ts';
import { densityOf } from './density.ts';
import { foldsOf } from './folds.ts';
import { centredOn, moveGrip } from './grip.ts';
import { windowWith } from './reveal.ts';
import {
  clamped,
  type Hidden,
  panned,
  SHORTEST_WINDOW,
  settled,
  shiftShown,
  shownBetween,
  timeScale,
  zoomed,
} from './scale.ts';
import { shownOf } from './shown.ts';
import { AGES, deepInstants, deepMoments, deepWindows, manyHidden, YEAR } from './testing/deep.ts';
import { KABUL, undated, when } from './testing/moments.ts';
import { type TimeFrame, timeFrameOf } from './time-frame.ts';

const ALL_TIME: TimeWindow = { from: instant(-8.64e15), to: instant(8.64e15) };

/** A moment told in EDTF, in UTC. */
function told(id: string, edtf: string, precision: Precision = 'day'): Moment {
  const read = readEdtf(edtf, 'UTC');
  if (!read.ok) throw new Error(`Not EDTF: ${edtf}`);
  const { earliest, latest } = read;
  return moment(id, {
    when: {
      ...when({ precision }),
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
      zone: 'UTC',
    },
  });
}

/** Minute by minute from there on. */
function minutes(id: string, from: string, count: number): Moment[] {
  return Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.parse(from) + n * 7 * MINUTE).toISOString().slice(0, 16);
    return told(`${id}-${n}`, `${at}Z`, 'minute');
  });
}

const daysOf = (...folds: readonly (readonly [string, string])[]) =>
  folds.map(([from, to]) => ({ from: Date.parse(from), to: Date.parse(to) }));

const frameOf = (all: readonly Moment[]): TimeFrame =>
  timeFrameOf(smallCorpus({ moments: all, zone: 'UTC' })) as TimeFrame;

const hour = minutes('landing', '1969-07-20T20:00Z', 8);
const singles = [told('ides', '-0043-03-15'), told('shot', '1914-06-28'), told('wall', '1989-11-09')];

describe('folds in deep time', () => {
  it('are every empty stretch round an hour that matters, though most of what is told lies centuries apart', () => {
    expect(foldsOf([...singles, ...hour], 'UTC')).toEqual(
      daysOf(['-000043-03-16', '1914-06-28'], ['1914-06-29', '1969-07-20'], ['1969-07-21', '1989-11-09']),
    );
  });

  it('lie between two hours that matter', () => {
    const both = [...minutes('a', '1905-01-22T14:00Z', 5), ...minutes('b', '1968-08-20T23:00Z', 5)];
    expect(foldsOf(both, 'UTC')).toEqual(daysOf(['1905-01-23', '1968-08-20']));
  });

  it('are none where all is told by the decade, but for two things of one day', () => {
    const decades = Array.from({ length: 40 }, (_, n) => told(`d${n}`, `${1500 + n * 10}-06`, 'month'));
    expect(foldsOf([...decades, ...minutes('m', '1905-01-22T14:00Z', 2)], 'UTC')).toEqual([]);
  });

  it('are none where moments come at random, be there ever so many', () => {
    // Gaps as a Poisson process has them, from a fixed seed.
    let seed = 7;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return (seed + 1) / 2 ** 31;
    };
    let at = AGES.from as number;
    const all = Array.from({ length: 3_000 }, (_, n) => {
      at -= Math.log(random()) * YEAR;
      const earliest = startOfDay(instant(at), 'UTC');
      return moment(`m${n}`, { when: { ...when({}), earliest, latest: shift(earliest, DAY) } });
    });
    expect(foldsOf(all, 'UTC').length).toBeLessThanOrEqual(2);
  });

  it('are crossed by a century, a decade and a year, and let the ends of a lone one be seen', () => {
    const vague = [
      told('century', '19XX', 'century'),
      told('decade', '196X', 'decade'),
      told('year', '1969', 'year'),
    ];
    // The century goes on after the last of them, and so does the story.
    expect(foldsOf([...singles, ...hour, ...vague], 'UTC')).toEqual([
      ...foldsOf([...singles, ...hour], 'UTC'),
      ...daysOf(['1989-11-10', '2000-01-01']),
    ]);
    const alone = foldsOf([...singles, ...hour, told('lone', '12XX', 'century')], 'UTC');
    expect(alone.slice(0, 3)).toEqual(
      daysOf(['-000043-03-16', '1200-01-01'], ['1200-01-02', '1299-12-31'], ['1300-01-01', '1914-06-28']),
    );
    const week = foldsOf([...singles, ...hour, told('week', '[1962-10-22..1962-10-28]', 'week')], 'UTC');
    expect(week.slice(1, 3)).toEqual(daysOf(['1914-06-29', '1962-10-22'], ['1962-10-29', '1969-07-20']));
  });

  it('stop at a time with an open end where it is drawn', () => {
    const since = foldsOf([...singles, ...hour, told('since', '1945-05/..', 'month')], 'UTC');
    expect(since.slice(1, 3)).toEqual(daysOf(['1914-06-29', '1945-05-01'], ['1945-05-02', '1969-07-20']));
    const by = foldsOf([...singles, ...hour, told('by', '../1945', 'year')], 'UTC');
    expect(by.slice(1, 3)).toEqual(daysOf(['1914-06-29', '1945-12-31'], ['1946-01-01', '1969-07-20']));
  });

  it('never hide all that a moment may take up, whatever it is known to', () => {
    fc.assert(
      fc.property(deepMoments, (all) => {
        const folds = foldsOf(all, KABUL);
        const places = all.flatMap((one) => placeOf(one.when) ?? []);
        for (const fold of folds) {
          expect(startOfDay(fold.from, KABUL)).toBe(fold.from);
          expect(startOfDay(fold.to, KABUL)).toBe(fold.to);
          expect(places.filter(({ from, to }) => from >= fold.from && to <= fold.to)).toEqual([]);
        }
      }),
    );
  });
});

describe('the frame of deep time', () => {
  it('opens on the hour that matters, with a peek at what came before', () => {
    const { opening, folds, whole } = frameOf([...singles, ...hour]);
    expect(folds).toHaveLength(3);
    expect(opening.to).toBe(Date.parse('1969-07-21'));
    expect(opening.from).toBeGreaterThan(Date.parse('1914-06-28'));
    expect(opening.from).toBeLessThan(Date.parse('1914-06-29'));
    expect(whole).toEqual({ from: Date.parse('-000043-03-15'), to: Date.parse('1989-11-10') });
  });

  it('opens the corpus of five thousand years on the landing, every empty stretch folded', () => {
    const reading = readCorpus(deepTime);
    if (!reading.ok) throw new Error('not read');
    const { opening, folds, hidden } = timeFrameOf(reading.corpus) as TimeFrame;
    expect(folds).toHaveLength(24);
    expect(folds).toEqual(
      expect.arrayContaining(
        daysOf(
          ['-000499-01-02', '-000400-12-31'],
          ['1582-11-01', '1789-06-01'],
          ['1914-07-28', '1916-04-30'],
          ['1962-10-29', '1969-07-16'],
          ['1969-07-25', '1989-11-09'],
        ),
      ),
    );
    expect(opening.to).toBe(Date.parse('1969-07-25'));
    expect(opening.from).toBeLessThan(Date.parse('1962-10-29'));
    expect(shownBetween(opening.from, opening.to, hidden)).toBeLessThan(12 * DAY);
  });

  it('opens a story of centuries whole', () => {
    const centuries = ['-0480', '-0322', '0476', '1066', '1492', '1789'].map((year) =>
      told(year, year, 'year'),
    );
    const { opening, whole, folds } = frameOf(centuries);
    expect(folds).toEqual([]);
    expect(opening).toEqual(whole);
  });

  it('has a place for every moment, outside what is hidden', () => {
    fc.assert(
      fc.property(deepMoments, (all) => {
        const frame = timeFrameOf(smallCorpus({ moments: all }));
        fc.pre(frame !== undefined);
        const { whole, hidden } = frame as TimeFrame;
        const scale = timeScale(whole, hidden, 1_000);
        const misplaced = all.filter(({ when }) => {
          const place = placeOf(when);
          if (!place) return !isUndated(when);
          const isWithin = place.from >= whole.from && place.to <= whole.to;
          const isDrawn = scale.x(place.from) >= 0 && scale.x(place.to) <= 1_000;
          const isSeen = shownBetween(place.from, place.to, hidden) > 0;
          return !(isWithin && isDrawn && isSeen);
        });
        expect(misplaced).toEqual([]);
      }),
    );
  });

  it('accounts for every moment in any window', () => {
    fc.assert(
      fc.property(deepMoments, deepWindows, (all, window) => {
        const { inWindow, before, after, undated } = shownOf(all, all.length, window);
        expect(inWindow + before.count + after.count + undated).toBe(all.length);
      }),
    );
  });

  it('comes without delay for five thousand moments over five thousand years', () => {
    const all = Array.from({ length: 5_000 }, (_, n) => {
      const fine = n % 3 === 0;
      const at = fine ? Date.UTC(1969, 6, 20, 20) + n * 100 : AGES.from + n * YEAR;
      const earliest = instant(Math.round(at));
      return moment(`m${n}`, {
        when: {
          ...when({ precision: fine ? 'minute' : 'year' }),
          earliest,
          latest: shift(earliest, fine ? MINUTE : YEAR),
        },
      });
    });
    const frame = timeFrameOf(smallCorpus({ moments: all }));
    expect(frame?.whole.to).toBeGreaterThan(AGES.from + 4_900 * YEAR);
    // Day by day it would take longer than this; it takes a fifth of a second.
  }, 10_000);

  it('counts over millennia in as many stretches as there is room for', () => {
    const whole = frameOf([...singles, ...hour]).whole;
    const { stretches, some } = activityOf(hour, [...singles, ...hour], whole, 'UTC', 90);
    expect(stretches.length).toBeLessThanOrEqual(90);
    expect(some.reduce((a, b) => a + b)).toBeCloseTo(hour.length);
    const counts = densityOf([...singles, told('century', '19XX', 'century')], whole, 500);
    expect(counts.reduce((a, b) => a + b)).toBeCloseTo(4);
  });
});

const isHidden = (at: number, gaps: readonly Hidden[]) => gaps.some(({ from, to }) => at > from && at < to);
const atEdge = (at: number, gaps: readonly Hidden[]) => gaps.some(({ from, to }) => at === from || at === to);
/** A window as the app holds it, and hundreds of folds. */
const views = fc
  .tuple(deepWindows, manyHidden)
  .map(([window, gaps]) => ({ view: settled(window, gaps), gaps }));
const reach: TimeWindow = { from: shift(AGES.from, -9_000 * YEAR), to: shift(AGES.to, 9_000 * YEAR) };

describe('looking around in deep time', () => {
  it('x and time undo one another outside what is hidden, from millennia to a minute', () => {
    fc.assert(
      fc.property(views, deepInstants, fc.integer({ min: 0, max: 1_000 }), ({ view, gaps }, time, x) => {
        const scale = timeScale(view, gaps, 1_000);
        const millisecondsInAPixel = shownBetween(view.from, view.to, gaps) / 1_000;
        expect(Math.abs(scale.x(scale.time(x)) - x)).toBeLessThanOrEqual(1 / millisecondsInAPixel + 1e-6);
        fc.pre(!isHidden(time, gaps) && !atEdge(time, gaps) && Math.abs(scale.x(time)) < 100_000);
        expect(Math.abs(scale.time(scale.x(time)) - time)).toBeLessThanOrEqual(
          1 + millisecondsInAPixel * 1e-6,
        );
      }),
    );
  });

  it('panning there and back leads to where it was, unless stopped', () => {
    const shares = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(views, shares, ({ view, gaps }, share) => {
        const by = Math.round(shownBetween(view.from, view.to, gaps) * share);
        const there = panned(view, gaps, reach, by);
        expect(shownBetween(there.from, there.to, gaps)).toBe(shownBetween(view.from, view.to, gaps));
        fc.pre(there.from > reach.from && there.to < reach.to);
        const back = panned(there, gaps, reach, -by);
        expect(Math.abs(shownBetween(view.from, back.from, gaps))).toBe(0);
        expect(Math.abs(shownBetween(view.to, back.to, gaps))).toBe(0);
      }),
    );
  });

  it('zooming from all there is to a minute keeps the instant it is about, and comes to a minute', () => {
    fc.assert(
      fc.property(deepInstants, manyHidden, (time, gaps) => {
        fc.pre(!isHidden(time, gaps) && !atEdge(time, gaps));
        let view = settled(reach, gaps);
        for (let step = 0; step < 60; step += 1) {
          const anchor = timeScale(view, gaps, 1).x(time);
          view = settled(clamped(toMinutes(zoomed(view, gaps, reach, 1 / 1.6, anchor)), reach), gaps);
        }
        const shown = shownBetween(view.from, view.to, gaps);
        expect(shown).toBeGreaterThanOrEqual(SHORTEST_WINDOW);
        // With a fold in it a window is long, and is rounded to the minute, however little of it is shown.
        const unit = view.to - view.from < HOUR ? SECOND : MINUTE;
        expect(shown).toBeLessThanOrEqual(SHORTEST_WINDOW + unit);
        const at = shownBetween(view.from, time, gaps);
        expect(at).toBeGreaterThanOrEqual(-unit);
        expect(at).toBeLessThanOrEqual(shown + unit);
        for (let step = 0; step < 70; step += 1) view = zoomed(view, gaps, reach, 1.6);
        expect(view).toEqual(reach);
      }),
      { numRuns: 30 },
    );
  });

  it('opening a moment brings it into view, wherever the window was', () => {
    fc.assert(
      fc.property(deepMoments, deepWindows, (all, window) => {
        const frame = timeFrameOf(smallCorpus({ moments: all }));
        fc.pre(frame !== undefined);
        const { hidden, reach } = frame as TimeFrame;
        const view = settled(clamped(window, reach), hidden);
        const unseen = all.filter((one) => {
          const place = placeOf(one.when);
          const moved = windowWith(one, view, hidden, reach);
          if (!place) return moved !== view;
          return place.from >= moved.to || Math.max(place.to, place.from + 1) <= moved.from;
        });
        expect(unseen).toEqual([]);
      }),
    );
  });

  it('nothing throws at the ends of all time', () => {
    const { whole } = frameOf([told('first', 'Y-271820', 'year'), told('last', 'Y275759', 'year')]);
    expect(whole.from).toBeLessThan(whole.to);
    const early: Moment[] = [
      moment('by', { when: { ...when({ precision: 'century' }), latest: shift(ALL_TIME.from, HOUR) } }),
      moment('since', { when: { ...when({ precision: 'century' }), earliest: shift(ALL_TIME.to, -HOUR) } }),
      undated('u'),
    ];
    const frame = frameOf(early);
    expect(frame.reach).toEqual(ALL_TIME);
    for (const grip of ['start', 'window', 'end'] as const) {
      for (const by of [-Infinity, -1e16, 1e16, Infinity]) {
        const moved = moveGrip(grip, frame.whole, by, frame.hidden, frame.reach);
        expect(moved.from).toBeLessThan(moved.to);
      }
    }
    for (const at of [ALL_TIME.from, ALL_TIME.to]) {
      const minute = settled({ from: at, to: at }, frame.hidden);
      expect(centredOn(at, clamped(minute, ALL_TIME), [], ALL_TIME)).toBeDefined();
      expect(toMinutes(zoomed(ALL_TIME, [], ALL_TIME, 1e9))).toEqual(ALL_TIME);
      expect(shiftShown(at as Instant, 1e17, [])).toBe(ALL_TIME.to);
    }
    expect(early.map((one) => windowWith(one, frame.opening, frame.hidden, frame.reach))).toHaveLength(3);
  });
});

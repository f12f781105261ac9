import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../columns/facts.ts';
import type { Moment, MomentId } from '../corpus/corpus.ts';
import { moment, smallCorpus } from '../query/testing/small-corpus.ts';
import { DAY, instant, MINUTE, parseInstant, shift, startOfDay } from '../time/instant.ts';
import { compareWhens, isUndated, placeOf } from '../time/when.ts';
import { spreadFacts } from './detail/testing/spread-facts.ts';
import { frameOfFacts } from './frame-of-facts.ts';
import { settled, shownBetween } from './scale.ts';
import { moments } from './testing/arbitrary.ts';
import { deepMoments } from './testing/deep.ts';
import { at, dated, KABUL, onDay, panjshir, span, undated, when } from './testing/moments.ts';
import { type TimeFrame, timeFrameOf } from './time-frame.ts';

const frameOf = (all: readonly Moment[], leadPair?: [string, string]) =>
  timeFrameOf(smallCorpus({ moments: all, leadPair: leadPair as [MomentId, MomentId] | undefined }));

/** `count` moments on one day of August 2021. */
const many = (count: number, day: string) =>
  Array.from({ length: count }, (_, n) => onDay(`${day}-${n}`, `2021-08-${day}`));

describe('timeFrameOf', () => {
  it('is nothing where no moment has a date', () => {
    expect(frameOf([])).toBeUndefined();
    expect(frameOf([undated('u')])).toBeUndefined();
  });

  it('goes from the first day to the last, and a little further', () => {
    const evening = dated('b', { earliest: '2021-08-02T18:00', latest: '2021-08-02T20:00' });
    const frame = frameOf([onDay('a', '2021-08-01'), evening]);
    expect(frame?.whole).toEqual(span('2021-08-01', '2021-08-03'));
    expect(frame?.reach).toEqual(span('2021-07-31T18:00', '2021-08-03T06:00'));
    expect(frame?.opening).toEqual(frame?.whole);
  });

  it('holds the day on which a thing known to have happened by then is drawn', () => {
    const frame = frameOf([dated('a', { latest: '2021-08-10' }), onDay('b', '2021-08-11')]);
    expect(frame?.whole).toEqual(span('2021-08-09', '2021-08-12'));
  });

  it('opens where the lead pair stands, with a peek over the fold before it', () => {
    const all = [...many(9, '01'), onDay('claim', '2021-08-20'), onDay('denial', '2021-08-21')];
    const frame = frameOf(all, ['claim', 'denial']);
    expect(frame?.folds).toEqual([span('2021-08-02', '2021-08-20')]);
    expect(frame?.opening.to).toBe(at('2021-08-22'));
    expect(frame?.opening.from).toBeGreaterThan(at('2021-08-01'));
    expect(frame?.opening.from).toBeLessThan(at('2021-08-02'));
  });

  it('opens on the fullest stretch where no pair leads', () => {
    const frame = frameOf([...many(3, '01'), ...many(2, '20'), ...many(2, '21')]);
    expect(frame?.opening.to).toBe(at('2021-08-22'));
    const early = frameOf([...many(5, '01'), ...many(2, '02'), ...many(2, '20')]);
    expect(early?.opening).toEqual(span('2021-08-01', '2021-08-03'));
  });

  it('leaves a thin day at the rim outside the opening, but not a thin day between full ones', () => {
    const frame = frameOf([...many(1, '01'), ...many(20, '02'), ...many(1, '03'), ...many(20, '04')]);
    expect(frame?.opening).toEqual(span('2021-08-02', '2021-08-05'));
  });

  it('never leaves the day of a lead outside, however thin', () => {
    const all = [onDay('claim', '2021-08-01'), ...many(20, '02'), onDay('denial', '2021-08-03')];
    expect(frameOf(all)?.opening).toEqual(span('2021-08-02', '2021-08-03'));
    expect(frameOf(all, ['claim', 'denial'])?.opening).toEqual(span('2021-08-01', '2021-08-04'));
  });

  it('peeks no further than the story goes', () => {
    const days = ['20', '21', '22', '23', '24', '25', '26', '27', '28', '29'];
    const frame = frameOf([...many(1, '01'), ...days.flatMap((day) => many(2, day))]);
    expect(frame?.opening).toEqual(span('2021-08-01', '2021-08-30'));
  });

  it('lets a peek step over a fold before the one it looks behind', () => {
    const days = ['20', '21', '22', '23', '24', '25', '26', '27', '28', '29'];
    const frame = frameOf([...many(1, '01'), ...many(1, '10'), ...days.flatMap((day) => many(2, day))]);
    expect(frame?.folds).toEqual([span('2021-08-02', '2021-08-10'), span('2021-08-11', '2021-08-20')]);
    expect(frame && settled(frame.opening, frame.hidden)).toEqual(frame?.opening);
  });

  it('does not fold what its torn edges would fill', () => {
    const start = at('2021-01-01');
    const daily = Array.from({ length: 300 }, (_, n) =>
      onDay(`d${n}`, new Date(start + (n < 150 ? n : n + 6) * DAY + DAY / 2).toISOString().slice(0, 10)),
    );
    const frame = frameOf(daily);
    for (const { from, to } of frame?.hidden ?? []) expect(from).toBeLessThan(to);
    expect(frame?.hidden).toHaveLength(frame?.folds.length ?? -1);
  });

  it('opens the bundled corpus on 5 and 6 September whole, with one fold', () => {
    const frame = timeFrameOf(panjshir()) as TimeFrame;
    expect(frame.folds).toEqual([span('2021-08-16', '2021-09-05')]);
    expect(frame.whole).toEqual(span('2021-08-15', '2021-09-07'));
    expect(frame.opening.to).toBe(parseInstant('2021-09-07T00:00+04:30', 'UTC'));
    expect(frame.opening.from).toBeLessThan(at('2021-08-16'));
    expect(frame.hidden).toHaveLength(1);
    expect(frame.hidden[0]?.to).toBe(at('2021-09-05'));
    const twoDays = shownBetween(at('2021-09-05'), at('2021-09-07'), frame.hidden);
    expect(twoDays).toBe(2 * DAY);
    expect(twoDays / shownBetween(frame.opening.from, frame.opening.to, frame.hidden)).toBeGreaterThan(0.75);
  });

  it('takes ten thousand moments, no two of the same length', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => {
      const earliest = shift(at('2001-01-01'), (n % 5000) * DAY + n * MINUTE);
      return moment(`m${n}`, { when: { ...when({}), earliest, latest: shift(earliest, (n + 1) * 1000) } });
    });
    const frame = frameOf(all);
    expect(frame?.whole.from).toBe(at('2001-01-01'));
    expect(frame?.folds).toEqual([]);
  }, 30_000);

  it('holds every dated moment in whole days, opens within them, and hides only what is folded', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const frame = frameOf(all);
        if (!frame) {
          expect(all.every(({ when }) => isUndated(when))).toBe(true);
          return;
        }
        const { whole, reach, opening, folds, hidden } = frame;
        for (const place of all.flatMap(({ when }) => placeOf(when) ?? [])) {
          expect(place.from).toBeGreaterThanOrEqual(whole.from);
          expect(place.to).toBeLessThanOrEqual(whole.to);
        }
        for (const edge of [whole.from, whole.to]) expect(startOfDay(edge, KABUL)).toBe(edge);
        expect(reach.from).toBeLessThan(whole.from);
        expect(reach.to).toBeGreaterThan(whole.to);
        expect(opening.from).toBeGreaterThanOrEqual(whole.from);
        expect(opening.to).toBeLessThanOrEqual(whole.to);
        expect(opening.to).toBeGreaterThan(opening.from);
        expect(settled(opening, hidden)).toEqual(opening);
        folds.forEach((fold, index) => {
          expect(hidden[index]?.from).toBeGreaterThan(fold.from);
          expect(hidden[index]?.from).toBeLessThan(fold.to);
          expect(hidden[index]?.to).toBe(fold.to);
        });
      }),
    );
  });
});

describe('frameOfFacts', () => {
  it('is what timeFrameOf has, of any corpus', () => {
    fc.assert(
      fc.property(fc.oneof(moments, deepMoments), fc.nat(70), (all, lead) => {
        const inOrder = [...all].sort((a, b) => compareWhens(a.when, b.when));
        const pair = inOrder.slice(lead, lead + 2).map(({ id }) => id);
        const leadPair = pair.length === 2 ? (pair as [MomentId, MomentId]) : undefined;
        const corpus = smallCorpus({ moments: inOrder, leadPair });
        const leads = leadPair ? [lead, lead + 1] : [];
        expect(frameOfFacts(factsOf(corpus), { zone: corpus.zone, leads })).toEqual(timeFrameOf(corpus));
      }),
    );
  });

  it('comes without delay for a hundred thousand', () => {
    const { facts, begins, ends } = spreadFacts(100_000);
    const from = performance.now();
    const frame = frameOfFacts(facts, { zone: 'Europe/Riga', leads: [] });
    // It takes a twentieth of a second; with the days asked for moment by moment, some seconds.
    expect(performance.now() - from).toBeLessThan(1_500);
    expect(frame?.whole.from).toBe(startOfDay(instant(begins), 'Europe/Riga'));
    // Something begins every hour of the year; what is told by the month ends after it.
    for (const fold of frame?.folds ?? []) expect(fold.from).toBeGreaterThan(ends);
  });
});

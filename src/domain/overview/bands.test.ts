import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment, MomentId } from '../corpus/corpus.ts';
import { occasion } from '../query/testing/small-corpus.ts';
import { startOfDay } from '../time/instant.ts';
import { isUndated, overlaps, placeOf } from '../time/when.ts';
import { type Band, bandsOf, type FoldBreak, marksWithin } from './bands.ts';
import { foldsOf } from './folds.ts';
import { type Facing, type Lane, lanesOf } from './lanes.ts';
import { moments, REACH, windows } from './testing/arbitrary.ts';
import { at, dated, idsOf, KABUL, onDay, panjshir, span, undated } from './testing/moments.ts';
import { type TimeFrame, timeFrameOf } from './time-frame.ts';

const lane = (facing: Facing, all: readonly Moment[]): Lane => ({
  id: facing ?? 'others',
  name: { kind: 'others' },
  facing,
  moments: all,
});
const facing = (first: readonly Moment[], second: readonly Moment[]) => [
  lane('below', first),
  lane('above', second),
  lane(undefined, [onDay('elsewhere', '2021-09-01')]),
];
const corpus = { occasions: [], zone: KABUL };
const september = span('2021-09-01', '2021-10-01');
const isBand = (item: Band | FoldBreak): item is Band => item.kind === 'band';

const marksIn = ({ first, second, lead }: Band) => [
  ...(lead ? [lead.first, lead.second] : []),
  ...first,
  ...second,
];
const dayOf = (time: number) => new Date(time + 4.5 * 3_600_000).toISOString().slice(5, 10);
const inWords = (items: readonly (Band | FoldBreak)[]) =>
  items.map((item) => {
    if (item.kind === 'fold') return `fold ${dayOf(item.fold.from)} to ${dayOf(item.fold.to)}`;
    const ids = (marks: Band['first']) => marks.map(({ moments: [moment] }) => moment.id).join(' ');
    const lead = item.lead ? ` (${ids([item.lead.first])} ≠ ${ids([item.lead.second])})` : '';
    const name = [dayOf(item.day), item.partOfDay].filter(Boolean).join(' ');
    return `${name}: ${ids(item.first)} | ${ids(item.second)}${lead}`;
  });

const partOf = (id: string, name: string, from: string, to: string) =>
  dated(id, { earliest: from, latest: to, precision: 'part-of-day', partOfDay: name });
const night = partOf('night', 'night', '2021-09-05T18:00', '2021-09-06T06:00');
const morning = partOf('morning', 'morning', '2021-09-05T06:00', '2021-09-05T12:00');

describe('bandsOf', () => {
  it('sets the two sides’ marks of a day against each other, and leaves the other lanes out', () => {
    const first = [onDay('a', '2021-09-05'), onDay('b', '2021-09-06')];
    const bands = bandsOf(corpus, facing(first, [onDay('c', '2021-09-05')]), [], september, [], KABUL);
    expect(inWords(bands)).toEqual(['09-05: a | c', '09-06: b | ']);
  });

  it('has parts of a day after the whole day, in time order whichever side they are on', () => {
    const bands = bandsOf(
      corpus,
      facing([night], [morning, onDay('day', '2021-09-05')]),
      [],
      september,
      [],
      KABUL,
    );
    expect(inWords(bands)).toEqual(['09-05:  | day', '09-05 morning:  | morning', '09-05 night: night | ']);
  });

  it('draws the lead pair apart where both fall into one band, and only there', () => {
    const pair: [MomentId, MomentId] = ['claim' as MomentId, 'denial' as MomentId];
    const [claim, denial] = [onDay('claim', '2021-09-06'), onDay('denial', '2021-09-06')];
    const led = { ...corpus, leadPair: pair };
    expect(inWords(bandsOf(led, facing([claim], [denial]), [], september, [], KABUL))).toEqual([
      '09-06:  |  (claim ≠ denial)',
    ]);
    const nextDay = onDay('denial', '2021-09-07');
    expect(inWords(bandsOf(led, facing([claim], [nextDay]), [], september, [], KABUL))).toEqual([
      '09-06: claim | ',
      '09-07:  | denial',
    ]);
  });

  it('breaks where folds lie between two bands, each of them', () => {
    const folds = [span('2021-09-02', '2021-09-10'), span('2021-09-11', '2021-09-20')];
    const first = [onDay('a', '2021-09-01'), onDay('b', '2021-09-20')];
    expect(inWords(bandsOf(corpus, facing(first, []), [], september, folds, KABUL))).toEqual([
      '09-01: a | ',
      'fold 09-02 to 09-10',
      'fold 09-11 to 09-20',
      '09-20: b | ',
    ]);
  });

  it('breaks before a time that may begin within a fold', () => {
    const folds = [span('2021-09-02', '2021-09-20')];
    const vague = dated('vague', { earliest: '2021-09-18', latest: '2021-09-21' });
    const first = [onDay('a', '2021-09-01'), vague, onDay('b', '2021-09-20')];
    expect(inWords(bandsOf(corpus, facing(first, []), [], september, folds, KABUL))).toEqual([
      '09-01: a | ',
      'fold 09-02 to 09-20',
      '09-18: vague | ',
      '09-20: b | ',
    ]);
  });

  it('keeps an occasion of which only a later point is in the window', () => {
    const speech = occasion('speech', 'Speech');
    const of = { occasion: speech.id };
    const points = [onDay('a', '2021-08-30', of), onDay('b', '2021-09-02', of)];
    const bands = bandsOf({ ...corpus, occasions: [speech] }, facing(points, []), [], september, [], KABUL);
    expect(inWords(bands)).toEqual(['08-30: a | ']);
  });

  it('sets the bundled corpus’s claim against its denial on 6 September, after one fold', () => {
    const bundled = panjshir();
    const frame = timeFrameOf(bundled) as TimeFrame;
    const lanes = lanesOf(bundled, bundled.moments, 'side');
    const items = bandsOf(bundled, lanes, [], frame.opening, frame.folds, KABUL);
    expect(items.map((item) => item.kind)).toEqual(['band', 'fold', 'band', 'band', 'band']);
    const lead = items.filter(isBand).find((band) => band.lead);
    expect(lead?.day).toBe(at('2021-09-06'));
    expect([lead?.lead?.first, lead?.lead?.second].map((mark) => mark?.moments[0].id)).toEqual(
      bundled.leadPair,
    );
  });

  it('has every mark in the window once, in bands in time order that hold it', () => {
    fc.assert(
      fc.property(moments, moments, windows, (some, others, window) => {
        const second = others.map((one) => ({ ...one, id: `second-${one.id}` as MomentId }));
        const bands = bandsOf(corpus, facing(some, second), [], window, [], KABUL).filter(isBand);
        const wanted = [...some, ...second].filter(({ when }) => {
          const place = placeOf(when);
          return place && overlaps(place, window);
        });
        const drawn = bands.flatMap(marksIn).flatMap((mark) => idsOf(mark.moments));
        expect([...drawn].sort()).toEqual(idsOf(wanted).sort());
        bands.forEach((band, n) => {
          expect(band.day).toBeGreaterThanOrEqual(bands[n - 1]?.day ?? -Infinity);
          for (const {
            moments: [{ when }],
          } of marksIn(band)) {
            expect(startOfDay((placeOf(when)?.from ?? 0) as typeof band.day, KABUL)).toBe(band.day);
          }
        });
      }),
    );
  });

  it('leaves out of any lane what has no date or lies outside the window', () => {
    const all = [onDay('before', '2021-08-31'), onDay('within', '2021-09-01'), undated('undated')];
    const marks = marksWithin(corpus, lane(undefined, all), [], september);
    expect(marks.map(({ moments: [moment] }) => moment.id)).toEqual(['within']);
  });

  it('shows each fold between the first band and the last, once', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const folds = foldsOf(all, KABUL);
        const items = bandsOf(corpus, facing(all, []), [], REACH, folds, KABUL);
        const days = items.filter(isBand).map(({ day }) => day);
        const shown = items.flatMap((item) => (item.kind === 'fold' ? [item.fold] : []));
        const between = folds.filter(({ from }) => from > Math.min(...days) && from <= Math.max(...days));
        expect(shown).toEqual(between);
        if (all.every(({ when }) => isUndated(when))) expect(items).toEqual([]);
      }),
    );
  });

  it('takes thousands of moments', () => {
    const all = Array.from({ length: 3_000 }, (_, n) =>
      onDay(`m${n}`, `2021-09-${String((n % 30) + 1).padStart(2, '0')}`),
    );
    const bands = bandsOf(corpus, facing(all, []), [], september, [], KABUL).filter(isBand);
    expect(bands).toHaveLength(30);
    expect(bands.flatMap(marksIn)).toHaveLength(3_000);
  }, 30_000);
});

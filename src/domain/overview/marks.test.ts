import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MomentId, OccasionId } from '../corpus/corpus.ts';
import { occasion } from '../query/testing/small-corpus.ts';
import { isUndated } from '../time/when.ts';
import type { Facing, Lane } from './lanes.ts';
import { type Mark, marksOf } from './marks.ts';
import { moments } from './testing/arbitrary.ts';
import { idsOf, onDay, undated } from './testing/moments.ts';

const speech = occasion('speech', 'The speech');
const at = { occasion: speech.id };
const told = [
  onDay('before', '2021-09-05'),
  onDay('point-1', '2021-09-06', at),
  onDay('between', '2021-09-06'),
  onDay('point-2', '2021-09-06', at),
  undated('some-day', at),
];

const laneWith = (all: Lane['moments'], facing?: Facing): Lane => ({
  id: 'lane',
  name: { kind: 'all' },
  facing,
  moments: all,
});
const inWords = (mark: Mark) => `${mark.id}: ${idsOf(mark.moments).join(' ')}${mark.open ? ', open' : ''}`;

describe('marksOf', () => {
  it('puts the points of one occasion into one mark where the first stands, and leaves out the undated', () => {
    const marks = marksOf({ occasions: [speech] }, laneWith(told), []);
    expect(marks.map(inWords)).toEqual([
      'lane/before: before',
      'lane/occasion:speech: point-1 point-2',
      'lane/between: between',
    ]);
    expect(marks[1]?.occasion).toBe(speech);
  });

  it('keeps an open occasion above its points', () => {
    const marks = marksOf({ occasions: [speech] }, laneWith(told), [speech.id]);
    expect(marks.map(inWords)).toEqual([
      'lane/before: before',
      'lane/occasion:speech: point-1 point-2, open',
      'lane/point-1: point-1',
      'lane/between: between',
      'lane/point-2: point-2',
    ]);
  });

  it('tells an occasion from a moment that has its name', () => {
    const all = [onDay('speech', '2021-09-05'), ...told];
    const ids = marksOf({ occasions: [speech] }, laneWith(all), []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('makes no occasion of a single point, nor of one that the corpus does not name', () => {
    const single = [onDay('point', '2021-09-06', at)];
    expect(marksOf({ occasions: [speech] }, laneWith(single), []).map(inWords)).toEqual([
      'lane/point: point',
    ]);
    expect(marksOf({ occasions: [] }, laneWith(told), [])).toHaveLength(4);
  });

  it('lets the lead pair stand alone at the seam, and nowhere else', () => {
    const leadPair: [MomentId, MomentId] = ['point-1' as MomentId, 'elsewhere' as MomentId];
    const corpus = { occasions: [speech], leadPair };
    const leads = (lane: Lane) => marksOf(corpus, lane, []).map((mark) => [inWords(mark), mark.lead]);
    expect(leads(laneWith(told, 'below'))).toEqual([
      ['lane/before: before', false],
      ['lane/point-1: point-1', true],
      ['lane/between: between', false],
      ['lane/point-2: point-2', false],
    ]);
    expect(leads(laneWith(told)).map(([, lead]) => lead)).toEqual([false, false, false]);
  });

  it('draws every dated moment once, in the order of the lane, each mark under its own id', () => {
    const occasions = [occasion('one', 'One'), occasion('two', 'Two')];
    const some = fc.array(fc.option(fc.constantFrom(...occasions.map(({ id }) => id)), { nil: undefined }));
    fc.assert(
      fc.property(
        moments,
        some,
        fc.subarray<OccasionId>(['one', 'two'] as OccasionId[]),
        (all, homes, open) => {
          const lane = laneWith(all.map((one, n) => ({ ...one, occasion: homes[n] })));
          const marks = marksOf({ occasions }, lane, open);
          const drawn = marks.filter((mark) => !mark.open).flatMap((mark) => idsOf(mark.moments));
          const wanted = idsOf(lane.moments.filter(({ when }) => !isUndated(when)));
          expect([...drawn].sort()).toEqual([...wanted].sort());
          expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
          const firsts = marks.map((mark) => wanted.indexOf(mark.moments[0].id));
          expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        },
      ),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../corpus/corpus.ts';
import { occasion } from '../query/testing/small-corpus.ts';
import { type Mark, markOf, marksOf } from './marks.ts';
import {
  isInView,
  LEAD_ROOM,
  LEAST_AFTER_TEAR,
  LEAST_BEFORE_TEAR,
  labelRoom,
  placeMark,
  TORN,
} from './placing.ts';
import { type TimeScale, timeScale } from './scale.ts';
import { hiddens, momentsOf, whens, windows } from './testing/arbitrary.ts';
import { at, dated, onDay, span } from './testing/moments.ts';

const lane = { id: 'lane' };
/** Ten days on a thousand pixels: a day is a hundred. */
const scale = timeScale(span('2021-09-01', '2021-09-11'), [], 1000);
/** A day is a hundred pixels here too, with four days folded away after the third. */
const folded = timeScale(span('2021-09-01', '2021-09-11'), [span('2021-09-04', '2021-09-08')], 600);

const markFor = (one: Moment, lead = false): Mark => ({ ...markOf(lane, [one]), lead });
const placed = (one: Moment, on: TimeScale = scale, width = 100, lead = false) =>
  placeMark(markFor(one, lead), on, { labelWidth: () => width });

describe('placeMark', () => {
  it('lays the rail over all that is possible, solid where it is certain', () => {
    const siege = dated('a', {
      earliest: '2021-09-02',
      certainFrom: '2021-09-03',
      certainTo: '2021-09-04',
      latest: '2021-09-06',
      soft: ['latest'],
    });
    expect(placed(siege).rail).toEqual({
      from: 100,
      to: 500,
      body: { from: 100, to: 500 },
      core: { from: 200, to: 300 },
      start: 'limit',
      end: 'soft',
    });
  });

  it('runs on towards an end that nothing is known of, apart from what is known', () => {
    expect(placed(dated('a', { latest: '2021-09-03' })).rail).toMatchObject({
      from: 4,
      to: 200,
      body: { from: 100, to: 200 },
      start: 'open',
      end: 'limit',
    });
    expect(placed(dated('a', { earliest: '2021-09-03', soft: ['earliest'] })).rail).toMatchObject({
      from: 200,
      to: 396,
      body: { from: 200, to: 300 },
      start: 'soft',
      end: 'open',
    });
  });

  it('is exactly its day where nothing but the day is known, at every zoom and wherever the window is', () => {
    const day = onDay('a', '2021-09-05');
    for (const [from, to] of [
      ['2021-01-01', '2022-01-01'],
      ['2021-09-01', '2021-10-01'],
      ['2021-09-05', '2021-09-06'],
      ['2021-09-05T11:00', '2021-09-05T11:10'],
    ] as const) {
      const on = timeScale(span(from, to), [], 1000);
      const { rail } = placed(day, on);
      expect(rail).toEqual({
        from: on.x(at('2021-09-05')),
        to: on.x(at('2021-09-06')),
        body: { from: rail.from, to: rail.to },
        core: undefined,
        start: 'limit',
        end: 'limit',
      });
    }
  });

  it('has an occasion’s end as well known as the least known of the points that reach so far', () => {
    const speech = occasion('speech', 'Speech');
    const points = [
      onDay('a', '2021-09-02', { occasion: speech.id }),
      dated('b', { earliest: '2021-09-02', latest: '2021-09-03', soft: ['latest'] }, { occasion: speech.id }),
    ];
    const mark = { ...markFor(onDay('a', '2021-09-02')), moments: points as [Moment, Moment] };
    const { rail } = placeMark(mark, scale, { labelWidth: () => 100 });
    expect([rail.start, rail.end]).toEqual(['limit', 'soft']);
  });

  it('begins the label where the rail does, or at the window’s edge', () => {
    expect(placed(onDay('a', '2021-09-02')).label).toMatchObject({ at: 100, width: 100, whole: true });
    const long = dated('a', { earliest: '2021-08-01', latest: '2021-09-03' });
    expect(placed(long).label).toMatchObject({ at: 0, width: 100, whole: true });
  });

  it('moves a label towards the start rather than squeeze it at the window’s end', () => {
    const late = dated('a', { earliest: '2021-09-10T18:00', latest: '2021-09-11' });
    expect(placed(late).label).toMatchObject({ at: 900, width: 100, whole: true });
  });

  it('begins no label on the torn edges of a fold', () => {
    const folded = timeScale(span('2021-09-01', '2021-09-11'), [span('2021-09-04', '2021-09-08')], 600);
    const torn = dated('a', { earliest: '2021-09-03T20:00', latest: '2021-09-03T22:00' });
    expect(folded.cuts).toEqual([300]);
    expect(folded.x(at('2021-09-03T20:00'))).toBeGreaterThan(300 - TORN);
    expect(placed(torn, folded).label.at).toBe(300);
  });

  it('ends a label before the torn edges of a fold', () => {
    const label = placed(onDay('a', '2021-09-02'), folded, 300).label;
    expect(label).toMatchObject({ at: 100, whole: false, overTear: false });
    expect(label.at + label.width).toBeLessThan(300 - TORN);
    expect(placed(onDay('a', '2021-09-02'), folded, 150).label.whole).toBe(true);
  });

  it('lets a label stand over the tear where it has next to no room before it', () => {
    const late = dated('a', { earliest: '2021-09-03T06:00', latest: '2021-09-03T12:00' });
    expect(placed(late, folded).label).toEqual({ at: 225, width: 100, whole: true, overTear: true });
  });

  it('does not move a label back over the tear while it has room after it', () => {
    const after = dated('a', { earliest: '2021-09-08T12:00', latest: '2021-09-09' });
    const narrow = timeScale(span('2021-09-01', '2021-09-09'), [span('2021-09-04', '2021-09-08')], 400);
    expect(narrow.cuts).toEqual([300]);
    expect(placed(after, narrow, 200).label).toMatchObject({ at: 300, width: 100 });
  });

  it('moves a lead before its rail only to set its words unbroken', () => {
    const late = dated('a', { earliest: '2021-09-10T18:00', latest: '2021-09-11' });
    const at = 1000 - LEAD_ROOM;
    expect(placed(late, scale, 300, true).label).toMatchObject({ at, width: LEAD_ROOM, whole: false });
    expect(labelRoom(markFor(late, true), scale)).toBe(LEAD_ROOM);
    const earlier = dated('a', { earliest: '2021-09-05', latest: '2021-09-06' });
    expect(placed(earlier, scale, 300, true).label.at).toBe(400);
  });

  it('has an occasion’s rail over all its points', () => {
    const speech = occasion('speech', 'Speech');
    const points = [
      onDay('a', '2021-09-02', { occasion: speech.id }),
      onDay('b', '2021-09-04', { occasion: speech.id }),
    ];
    const name = { kind: 'all' } as const;
    const [mark] = marksOf(
      { occasions: [speech] },
      { id: 'lane', name, facing: undefined, moments: points },
      [],
    );
    expect(mark && placeMark(mark, scale, { labelWidth: () => 100 }).rail).toMatchObject({
      from: 100,
      to: 400,
    });
  });

  describe('whatever the moments, the window and what is folded', () => {
    const cases = fc
      .record({
        moments: momentsOf(whens, 8),
        window: windows,
        hidden: hiddens,
        width: fc.integer({ min: 150, max: 1600 }),
        labelWidth: fc.integer({ min: 20, max: 400 }),
        lead: fc.boolean(),
      })
      .map(({ moments, window, hidden, width, labelWidth, lead }) => {
        const on = timeScale(window, hidden, width);
        const marks = marksOf(
          { occasions: [] },
          { id: 'lane', name: { kind: 'all' }, facing: undefined, moments },
          [],
        ).map((mark) => ({ ...mark, lead }));
        const all = marks.map((mark) => placeMark(mark, on, { labelWidth: () => labelWidth }));
        return { on, lead, labelWidth, all: all.filter(({ rail }) => isInView(rail, on)) };
      });

    it('a label lies in the window', () => {
      fc.assert(
        fc.property(cases, ({ on, all }) => {
          for (const { label } of all) {
            expect(label.at).toBeGreaterThanOrEqual(0);
            expect(label.at + label.width).toBeLessThanOrEqual(on.width + 1e-6);
          }
        }),
      );
    });

    it('a lead begins where its rail does or after it, unless that would break its words, and takes the room it is said to have', () => {
      fc.assert(
        fc.property(cases, ({ on, labelWidth, lead, all }) => {
          fc.pre(lead);
          for (const { mark, rail, label } of all) {
            expect(label.at).toBeGreaterThanOrEqual(Math.min(rail.from, on.width - LEAD_ROOM));
            expect(label.width).toBe(Math.min(labelWidth, labelRoom(mark, on)));
          }
        }),
      );
    });

    it('a label stands over a tear only where there is next to no room beside it, and says so', () => {
      fc.assert(
        fc.property(cases, ({ on, all }) => {
          for (const { label } of all) {
            const crossed = on.cuts.filter((cut) => label.at < cut && label.at + label.width > cut - TORN);
            expect(label.overTear).toBe(crossed.length > 0);
            for (const cut of crossed) {
              const before = cut - TORN - label.at < LEAST_BEFORE_TEAR + 10;
              const after = on.width - cut < LEAST_AFTER_TEAR;
              expect(before || after).toBe(true);
            }
          }
        }),
      );
    });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MomentId } from '../corpus/corpus.ts';
import { account, moment } from '../query/testing/small-corpus.ts';
import { HOUR, shift } from '../time/instant.ts';
import { overlaps, placeOf } from '../time/when.ts';
import { type Facing, LANE_KINDS, type Lane, lanesOf } from './lanes.ts';
import { type Box, type LaneLayout, type LayoutRules, layoutLane } from './layout.ts';
import { type Mark, marksOf } from './marks.ts';
import { LEAST_RAIL, placeMark } from './placing.ts';
import { timeScale } from './scale.ts';
import { hiddens, momentsOf, START, whens, windows } from './testing/arbitrary.ts';
import { dated, idsOf, onDay, panjshir, span, when } from './testing/moments.ts';
import { type TimeFrame, timeFrameOf } from './time-frame.ts';

const RULES: LayoutRules = {
  labelWidth: () => 100,
  rows: 3,
  head: 10,
  rowHeight: 25,
  leadHeight: () => 60,
  leastHeight: 42,
};

const laneOf = (moments: Lane['moments'], facing?: Facing): Lane => ({
  id: 'lane',
  name: { kind: 'all' },
  facing,
  moments,
});

/** Ten days on a thousand pixels: a day is a hundred. */
const scale = timeScale(span('2021-09-01', '2021-09-11'), [], 1000);

interface Given {
  readonly facing?: Facing;
  readonly open?: boolean;
  readonly rules?: Partial<LayoutRules>;
  readonly lead?: string;
}

function layoutOf(moments: Lane['moments'], { facing, open = false, rules, lead }: Given = {}): LaneLayout {
  const lane = laneOf(moments, facing);
  const leadPair: [MomentId, MomentId] = [lead as MomentId, lead as MomentId];
  const marks = marksOf({ occasions: [], leadPair: lead ? leadPair : undefined }, lane, []);
  return layoutLane(lane, marks, scale, open, { ...RULES, ...rules });
}

const nameOf = ({ moments: [first] }: Mark) => first.id as string;
const inWords = ({ boxes }: LaneLayout) => boxes.map(({ mark, top }) => `${nameOf(mark)} ${top}`);
/** Rows by their upper edge. */
function rowsOf({ boxes }: LaneLayout): readonly (readonly Box[])[] {
  const tops = [...new Set(boxes.map(({ top }) => top))].sort((a, b) => a - b);
  return tops.map((top) => boxes.filter((box) => box.top === top));
}

/** All that is drawn of a mark: its label, its rail, what runs on beyond an open end, and the least a rail is long. */
function drawnOf({ rail, label }: Box): { from: number; to: number } {
  const { body } = rail;
  const ends = [rail.to, body.to, body.from + LEAST_RAIL, label.at + label.width];
  return { from: Math.min(rail.from, body.from, label.at), to: Math.max(...ends) };
}

/** Told by two: one is drawn over the other, label or rail, by more than the pixel that two rails may touch with. */
function collide(a: Box, b: Box): boolean {
  const [one, other] = [drawnOf(a), drawnOf(b)];
  return Math.min(one.to, other.to) - Math.max(one.from, other.from) > 1;
}

function collisionsIn(layout: LaneLayout): string[] {
  return rowsOf(layout).flatMap((row) =>
    row.flatMap((a, n) =>
      row
        .slice(n + 1)
        .filter((b) => collide(a, b))
        .map((b) => `${a.mark.id} × ${b.mark.id}`),
    ),
  );
}

describe('layoutLane', () => {
  it('puts what fits beside one another into one row, and what does not below', () => {
    const all = [onDay('a', '2021-09-02'), onDay('b', '2021-09-02'), onDay('c', '2021-09-05')];
    expect(inWords(layoutOf(all))).toEqual(['a 15', 'c 15', 'b 40']);
  });

  it('lets rails touch, as one day’s does the next’s, but not overlap', () => {
    const rules = { labelWidth: () => 20 };
    const long = dated('a', { earliest: '2021-09-02', latest: '2021-09-04' });
    expect(inWords(layoutOf([long, onDay('b', '2021-09-04')], { rules }))).toEqual(['a 15', 'b 15']);
    const evening = dated('b', { earliest: '2021-09-03T18:00', latest: '2021-09-05' });
    expect(inWords(layoutOf([long, evening], { rules }))).toEqual(['a 15', 'b 40']);
  });

  it('keeps clear of what runs on beyond an open end', () => {
    const rules = { labelWidth: () => 20 };
    const since = dated('a', { earliest: '2021-09-02' });
    expect(inWords(layoutOf([since, onDay('b', '2021-09-03')], { rules }))).toEqual(['a 15', 'b 40']);
    expect(inWords(layoutOf([since, onDay('b', '2021-09-04')], { rules }))).toEqual(['a 15', 'b 15']);
    const by = dated('b', { latest: '2021-09-04' });
    expect(inWords(layoutOf([onDay('a', '2021-09-02'), by], { rules }))).toEqual(['a 15', 'b 40']);
  });

  it('counts what finds no row, keeping what more articles tell, then the earlier', () => {
    const day = '2021-09-02';
    const accounts = [account('one'), account('two')];
    const all = [onDay('a', day), onDay('b', day), onDay('c', day), onDay('d', day, { accounts })];
    const layout = layoutOf(all);
    expect(inWords(layout)).toEqual(['a 15', 'b 40', 'd 65']);
    expect(layout.unfitted.map(nameOf)).toEqual(['c']);
    expect(layout.open).toBe(false);
    expect(layout.height).toBe(15 + 4 * 25 + 5);
  });

  it('lets in what is lit before what more articles tell', () => {
    const day = '2021-09-02';
    const accounts = [account('one'), account('two')];
    const told = ['a', 'b', 'c'].map((id) => onDay(id, day, { accounts }));
    const rules = { isLit: (mark: Mark) => nameOf(mark) === 'd' };
    const layout = layoutOf([...told, onDay('d', day)], { rules });
    expect(layout.boxes.map(({ mark }) => nameOf(mark))).toContain('d');
    expect(layout.unfitted.map(nameOf)).toEqual(['c']);
  });

  it('shows everything in an open lane, with room for the line that closes it', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => onDay(id, '2021-09-02'));
    const layout = layoutOf(all, { open: true });
    expect(layout.unfitted).toEqual([]);
    expect(layout.open).toBe(true);
    expect(layout.height).toBe(15 + 5 * 25 + 5);
    expect(layoutOf(all.slice(1), { open: true }).open).toBe(false);
  });

  it('takes its least height where it has nothing', () => {
    expect(layoutOf([])).toMatchObject({ boxes: [], unfitted: [], height: 42 });
  });

  it.each([
    ['below', ['event 15', 'claim 40', 'lead 65']],
    ['above', ['lead 15', 'claim 75', 'event 100']],
  ] as const)(
    'with the seam %s has statements next to it and the lead at its very edge',
    (facing, expected) => {
      const all = [
        onDay('event', '2021-09-02'),
        onDay('claim', '2021-09-04', { kind: 'statement' }),
        onDay('lead', '2021-09-06', { kind: 'statement' }),
      ];
      expect(inWords(layoutOf(all, { facing, lead: 'lead' }))).toEqual(expected);
    },
  );

  it('gives each lead the height of its own words', () => {
    const lead = onDay('lead', '2021-09-06', { kind: 'statement' });
    const all = [lead, onDay('claim', '2021-09-04', { kind: 'statement' })];
    const leadHeight = (mark: Mark) => (nameOf(mark) === 'lead' ? 90 : 60);
    const layout = layoutOf(all, { facing: 'above', lead: 'lead', rules: { leadHeight } });
    expect(inWords(layout)).toEqual(['lead 15', 'claim 105']);
    expect(layout.boxes.find(({ mark }) => mark.lead)?.height).toBe(90);
  });

  it('takes no more rows than it may, though statements and events share none', () => {
    const events = ['02', '04'].map((day) => onDay(`e${day}`, `2021-09-${day}`));
    const claims = ['06', '08'].map((day) => onDay(`c${day}`, `2021-09-${day}`, { kind: 'statement' }));
    const layout = layoutOf([...events, ...claims], { facing: 'below', rules: { rows: 1 } });
    expect(inWords(layout)).toEqual(['e02 15', 'e04 15']);
    expect(layout.unfitted.map(nameOf)).toEqual(['c06', 'c08']);
  });

  it('leaves out what lies before the window or after it', () => {
    const all = [onDay('before', '2021-08-31'), onDay('first', '2021-09-01'), onDay('after', '2021-09-11')];
    expect(layoutOf(all).boxes.map(({ mark }) => nameOf(mark))).toEqual(['first']);
  });

  it('lays out ten thousand moments, closed and open', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => {
      const earliest = shift(START, (n % 1440) * HOUR);
      return moment(`m${n}`, { when: { ...when({}), earliest, latest: shift(earliest, 6 * HOUR) } });
    });
    const marks = marksOf({ occasions: [] }, laneOf(all), []);
    const wide = timeScale(span('2021-08-01', '2021-10-01'), [], 1200);
    const rules = { ...RULES, rows: 12 };
    const closed = layoutLane(laneOf(all), marks, wide, false, rules);
    expect(closed.boxes.length + closed.unfitted.length).toBe(10_000);
    expect(rowsOf(closed)).toHaveLength(12);
    expect(layoutLane(laneOf(all), marks, wide, true, rules).boxes).toHaveLength(10_000);
  }, 30_000);

  describe('whatever the moments, the window and what is folded', () => {
    const given = fc.record({
      moments: momentsOf(whens, 25),
      window: windows,
      hidden: hiddens,
      width: fc.integer({ min: 150, max: 1600 }),
      facing: fc.constantFrom<Facing>('below', 'above', undefined),
      open: fc.boolean(),
      rows: fc.integer({ min: 1, max: 6 }),
      widths: fc.array(fc.integer({ min: 20, max: 400 }), { minLength: 1 }),
      leads: fc.boolean(),
    });

    const cases = given.map(({ moments, window, hidden, width, facing, open, rows, widths, leads }) => {
      const lane = laneOf(moments, facing);
      const lead = leads ? moments.find(({ kind }) => kind === 'statement') : undefined;
      const leadPair = lead && ([lead.id, lead.id] as const);
      const marks = marksOf({ occasions: [], leadPair }, lane, []);
      const labelWidth = (mark: Mark) => widths[marks.indexOf(mark) % widths.length] ?? 100;
      const rules = { ...RULES, rows, labelWidth };
      const scale = timeScale(window, hidden, width);
      return { marks, facing, open, rules, scale, layout: layoutLane(lane, marks, scale, open, rules) };
    });

    it('nothing in a row lies over anything else', () => {
      fc.assert(
        fc.property(cases, ({ layout }) => {
          expect(collisionsIn(layout)).toEqual([]);
        }),
      );
    });

    it('each mark in view has its box or is counted, once', () => {
      fc.assert(
        fc.property(cases, ({ marks, scale, rules, layout }) => {
          const inView = marks.filter((mark) => {
            const { from, to } = placeMark(mark, scale, rules).rail;
            return overlaps({ from, to }, { from: 0, to: scale.width });
          });
          const accounted = [...layout.boxes.map(({ mark }) => mark), ...layout.unfitted];
          expect(accounted.map(({ id }) => id).sort()).toEqual(inView.map(({ id }) => id).sort());
        }),
      );
    });

    it('a closed lane keeps to its rows, an open one leaves nothing out', () => {
      fc.assert(
        fc.property(cases, ({ open, rules, layout }) => {
          if (open) expect(layout.unfitted).toEqual([]);
          else expect(rowsOf(layout).length).toBeLessThanOrEqual(rules.rows);
        }),
      );
    });

    it('labels lie in the window, rows below one another in the lane', () => {
      fc.assert(
        fc.property(cases, ({ scale, rules, layout }) => {
          let free = rules.head;
          for (const row of rowsOf(layout)) {
            for (const { label, top, height } of row) {
              expect(label.at).toBeGreaterThanOrEqual(0);
              expect(label.at + label.width).toBeLessThanOrEqual(scale.width + 1e-6);
              expect(top).toBeGreaterThanOrEqual(free);
              expect(top + height).toBeLessThanOrEqual(layout.height);
            }
            free = Math.max(...row.map(({ top, height }) => top + height));
          }
        }),
      );
    });

    it('the lead stands at the seam, then statements, then events', () => {
      fc.assert(
        fc.property(cases, ({ facing, layout }) => {
          fc.pre(facing !== undefined);
          const distance = ({ mark }: Box) => (mark.lead ? 0 : mark.moments[0].kind === 'statement' ? 1 : 2);
          const fromSeam = [...layout.boxes].sort((a, b) =>
            facing === 'above' ? a.top - b.top : b.top - a.top,
          );
          const distances = fromSeam.map(distance);
          expect(distances).toEqual([...distances].sort());
        }),
      );
    });
  });
});

describe('the bundled corpus where it opens', () => {
  const corpus = panjshir();
  const frame = timeFrameOf(corpus) as TimeFrame;
  const widths = Array.from({ length: 13 }, (_, n) => 400 + 100 * n);
  const rules: LayoutRules = {
    ...RULES,
    rows: 5,
    labelWidth: ({ lead, moments: [{ label }] }) => 40 + label.length * (lead ? 10 : 7),
  };
  const layoutsAt = (
    width: number,
    kind: (typeof LANE_KINDS)[number],
    open = false,
    openOccasions = false,
  ) => {
    const scale = timeScale(frame.opening, frame.hidden, width);
    const occasions = openOccasions ? corpus.occasions.map(({ id }) => id) : [];
    return lanesOf(corpus, corpus.moments, kind).map((lane) =>
      layoutLane(lane, marksOf(corpus, lane, occasions), scale, open, rules),
    );
  };

  it.each(LANE_KINDS)('by %s lets no label or rail run into another in its row', (kind) => {
    for (const width of widths) {
      for (const [open, occasions] of [
        [false, false],
        [true, false],
        [true, true],
      ] as const) {
        expect(layoutsAt(width, kind, open, occasions).flatMap(collisionsIn)).toEqual([]);
      }
    }
  });

  it.each(LANE_KINDS)('by %s has every dated moment in some lane, or counts it', (kind) => {
    const placedMoments = corpus.moments.filter((one) => {
      const place = placeOf(one.when);
      return place && overlaps(place, frame.opening);
    });
    for (const width of widths) {
      const layouts = layoutsAt(width, kind);
      const marks = layouts.flatMap(({ boxes, unfitted }) => [...boxes.map(({ mark }) => mark), ...unfitted]);
      const found = new Set(marks.flatMap((mark) => idsOf(mark.moments)));
      expect(found).toEqual(new Set(idsOf(placedMoments)));
      expect(found.size).toBe(52);
    }
  });

  it('has the lead pair face each other at the seam', () => {
    for (const width of widths) {
      const faced = layoutsAt(width, 'side').filter(({ lane }) => lane.facing !== undefined);
      const atSeam = faced.map(({ lane: { facing }, boxes }) => {
        const edge =
          facing === 'below' ? Math.max(...boxes.map((b) => b.top)) : Math.min(...boxes.map((b) => b.top));
        return boxes.filter(({ top }) => top === edge).map(({ mark }) => nameOf(mark));
      });
      expect(atSeam).toEqual(corpus.leadPair?.map((id) => [id]));
    }
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TellingTree } from './telling-tree.ts';
import { DISPUTED_BIT, type TimeColumns } from './time-columns.ts';

const DISPUTED = 1 << DISPUTED_BIT;

/** Few different values, so that many are equally telling. */
const LANES = fc
  .array(
    fc.record({
      telling: fc.constantFrom(0, 1, 2, DISPUTED, DISPUTED + 1),
      end: fc.nat(9),
      isIn: fc.boolean(),
    }),
    {
      maxLength: 400,
      size: 'max',
    },
  )
  .map((all) => ({
    all,
    places: Uint32Array.from([...all.entries()].flatMap(([place, { isIn }]) => (isIn ? [place] : []))),
  }));

function treeOf({ all, places }: { all: readonly { telling: number; end: number }[]; places: Uint32Array }) {
  const none = { dated: all.length, from: new Float64Array(), byEnd: new Uint32Array() };
  const times: TimeColumns = {
    ...none,
    ends: Float64Array.from(all, ({ end }) => end),
    telling: Uint16Array.from(all, ({ telling }) => telling),
    disputed: new Uint8Array(),
    disputedByEnd: new Uint8Array(),
  };
  return new TellingTree(places, times);
}

const ASKED = fc.record({
  bounds: fc.tuple(fc.nat(220), fc.nat(220)),
  most: fc.nat(4),
  past: fc.oneof(fc.constant(-Infinity), fc.nat(9)),
  but: fc.uniqueArray(fc.nat(220), { maxLength: 4 }).map((all) => all.sort((a, b) => a - b)),
});

describe('TellingTree', () => {
  it('finds what going through all would find', () => {
    fc.assert(
      fc.property(LANES, ASKED, (lane, { bounds, most, past, but }) => {
        const tree = treeOf(lane);
        const [from, to] = bounds.map((at) => Math.min(at, lane.places.length)).sort((a, b) => a - b);
        const stretch = { from: from ?? 0, to: to ?? 0 };
        const momentAt = (index: number) => lane.all[lane.places[index] ?? 0] ?? { telling: 0, end: 0 };
        const reaching = [...lane.places.keys()]
          .slice(stretch.from, stretch.to)
          .filter((index) => momentAt(index).end > past);
        const others = reaching.filter((index) => !but.includes(index));
        const disputed = [...lane.places.keys()]
          .slice(stretch.from, stretch.to)
          .filter((index) => momentAt(index).telling >= DISPUTED);
        expect(tree.disputedIn(stretch)).toBe(disputed.length);
        const best = [...others].sort((a, b) => momentAt(b).telling - momentAt(a).telling || a - b);
        expect(tree.mostTelling(stretch, most, past, but)).toEqual(best.slice(0, most));
        expect(tree.firstPast(stretch, past, but)).toBe(others[0] ?? -1);
        expect(tree.lastPast(stretch, past, but)).toBe(others.at(-1) ?? -1);
        const all: number[] = [];
        tree.eachPast(stretch, past, (index) => all.push(index));
        expect(all).toEqual(reaching);
      }),
      { numRuns: 300 },
    );
  });
});

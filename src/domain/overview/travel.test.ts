import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../corpus/corpus.ts';
import { compareWhens, placeOf } from '../time/when.ts';
import type { Lane } from './lanes.ts';
import { type Mark, marksOf } from './marks.ts';
import { moments } from './testing/arbitrary.ts';
import { onDay } from './testing/moments.ts';
import { type Step, travel } from './travel.ts';

const STEPS: readonly Step[] = ['earlier', 'later', 'up', 'down', 'first', 'last', 'very-first', 'very-last'];

function marksIn(id: string, all: readonly Moment[]): readonly Mark[] {
  const lane: Lane = { id, name: { kind: 'all' }, facing: undefined, moments: all };
  return marksOf({ occasions: [] }, lane, []);
}

const day = (n: number) => onDay(`d${n}`, `2021-09-0${n}`);
const lanes = [
  marksIn('top', [day(1), day(4)]),
  [],
  marksIn('low', [day(2), day(3), day(9)]),
  marksIn('bottom', [day(5)]),
];

const beginningOf = (mark: Mark | undefined) => (mark ? placeOf(mark.moments[0].when)?.from : undefined);

describe('travel', () => {
  it.each([
    ['top/d1', 'later', 'top/d4'],
    ['top/d4', 'later', undefined],
    ['top/d4', 'earlier', 'top/d1'],
    ['top/d1', 'earlier', undefined],
    ['low/d3', 'first', 'low/d2'],
    ['low/d3', 'last', 'low/d9'],
    ['low/d3', 'very-first', 'top/d1'],
    ['top/d1', 'very-last', 'low/d9'],
    ['top/d1', 'up', undefined],
    ['bottom/d5', 'down', undefined],
    ['top/d4', 'down', 'low/d3'],
    ['low/d9', 'up', 'top/d4'],
    ['low/d2', 'up', 'top/d1'],
    ['bottom/d5', 'up', 'low/d3'],
    ['top/d1', 'down', 'low/d2'],
  ] as const)('from %s %s: %s', (from, step, to) => {
    expect(travel(lanes, from, step)?.id).toBe(to);
  });

  it('begins at the first mark where the one it stood on is gone', () => {
    expect(travel([[], ...lanes], 'top/filtered-away', 'down')?.id).toBe('top/d1');
    expect(travel([[], []], 'top/d1', 'down')).toBeUndefined();
  });

  it('never leaves the lanes, keeps to its own for the steps along it, and leaves it for those across', () => {
    const board = fc.array(moments, { minLength: 1, maxLength: 5 }).map((rows) =>
      rows.map((row, n) =>
        marksIn(
          `lane${n}`,
          [...row].sort((a, b) => compareWhens(a.when, b.when)),
        ),
      ),
    );
    fc.assert(
      fc.property(board, fc.nat(), fc.constantFrom(...STEPS), (rows, pick, step) => {
        const all = rows.flat();
        const from = all[pick % Math.max(1, all.length)];
        fc.pre(from !== undefined);
        const to = travel(rows, from.id, step);
        if (!to) {
          expect(['earlier', 'later', 'up', 'down']).toContain(step);
          return;
        }
        expect(all).toContain(to);
        const [rowOf, here] = [
          (mark: Mark) => rows.findIndex((row) => row.includes(mark)),
          beginningOf(from) ?? 0,
        ];
        if (['earlier', 'later', 'first', 'last'].includes(step)) expect(to.lane).toBe(from.lane);
        if (step === 'up') expect(rowOf(to)).toBeLessThan(rowOf(from));
        if (step === 'down') expect(rowOf(to)).toBeGreaterThan(rowOf(from));
        if (['earlier', 'first', 'very-first'].includes(step))
          expect(beginningOf(to)).toBeLessThanOrEqual(here);
        if (['later', 'last', 'very-last'].includes(step))
          expect(beginningOf(to)).toBeGreaterThanOrEqual(here);
        if (step === 'up' || step === 'down') {
          const distances = (rows[rowOf(to)] ?? []).map((mark) => Math.abs((beginningOf(mark) ?? 0) - here));
          expect(Math.abs((beginningOf(to) ?? 0) - here)).toBe(Math.min(...distances));
        }
      }),
    );
  });

  it('down and up again leads to the lane it came from', () => {
    const down = travel(lanes, 'top/d1', 'down');
    expect(down && travel(lanes, down.id, 'up')?.lane).toBe('top');
  });
});

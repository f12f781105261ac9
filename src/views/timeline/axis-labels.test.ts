import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tick } from '../../domain/overview/ticks.ts';
import { instant } from '../../domain/time/instant.ts';
import { type AxisLabel, majorLabels, minorLabels, type WordsOf } from './axis-labels.ts';

const words = (text: string) => ({ text, beside: undefined });
const tickAt = (x: number, room: number, begins = true, at = x): Tick => ({
  at: instant(at),
  end: instant(at + room),
  calendar: 'gregorian',
  x,
  room,
  begins,
});
/** Ten pixels a letter. */
const saying =
  (...texts: readonly string[]): WordsOf =>
  () =>
    texts.map((text) => ({ words: words(text), width: text.length * 10 }));

const told = (labels: readonly AxisLabel[]) => labels.map(({ words, at }) => [words.text, at]);

describe('labels over days', () => {
  it('say as much as there is room for, and nothing where there is none', () => {
    const wordsOf = saying('Sunday 5', '5');
    const ticks = [tickAt(0, 60), tickAt(60, 100), tickAt(160, 100), tickAt(260, 20)];
    expect(told(majorLabels(ticks, wordsOf, []))).toEqual([
      ['5', 6],
      ['Sunday 5', 66],
      ['Sunday 5', 166],
    ]);
  });

  it('make room for a fold’s words', () => {
    const ticks = [tickAt(0, 100), tickAt(120, 110)];
    const blocked = [{ from: 60, to: 130 }];
    expect(told(majorLabels(ticks, saying('Sunday 5', '5'), blocked))).toEqual([
      ['5', 6],
      ['Sunday 5', 136],
    ]);
  });

  it('are worded alike side by side, but where an edge cuts one off', () => {
    const wordsOf: WordsOf = ({ at }) =>
      ['Sunday', at > 250 ? 'Wednesday 8' : 'Sunday 5', '5'].map((text, index) => ({
        words: words(text),
        width: index === 0 ? 200 : text.length * 10,
      }));
    const ticks = [tickAt(0, 60), tickAt(60, 120), tickAt(180, 120), tickAt(300, 120)];
    expect(told(majorLabels(ticks, wordsOf, []))).toEqual([
      ['5', 6],
      ['5', 66],
      ['5', 186],
      ['5', 306],
    ]);
    expect(told(majorLabels(ticks.slice(0, 3), wordsOf, []))).toEqual([
      ['5', 6],
      ['Sunday 5', 66],
      ['Sunday 5', 186],
    ]);
  });

  it('name what goes on behind a fold once', () => {
    const ticks = [tickAt(0, 100, true, 7), tickAt(120, 100, false, 7)];
    expect(told(majorLabels(ticks, saying('2021'), []))).toEqual([['2021', 6]]);
    const cramped = [tickAt(0, 30, true, 7), tickAt(120, 100, false, 7)];
    expect(told(majorLabels(cramped, saying('2021'), []))).toEqual([['2021', 126]]);
  });
});

describe('labels under them', () => {
  it('stand in the middle of what they name', () => {
    const labels = minorLabels([tickAt(0, 100, false)], { unit: 'day', count: 1 }, saying('Mon 6'), []);
    expect(told(labels)).toEqual([['Mon 6', 25]]);
  });

  it.each([
    { unit: 'hour', count: 1 },
    { unit: 'day', count: 5 },
    { unit: 'year', count: 10 },
  ] as const)('stand at the tick where only that is named: %o', (step) => {
    const ticks = [tickAt(0, 100, false), tickAt(100, 100)];
    expect(told(minorLabels(ticks, step, saying('14:00'), []))).toEqual([['14:00', 104]]);
  });
});

it('never touch one another, or a fold’s words', () => {
  const rooms = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 });
  const blocks = fc.array(fc.tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 10, max: 90 })));
  fc.assert(
    fc.property(rooms, blocks, fc.boolean(), (rooms, blocks, major) => {
      const startOf = (index: number) => rooms.slice(0, index).reduce((sum, room) => sum + room, 0);
      const ticks = rooms.map((room, index) => tickAt(startOf(index), room));
      const blocked = blocks.map(([from, width]) => ({ from, to: from + width }));
      const wordsOf = saying('Sunday 5 September', 'Sun 5', '5');
      const labels = major
        ? majorLabels(ticks, wordsOf, blocked)
        : minorLabels(ticks, { unit: 'day', count: 1 }, wordsOf, blocked);
      const spans = labels.map(({ at, words }) => ({ from: at, to: at + words.text.length * 10 }));
      for (const [index, { from, to }] of spans.entries()) {
        expect(from).toBeGreaterThan(spans[index - 1]?.to ?? -1);
        for (const block of blocked) expect(to <= block.from || from >= block.to).toBe(true);
      }
    }),
  );
});

import { expect, it } from 'vitest';
import type { Moment, MomentId } from '../../domain/corpus/corpus.ts';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { rowCount, sectionsOf } from './sections.ts';

const KABUL = 'Asia/Kabul';

function on(id: string, day: string | undefined): Moment {
  const earliest = day === undefined ? undefined : (parseInstant(day, KABUL) as Instant);
  const when = { soft: [], precision: 'day', basis: 'stated', zone: KABUL, ...(earliest && { earliest }) };
  return { id: id as MomentId, when } as unknown as Moment;
}
const MOMENTS = [on('a', '2021-09-05'), on('b', '2021-09-05'), on('c', '2021-09-06'), on('d', undefined)];

const shape = (byDay: boolean, moments = MOMENTS) =>
  sectionsOf(moments, KABUL, byDay).map(({ day, rowIndex, rows }) => [
    day && [day.day, rowIndex],
    rows.map((row) => [row.moment.id, row.rowIndex]),
  ]);

it('numbers days and rows without a gap, after the heads', () => {
  expect(shape(true)).toEqual([
    [
      [parseInstant('2021-09-05', KABUL), 2],
      [
        ['a', 3],
        ['b', 4],
      ],
    ],
    [[parseInstant('2021-09-06', KABUL), 5], [['c', 6]]],
    [[undefined, 7], [['d', 8]]],
  ]);
  expect(rowCount(sectionsOf(MOMENTS, KABUL, true))).toBe(8);
});

it('keeps the days of a reversed order together', () => {
  expect(shape(true, [...MOMENTS.slice(0, 3)].reverse()).map(([, rows]) => rows)).toEqual([
    [['c', 3]],
    [
      ['b', 5],
      ['a', 6],
    ],
  ]);
});

it('has no days where the order is another', () => {
  expect(shape(false)).toEqual([
    [
      undefined,
      [
        ['a', 2],
        ['b', 3],
        ['c', 4],
        ['d', 5],
      ],
    ],
  ]);
  expect(rowCount(sectionsOf(MOMENTS, KABUL, false))).toBe(5);
});

import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../time/instant.ts';
import { daysFrom, isoSpan } from './date-span.ts';

const KABUL = 'Asia/Kabul';

function span(from: string, to: string): string {
  const [first, last] = [parseInstant(from, KABUL), parseInstant(to, KABUL)];
  if (first === undefined || last === undefined) throw new Error('no time');
  return isoSpan(daysFrom(first, last, KABUL));
}

describe('the dates of a stretch', () => {
  it.each([
    ['2021-09-06', '2021-09-07', '2021-09-06'],
    ['2021-09-06T10:00', '2021-09-06T10:00', '2021-09-06'],
    ['2021-09-05', '2021-09-07', '2021-09-05/2021-09-06'],
    ['2021-09-01', '2021-10-01', '2021-09'],
    ['2021-02-01', '2021-03-01', '2021-02'],
    ['2021-09-01', '2021-11-01', '2021-09-01/2021-10-31'],
    ['2021-01-01', '2022-01-01', '2021'],
    ['2021-01-01', '2023-01-01', '2021-01-01/2022-12-31'],
    ['-0043-03-15', '-0043-03-16', '-0043-03-15'],
  ])('from %s to just before %s', (from, to, text) => {
    expect(span(from, to)).toBe(text);
  });
});

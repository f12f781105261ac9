import { describe, expect, it } from 'vitest';
import { figureText, median, quantile, ratioOf, ratioText, summaryOf, tableText } from './figures.ts';

describe('quantiles', () => {
  it('takes the middle, or the middle of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('takes what nineteen in twenty lie below', () => {
    const hundred = Array.from({ length: 101 }, (_, value) => value);
    expect(quantile(hundred, 0.95)).toBeCloseTo(95);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('leaves what it is given as it was, and sums it up', () => {
    const values = [10, 9, 2];
    expect(summaryOf(values)).toEqual({ median: 9, p95: 9.9, largest: 10, count: 3 });
    expect(values).toEqual([10, 9, 2]);
    expect(summaryOf([])).toBeUndefined();
  });
});

describe('ratios', () => {
  it('compares by what is asked for', () => {
    const ratio = ratioOf({ values: [5, 5, 20] }, { values: [10, 10, 10] }, median);
    expect(ratio).toEqual({ ratio: 0.5, atMost: false });
    expect(ratioText(ratio)).toBe('0.5 x');
  });

  it('is at most so much where the rival was given up, and none where we were', () => {
    const ours = { values: [30] };
    const givenUp = { values: [], over: 60_000 };
    expect(ratioText(ratioOf(ours, givenUp, median))).toBe('< 0.0005 x');
    expect(ratioOf(givenUp, ours, median)).toBeUndefined();
  });

  it('is none of what was not measured', () => {
    expect(ratioOf(undefined, { values: [1] }, median)).toBeUndefined();
    expect(ratioOf({ values: [1] }, { values: [] }, median)).toBeUndefined();
    expect(ratioText(undefined)).toBe('–');
  });
});

it('writes figures short, and limits as limits', () => {
  expect(figureText({ values: [12.345] }, median)).toBe('12.3');
  expect(figureText({ values: [1234.5] }, median)).toBe('1,235');
  expect(figureText({ values: [], over: 60_000 }, median)).toBe('> 60,000');
  expect(figureText(undefined, median)).toBe('–');
});

it('sets columns under one another', () => {
  expect(
    tableText([
      ['what', 'ours'],
      ['a longer name', '1'],
    ]),
  ).toBe('what           ours\na longer name     1');
});

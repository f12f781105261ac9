import { describe, expect, it } from 'vitest';
import { DAY, instant } from '../../domain/time/instant.ts';
import type { When } from '../../domain/time/when.ts';
import { drawingOf } from './when-drawing.ts';

const day = (n: number) => instant(n * DAY);
const when = (bounds: Partial<When>): When => ({
  soft: [],
  precision: 'day',
  basis: 'stated',
  zone: 'UTC',
  ...bounds,
});

describe('the drawing of a time', () => {
  it('caps limits that are known and fades those that are soft', () => {
    expect(drawingOf(when({ earliest: day(0), latest: day(1), soft: ['latest'] }))).toEqual({
      start: 'cap',
      end: 'fade',
    });
  });

  it('puts the certain part in proportion', () => {
    const bounds = { earliest: day(0), certainFrom: day(1), certainTo: day(4), latest: day(4) };
    expect(drawingOf(when(bounds))).toEqual({ start: 'cap', end: 'cap', certain: { from: 0.25, to: 1 } });
  });

  it('draws beyond an end that is not known', () => {
    const drawing = drawingOf(when({ certainFrom: day(0), certainTo: day(1) }));
    expect(drawing).toMatchObject({ start: 'fade', end: 'fade' });
    expect(drawing?.certain?.from).toBeCloseTo(0.35 / 1.7);
  });

  it('draws nothing where there is nothing to see', () => {
    expect(drawingOf(when({}))).toBeUndefined();
    expect(drawingOf(when({ latest: day(1), basis: 'publication' }))).toBeUndefined();
    expect(drawingOf(when({ earliest: day(1), latest: instant(DAY + 60_000) }))).toBeUndefined();
  });
});

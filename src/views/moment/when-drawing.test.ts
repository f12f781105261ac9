import { describe, expect, it } from 'vitest';
import { DAY, HOUR, instant } from '../../domain/time/instant.ts';
import { plainly } from '../../domain/time/telling.ts';
import type { When } from '../../domain/time/when.ts';
import { drawingLabels, drawingOf } from './when-drawing.ts';

const day = (n: number) => instant(n * DAY);
const when = (bounds: Partial<When>): When => ({
  soft: [],
  precision: 'day',
  basis: 'stated',
  zone: 'UTC',
  ...bounds,
});

describe('the drawing of a time', () => {
  it('has the ends of its shape: limits, soft ends and open ones', () => {
    const drawing = drawingOf(when({ earliest: day(0), latest: day(1), soft: ['latest'] }));
    expect(drawing).toMatchObject({ shape: { start: 'limit', end: 'soft' }, core: undefined });
    expect(drawingOf(when({ latest: day(1) }))).toMatchObject({ shape: { start: 'open', end: 'limit' } });
  });

  it('puts the certain part in proportion', () => {
    const bounds = { earliest: day(0), certainFrom: day(1), certainTo: day(4), latest: day(4) };
    expect(drawingOf(when(bounds))?.core).toEqual({ from: 0.25, to: 1 });
  });

  it('has nothing but the certain part between two open ends', () => {
    expect(drawingOf(when({ certainFrom: day(0), certainTo: day(1) }))?.core).toEqual({ from: 0, to: 1 });
  });

  it('draws nothing where there is nothing to see', () => {
    expect(drawingOf(when({}))).toBeUndefined();
    expect(drawingOf(when({ latest: day(1), basis: 'publication' }))).toBeUndefined();
    const minute = { earliest: day(1), latest: instant(DAY + 60_000), precision: 'minute' } as const;
    expect(drawingOf(when(minute))).toBeUndefined();
  });
});

describe('the words below it', () => {
  it('names days, and an end that is not given', () => {
    expect(drawingLabels(when({ earliest: day(0), latest: day(1) }), plainly('UTC'))).toEqual({
      start: 'Thu 1 Jan',
      middle: 'any time in the day',
      end: 'the day’s end',
    });
    expect(drawingLabels(when({ earliest: day(0) }), plainly('UTC'))).toMatchObject({ end: 'end not given' });
  });

  it('keeps a day where it was reported from, whatever clocks the reader goes by', () => {
    const labels = drawingLabels(when({ earliest: day(0), latest: day(1) }), plainly('America/New_York'));
    expect(labels.start).toBe('Thu 1 Jan');
  });

  it('has hours where an article gives them, by the reader’s clocks', () => {
    const hours = { earliest: instant(6 * HOUR), latest: instant(9 * HOUR), precision: 'hour' } as const;
    expect(drawingLabels(when(hours), plainly('Asia/Kabul'))).toMatchObject({
      start: 'Thu 1 Jan, 10:30',
      end: '13:30',
    });
  });
});

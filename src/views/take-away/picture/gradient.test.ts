import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothOf, gradientsIn, placedStops } from './gradient.ts';

const pixels = (text: string) => Number.parseFloat(text);

describe('gradients as browsers compute them', () => {
  it('takes apart direction, stops and their places', () => {
    const [soft] = gradientsIn(
      'linear-gradient(to left, rgba(0, 0, 0, 0) -12px, rgba(0, 0, 0, 0.35) 16px, rgb(0, 0, 0) calc(100% - 4px))',
    );
    expect(soft).toEqual({
      towards: 'left',
      repeating: false,
      stops: [
        { colour: 'rgba(0, 0, 0, 0)', at: '-12px' },
        { colour: 'rgba(0, 0, 0, 0.35)', at: '16px' },
        { colour: 'rgb(0, 0, 0)', at: 'calc(100% - 4px)' },
      ],
    });
  });

  it('takes a colour with two places for two stops, and no direction for downwards', () => {
    const [dots] = gradientsIn(
      'repeating-linear-gradient(rgba(0, 0, 0, 0) 0px 4px, rgb(0, 0, 0) 4px 7px), url("torn.svg")',
    );
    expect(dots?.towards).toBe('bottom');
    expect(dots?.repeating).toBe(true);
    expect(dots?.stops.map(({ at }) => at)).toEqual(['0px', '4px', '4px', '7px']);
  });

  it('finds each of several, and none in another picture', () => {
    expect(gradientsIn('linear-gradient(red, blue), linear-gradient(to top, red, blue)')).toHaveLength(2);
    expect(gradientsIn('url("torn.svg")')).toEqual([]);
    expect(gradientsIn('none')).toEqual([]);
  });

  it('spreads stops without a place evenly, and lets none fall behind the one before', () => {
    const stop = (at?: string) => ({ colour: 'red', at });
    expect(placedStops([stop(), stop(), stop(), stop()], 90, pixels).map(({ at }) => at)).toEqual([
      0, 30, 60, 90,
    ]);
    expect(placedStops([stop('40px'), stop('10px'), stop()], 90, pixels).map(({ at }) => at)).toEqual([
      40, 40, 90,
    ]);
  });
});

const fade = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 5 })
  .map((places) => places.sort((a, b) => a - b))
  .chain((places) =>
    fc.tuple(
      ...places.map((at) =>
        fc.record({
          at: fc.constant(at),
          opacity: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        }),
      ),
    ),
  );

describe('two masks as one', () => {
  it('lets through no more than either, alike whichever comes first', () => {
    fc.assert(
      fc.property(fade, fade, (one, other) => {
        const both = bothOf(one, other);
        expect(both).toEqual(bothOf(other, one));
        for (const { at, opacity } of both) {
          const own = one.find((stop) => stop.at === at);
          if (own) expect(opacity).toBeLessThanOrEqual(own.opacity + 1e-9);
        }
      }),
    );
  });

  it('leaves a fade as it is beside a mask that lets all through', () => {
    const soft = [
      { at: 0, opacity: 0 },
      { at: 40, opacity: 1 },
    ];
    const clear = [
      { at: 0, opacity: 1 },
      { at: 100, opacity: 1 },
    ];
    expect(bothOf(soft, clear)).toEqual([...soft, { at: 100, opacity: 1 }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../time/instant.ts';
import { clusterId, clusterLength, laneOfCluster } from './cluster-grid.ts';

describe('what a cluster is called', () => {
  it('says its lane, whatever that is called', () => {
    const step = fc.option(fc.integer(), { nil: undefined });
    fc.assert(
      fc.property(step, fc.string(), fc.nat(40), (which, lane, power) => {
        expect(laneOfCluster(clusterId(2 ** power, which, lane))).toBe(lane);
      }),
    );
    expect(clusterId(2 ** 20, -3, 'actor:a')).toBe('20:-3:actor:a');
    expect(clusterId(2 ** 20, undefined, 'actor:a')).toBe('in::actor:a');
  });

  it('is as wide as asked for at least, and less than twice that', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1e5, max: 1e14 }),
        fc.integer({ min: 300, max: 3_000 }),
        (length, width) => {
          const window = { from: instant(-length), to: instant(0) };
          const pixels =
            (clusterLength({ window, width, hidden: [], clusterWidth: 48 } as never) * width) / length;
          expect(pixels).toBeGreaterThanOrEqual(48);
          expect(pixels).toBeLessThan(96);
        },
      ),
    );
  });
});

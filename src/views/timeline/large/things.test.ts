import { describe, expect, it } from 'vitest';
import type { Cluster, Detail } from '../../../domain/overview/detail/detail.ts';
import { type Instant, instant } from '../../../domain/time/instant.ts';
import { thingsIn } from './things.ts';

const VIEW = instant(1_000);

function cluster(id: string, from: number, first: number, reachingIn = false): Cluster {
  const to = reachingIn ? from : from + 400;
  return {
    ...{ id, from: instant(from), to: instant(to), first: instant(first), last: instant(first + 10) },
    ...{ reachingIn, count: 3, disputed: 0, telling: [] },
  };
}

describe('what arrow keys travel over', () => {
  it('has what reaches in at the edge of the view: after what lies before it, before what stands there', () => {
    const clusters = [
      cluster('in', VIEW, 20, true),
      cluster('margin', 400, 450),
      cluster('at the edge', 800, 850),
      cluster('in view', 1_200, 1_300),
    ];
    const lane = { id: 'a', name: { kind: 'all' }, clusters, singles: new Uint32Array() };
    const detail = { lanes: [lane] } as unknown as Detail;
    const feed = { rows: [], lanes: [] } as unknown as Parameters<typeof thingsIn>[0];
    const [things] = thingsIn(feed, detail, () => undefined);
    expect(things?.map(({ id }) => id)).toEqual(['margin', 'in', 'at the edge', 'in view']);
    const froms = things?.map(({ from }) => from as Instant) ?? [];
    expect([...froms].sort((a, b) => a - b)).toEqual(froms);
  });
});

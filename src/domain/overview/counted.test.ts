import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../columns/facts.ts';
import type { Moment } from '../corpus/corpus.ts';
import { DAY, shift } from '../time/instant.ts';
import { placeOf } from '../time/when.ts';
import { type CountedCluster, type Single, stretchesOf, withUnfitted } from './counted.ts';
import type { DetailAsked } from './detail/detail.ts';
import { DetailIndex } from './detail/detail-index.ts';
import { hiddens, momentsOf, START, whens, windows } from './testing/arbitrary.ts';

const HEAD = { entities: [], articles: [], sides: [], occasions: [], questions: [] };

const asking = fc.record({
  window: windows,
  hidden: hiddens,
  singles: fc.integer({ min: 0, max: 8 }),
  clusterWidth: fc.integer({ min: 20, max: 200 }),
});

/** What the index tells of the only lane there is. */
function told(moments: Parameters<typeof factsOf>[0]['moments'], asked: DetailAsked) {
  const index = new DetailIndex(factsOf({ ...HEAD, moments }), HEAD);
  const detail = index.withMatched(undefined).detail(asked);
  const [lane] = detail.lanes;
  if (!lane) throw new Error('There is always one lane.');
  return { detail, lane };
}

function endsOf(moment: Moment | undefined): { readonly from: number } {
  return { from: (moment && placeOf(moment.when)?.from) ?? Number.NaN };
}

const askedOf = (asked: Partial<DetailAsked>): DetailAsked => ({
  window: { from: START, to: shift(START, 10 * DAY) },
  width: 800,
  hidden: [],
  kind: 'none',
  lanes: undefined,
  singles: 4,
  clusterWidth: 50,
  always: [],
  ...asked,
});

/** Until when a moment reaches: no less than a millisecond after it begins. */
function endOf(moment: Moment | undefined): number {
  const place = moment && placeOf(moment.when);
  return place ? Math.max(place.to, place.from + 1) : Number.NaN;
}

const sum = (clusters: readonly CountedCluster[]) => clusters.reduce((all, { count }) => all + count, 0);

describe('what is drawn of a view', () => {
  it('is in the view, each once: what reaches in from before is counted at its edge, however few found room', () => {
    fc.assert(
      fc.property(
        momentsOf(whens, 60),
        asking,
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.infiniteStream(fc.boolean()),
        (unsorted, asks, share, fits) => {
          const moments = unsorted
            .filter(({ when }) => placeOf(when))
            .sort((a, b) => (placeOf(a.when)?.from ?? 0) - (placeOf(b.when)?.from ?? 0));
          fc.pre(moments.length > 0);
          const { window } = askedOf(asks);
          const viewFrom = shift(window.from, Math.round((window.to - window.from) * share));
          const asked = askedOf({ ...asks, viewFrom });
          const { detail, lane } = told(moments, asked);
          const singleOf = (place: number): Single => ({
            place,
            from: endsOf(moments[place]).from,
            to: endOf(moments[place]),
            disputed: false,
          });
          const unfitted = [...lane.singles].filter(() => fits.next().value).map(singleOf);
          const drawn = [...lane.singles].filter((place) => unfitted.every((one) => one.place !== place));
          const stretchAt = stretchesOf(asked, detail.window.from);
          const counted = withUnfitted(lane.clusters, unfitted, (single) => stretchAt(lane.id, single));
          const index = new DetailIndex(factsOf({ ...HEAD, moments }), HEAD).withMatched(undefined);
          const held = (cluster: CountedCluster) => [
            ...(index.describe(asked, cluster.id)?.places ?? []),
            ...cluster.unfitted,
          ];
          const inView = counted.filter(({ reachingIn, to }) => reachingIn || to > viewFrom);
          const seen = [...drawn, ...inView.flatMap(held)].filter(
            (place) => endOf(moments[place]) > viewFrom,
          );
          const reaching = [...moments.keys()].filter((place) => {
            const { from } = endsOf(moments[place]);
            return endOf(moments[place]) > viewFrom && from < detail.window.to;
          });
          expect(seen.sort((a, b) => a - b)).toEqual(reaching);
          for (const cluster of counted) {
            expect(held(cluster).length).toBe(cluster.count);
            if (!cluster.reachingIn) continue;
            for (const place of held(cluster)) {
              expect(endOf(moments[place])).toBeGreaterThan(viewFrom);
              expect(endsOf(moments[place]).from).toBeLessThan(viewFrom);
            }
          }
        },
      ),
    );
  });
});

describe('moments that found no room', () => {
  it('are counted, each once, in the cluster of their stretch, whichever they are', () => {
    fc.assert(
      fc.property(momentsOf(whens, 60), asking, fc.infiniteStream(fc.boolean()), (unsorted, asks, fits) => {
        const moments = unsorted
          .filter(({ when }) => placeOf(when))
          .sort((a, b) => (placeOf(a.when)?.from ?? 0) - (placeOf(b.when)?.from ?? 0));
        fc.pre(moments.length > 0);
        const asked = askedOf(asks);
        const { detail, lane } = told(moments, asked);
        const unfitted: Single[] = [...lane.singles]
          .filter(() => fits.next().value)
          .map((place) => ({
            place,
            from:
              placeOf(moments[place]?.when ?? { soft: [], precision: 'day', basis: 'stated', zone: 'UTC' })
                ?.from ?? 0,
            to: endOf(moments[place]),
            disputed: place % 2 === 0,
          }));
        const stretchAt = stretchesOf(asked, detail.window.from);
        const counted = withUnfitted(lane.clusters, unfitted, (single) => stretchAt(lane.id, single));
        const before = lane.clusters.reduce((all, { count }) => all + count, 0);
        expect(sum(counted)).toBe(before + unfitted.length);
        expect(counted.flatMap((cluster) => cluster.unfitted).sort((a, b) => a - b)).toEqual(
          unfitted.map(({ place }) => place).sort((a, b) => a - b),
        );
        // A stretch has one cluster, which is the index's own where that has one.
        expect(new Set(counted.map(({ id }) => id)).size).toBe(counted.length);
        for (const { id, from, to, reachingIn, unfitted: own } of counted) {
          const same = lane.clusters.find((cluster) => cluster.id === id);
          if (same) expect([from, to]).toEqual([same.from, same.to]);
          const singles = unfitted.filter(({ place }) => own.includes(place));
          for (const single of singles) {
            expect(single.from < detail.window.from).toBe(reachingIn);
            if (!reachingIn) expect(single.from).toBeGreaterThanOrEqual(from);
          }
        }
      }),
    );
  });

  it('make the cluster they are counted in as long and as disputed as it then is', () => {
    const cluster = {
      ...{ id: '1:1:lane', from: START, to: shift(START, DAY), reachingIn: false },
      ...{ count: 3, disputed: 1, telling: [7, 8, 9], first: shift(START, 5), last: shift(START, 9) },
    };
    const single = { place: 2, from: START + 2, to: START + 3, disputed: true };
    const [counted] = withUnfitted([cluster], [single], () => cluster);
    expect(counted).toMatchObject({
      count: 4,
      disputed: 2,
      telling: [2, 7, 8],
      first: START + 2,
      last: START + 9,
    });
  });

  it('have a cluster of their own where nothing else is counted', () => {
    const stretch = { id: '1:1:lane', from: START, to: shift(START, DAY), reachingIn: false };
    const singles = [5, 3].map((place) => ({
      ...{ place, from: START + place, to: START + place + 1 },
      disputed: false,
    }));
    const [counted, ...others] = withUnfitted([], singles, () => stretch);
    expect(others).toEqual([]);
    expect(counted).toMatchObject({
      ...stretch,
      count: 2,
      unfitted: [3, 5],
      first: START + 3,
      last: START + 5,
    });
  });
});

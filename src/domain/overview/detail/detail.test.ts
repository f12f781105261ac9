import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, STATUS_BIT } from '../../columns/facts.ts';
import { chosenAt } from '../../columns/testing/chosen-at.ts';
import type { Corpus, EntityId, Moment } from '../../corpus/corpus.ts';
import { corpora } from '../../query/testing/arbitrary.ts';
import { account, article, entity, moment, smallCorpus } from '../../query/testing/small-corpus.ts';
import { DAY, HOUR, type Instant, MINUTE, shift } from '../../time/instant.ts';
import { compareWhens, overlaps, placeOf } from '../../time/when.ts';
import type { TimeWindow } from '../../time/window.ts';
import { densityOf } from '../density.ts';
import { LANE_KINDS, lanesOf } from '../lanes.ts';
import { panned, settled, shownBetween, timeScale } from '../scale.ts';
import { shownOf } from '../shown.ts';
import { hiddens, REACH, START, windows } from '../testing/arbitrary.ts';
import { at, KABUL, when } from '../testing/moments.ts';
import { mayShowClock } from '../ticks.ts';
import type { Detail, DetailAsked, LaneDetail } from './detail.ts';
import { DetailIndex } from './detail-index.ts';
import type { MatchedDetail } from './matched-detail.ts';
import { MOST_LANES } from './matched-lanes.ts';
import { laneCorpora } from './testing/lane-corpora.ts';

const CORPORA = laneCorpora();
const KINDS = fc.constantFrom(...LANE_KINDS);
/** What the filters let through: of each moment, whether they do; undefined for no filters at all. */
const PASSING = fc.option(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), { nil: undefined });

const ASKED: fc.Arbitrary<Omit<DetailAsked, 'kind'>> = fc
  .record({
    window: windows,
    width: fc.integer({ min: 200, max: 3_000 }),
    hidden: hiddens,
    singles: fc.nat(9),
    clusterWidth: fc.integer({ min: 10, max: 80 }),
    always: fc.uniqueArray(fc.nat(60), { maxLength: 3 }),
  })
  .map((asked) => ({ ...asked, window: settled(asked.window, asked.hidden), lanes: undefined }));

interface Matched {
  readonly moments: readonly Moment[];
  readonly detail: MatchedDetail;
}

function matchedOf(corpus: Corpus, passing: readonly boolean[] | undefined): Matched {
  const index = new DetailIndex(factsOf(corpus), corpus);
  if (!passing) return { moments: corpus.moments.slice(), detail: index.withMatched(undefined) };
  const places = [...corpus.moments.entries()].flatMap(([place]) => (passing[place] ? [place] : []));
  return {
    moments: corpus.moments.filter((_, place) => passing[place] === true),
    detail: index.withMatched(chosenAt(corpus.moments.length, places)),
  };
}

/** Places of those that reach into the window, ascending. */
function reachingInto(corpus: Corpus, moments: readonly Moment[], window: TimeWindow): number[] {
  const all = corpus.moments.slice();
  return moments
    .filter(({ when }) => {
      const place = placeOf(when);
      return place !== undefined && overlaps(place, window);
    })
    .map((one) => all.indexOf(one));
}

function beginsOf(corpus: Corpus, place: number): number {
  const one = corpus.moments.at(place);
  return (one && placeOf(one.when)?.from) ?? Number.NaN;
}

/** By the rule: disputed first, then more articles, then the earlier. */
function tellingFirst(corpus: Corpus): (a: number, b: number) => number {
  const { status, articles } = factsOf(corpus);
  const disputed = (place: number) => (status[place] ?? 0) & STATUS_BIT.disputed;
  const told = (place: number) => (articles.ends[place] ?? 0) - (articles.ends[place - 1] ?? 0);
  return (a, b) => disputed(b) - disputed(a) || told(b) - told(a) || a - b;
}

const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

describe('the lanes of a detail', () => {
  it.each(LANE_KINDS)('by %s are those of lanesOf, as full', (kind) => {
    fc.assert(
      fc.property(CORPORA, PASSING, ASKED, (corpus, passing, asked) => {
        const { moments, detail } = matchedOf(corpus, passing);
        const expected = lanesOf(corpus, moments, kind);
        fc.pre(expected.length <= MOST_LANES);
        const { lanes } = detail.detail({ ...asked, kind });
        expect(lanes.map(({ id, name, facing, count }) => ({ id, name, facing, count }))).toEqual(
          expected.map(({ id, name, facing, moments: own }) => ({ id, name, facing, count: own.length })),
        );
      }),
    );
  });

  it.each(LANE_KINDS)('by %s hold the same moments as those of lanesOf', (kind) => {
    fc.assert(
      fc.property(CORPORA, PASSING, ASKED, (corpus, passing, asked) => {
        const { moments, detail } = matchedOf(corpus, passing);
        const expected = lanesOf(corpus, moments, kind);
        fc.pre(expected.length <= MOST_LANES);
        const told = detail.detail({ ...asked, kind, singles: 100 });
        expect(told.lanes.map(({ singles }) => [...singles])).toEqual(
          expected.map((lane) => reachingInto(corpus, lane.moments.slice(), told.window)),
        );
      }),
    );
  });

  it('beyond the most that can be drawn gather in one, and none is lost', () => {
    const people = Array.from({ length: 40 }, (_, n) => `p${String(n).padStart(2, '0')}`);
    const moments = people.flatMap((id, n) =>
      Array.from({ length: n + 1 }, (_, k) => {
        const earliest = shift(at('2021-08-01'), (n * 40 + k) * HOUR);
        return moment(`${id}-${k}`, {
          participants: [{ entity: id as EntityId, role: 'acts' }],
          when: { ...when({}), earliest, latest: shift(earliest, HOUR) },
        });
      }),
    );
    const corpus = smallCorpus({ entities: people.map((id) => entity('person', id)), moments });
    const told = new DetailIndex(factsOf(corpus), corpus).withMatched(undefined).detail({
      window: { from: at('2021-08-01'), to: shift(at('2021-08-01'), 1600 * HOUR) },
      width: 1_000,
      hidden: [],
      kind: 'actor',
      lanes: undefined,
      singles: 1_000,
      clusterWidth: 40,
      always: [],
    });
    expect(told.lanes).toHaveLength(MOST_LANES + 1);
    expect(told.lanes.slice(0, MOST_LANES).map(({ count }) => count)).toEqual(
      Array.from({ length: MOST_LANES }, (_, n) => 40 - n),
    );
    const rest = told.lanes.at(-1);
    expect(rest).toMatchObject({
      id: '~rest',
      name: { kind: 'more-actors', count: 16 },
      count: (16 * 17) / 2,
    });
    expect(told.lanes.reduce((sum, { singles }) => sum + singles.length, 0)).toBe(moments.length);
  });
});

describe('singles and clusters', () => {
  it('make up all that reaches into the window, in every lane, none of it twice', () => {
    fc.assert(
      fc.property(CORPORA, PASSING, ASKED, KINDS, (corpus, passing, given, kind) => {
        const asked = { ...given, kind };
        const { moments, detail } = matchedOf(corpus, passing);
        const told = detail.detail(asked);
        const lanes = new Map(lanesOf(corpus, moments, kind).map((lane) => [lane.id, lane.moments.slice()]));
        for (const lane of told.lanes) {
          const own = lane.id === '~rest' ? restOf(told, moments, lanes) : (lanes.get(lane.id) ?? []);
          const gathered = lane.clusters.map(
            ({ id }) => detail.describe(asked, id)?.places ?? new Uint32Array(),
          );
          expect(gathered.map(({ length }) => length)).toEqual(lane.clusters.map(({ count }) => count));
          const found = [...lane.singles, ...gathered.flatMap((places) => [...places])];
          expect(ascending(found)).toEqual(reachingInto(corpus, own, told.window));
        }
      }),
      { numRuns: 200 },
    );
  }, 20_000);

  /** In no lane of its own. */
  function restOf(told: Detail, moments: readonly Moment[], lanes: ReadonlyMap<string, readonly Moment[]>) {
    const inLanes = new Set(
      told.lanes.filter(({ id }) => id !== '~rest').flatMap(({ id }) => lanes.get(id) ?? []),
    );
    return moments.filter((one) => !inLanes.has(one));
  }

  it('are told of a window that holds the one asked about, and less than a cluster more to either side', () => {
    fc.assert(
      fc.property(CORPORA, ASKED, (corpus, asked) => {
        const { window } = matchedOf(corpus, undefined).detail.detail({ ...asked, kind: 'none' });
        const scale = timeScale(asked.window, asked.hidden, asked.width);
        expect(window.from).toBeLessThanOrEqual(asked.window.from);
        expect(window.to).toBeGreaterThanOrEqual(asked.window.to);
        const most = 2 * asked.clusterWidth + 1e-6;
        expect(scale.x(asked.window.from) - scale.x(window.from)).toBeLessThanOrEqual(most);
        expect(scale.x(window.to) - scale.x(asked.window.to)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('stand alone, all of them, where they are few, and never more than asked for but what always does', () => {
    fc.assert(
      fc.property(CORPORA, PASSING, ASKED, KINDS, (corpus, passing, given, kind) => {
        const { detail } = matchedOf(corpus, passing);
        for (const lane of detail.detail({ ...given, kind }).lanes) {
          const all = lane.singles.length + lane.clusters.reduce((sum, { count }) => sum + count, 0);
          if (all <= given.singles) expect(lane.clusters).toEqual([]);
          const others = [...lane.singles].filter((place) => !given.always.includes(place));
          expect(others.length).toBeLessThanOrEqual(given.singles);
        }
      }),
    );
  });

  it('leave alone what always stands alone, wherever it reaches into the window', () => {
    fc.assert(
      fc.property(CORPORA, PASSING, ASKED, (corpus, passing, asked) => {
        const { moments, detail } = matchedOf(corpus, passing);
        const told = detail.detail({ ...asked, kind: 'none' });
        const inWindow = reachingInto(corpus, moments, told.window);
        const [lane] = told.lanes;
        for (const place of asked.always) {
          expect(lane?.singles.includes(place) ?? false).toBe(inWindow.includes(place));
        }
      }),
    );
  });

  it('have in each cluster what it says: its stretch, its first and last, how many are disputed, the most telling', () => {
    fc.assert(
      fc.property(CORPORA, PASSING, ASKED, KINDS, (corpus, passing, given, kind) => {
        const asked = { ...given, kind };
        const { detail } = matchedOf(corpus, passing);
        const told = detail.detail(asked);
        const byTelling = tellingFirst(corpus);
        const { status } = factsOf(corpus);
        for (const cluster of told.lanes.flatMap(({ clusters }) => clusters)) {
          const places = [...(detail.describe(asked, cluster.id)?.places ?? [])];
          const begins = places.map((place) => beginsOf(corpus, place));
          expect(cluster.first).toBe(Math.min(...begins));
          expect(cluster.last).toBe(Math.max(...begins));
          expect(cluster.telling).toEqual([...places].sort(byTelling).slice(0, 3));
          const isDisputed = (place: number) => ((status[place] ?? 0) & STATUS_BIT.disputed) !== 0;
          expect(cluster.disputed).toBe(places.filter(isDisputed).length);
          if (cluster.reachingIn) expect(cluster.last).toBeLessThan(told.window.from);
          else {
            expect(cluster.first).toBeGreaterThanOrEqual(cluster.from);
            expect(cluster.last).toBeLessThan(cluster.to);
          }
        }
      }),
    );
  });

  it('have clusters as wide as asked for, less than twice that, on a grid that folds take nothing of', () => {
    fc.assert(
      fc.property(CORPORA, ASKED, (corpus, asked) => {
        const [lane] = matchedOf(corpus, undefined).detail.detail({ ...asked, kind: 'none' }).lanes;
        const pixel =
          Math.max(1, shownBetween(asked.window.from, asked.window.to, asked.hidden)) / asked.width;
        for (const { from, to, reachingIn } of lane?.clusters ?? []) {
          if (reachingIn) continue;
          const width = shownBetween(from, to, asked.hidden) / pixel;
          expect(width).toBeGreaterThanOrEqual(asked.clusterWidth - 1e-6);
          expect(width).toBeLessThan(2 * asked.clusterWidth + 1e-6);
        }
      }),
    );
  });

  it('count all beginnings in the silhouette', () => {
    fc.assert(
      fc.property(CORPORA, ASKED, (corpus, asked) => {
        const told = matchedOf(corpus, undefined).detail.detail({ ...asked, kind: 'none' });
        const { from, to } = told.window;
        const counts = new Array<number>(told.bins).fill(0);
        const length = shownBetween(from, to, asked.hidden) / told.bins;
        for (const { when: time } of corpus.moments) {
          const begins = placeOf(time)?.from;
          if (begins === undefined || begins < from || begins >= to) continue;
          const bin = Math.floor(shownBetween(from, begins, asked.hidden) / length);
          counts[bin] = (counts[bin] ?? 0) + 1;
        }
        expect([...(told.lanes[0]?.silhouette ?? [])]).toEqual(counts);
      }),
    );
  });

  it('tell only the names and the counts of lanes out of sight', () => {
    fc.assert(
      fc.property(CORPORA, ASKED, (corpus, asked) => {
        const { detail } = matchedOf(corpus, undefined);
        const all = detail.detail({ ...asked, kind: 'actor' }).lanes;
        const some = detail.detail({
          ...asked,
          kind: 'actor',
          lanes: all.slice(0, 1).map(({ id }) => id),
        }).lanes;
        expect(some[0]).toEqual(all[0]);
        expect(some.map(({ id, count }) => ({ id, count }))).toEqual(
          all.map(({ id, count }) => ({ id, count })),
        );
        for (const lane of some.slice(1)) {
          expect(lane.singles.length + lane.clusters.length + lane.silhouette.length).toBe(0);
        }
      }),
    );
  });

  it('are none of no cluster', () => {
    fc.assert(
      fc.property(CORPORA, ASKED, fc.string(), (corpus, asked, id) => {
        const { detail } = matchedOf(corpus, undefined);
        expect(detail.describe({ ...asked, kind: 'actor' }, id)).toBeUndefined();
      }),
    );
  });

  it('name the actors that most of a cluster’s moments have, but not the lane’s own', () => {
    const takes = (...ids: string[]) => ids.map((id) => ({ entity: id as EntityId, role: 'acts' as const }));
    const who = [takes('a', 'b'), takes('a', 'b', 'c'), takes('a'), takes('a', 'c'), takes('a', 'b')];
    const moments = who.map((participants, n) => {
      const earliest = shift(START, n * MINUTE);
      const places = n === 0 ? (['kabul'] as EntityId[]) : [];
      return moment(`m${n}`, {
        participants,
        places,
        when: { ...when({}), earliest, latest: shift(earliest, 1) },
      });
    });
    const corpus = smallCorpus({
      entities: [...['a', 'b', 'c'].map((id) => entity('person', id)), entity('place', 'kabul')],
      moments,
    });
    const detail = new DetailIndex(factsOf(corpus), corpus).withMatched(undefined);
    const asked: DetailAsked = {
      window: { from: shift(START, -DAY), to: shift(START, DAY) },
      ...{ width: 100, hidden: [], kind: 'actor', lanes: ['a'], singles: 0, clusterWidth: 40, always: [] },
    };
    const [cluster] = detail.detail(asked).lanes[0]?.clusters ?? [];
    expect(detail.describe(asked, cluster?.id ?? '')?.actors).toEqual([
      { entity: 1, count: 3 },
      { entity: 2, count: 2 },
      { entity: 3, count: 1 },
    ]);
  });
});

describe('times and folds that meet to the millisecond', () => {
  const at = fc.integer({ min: -2, max: 11 }).map((n) => n as Instant);
  const stretches = fc
    .uniqueArray(at, { minLength: 2, maxLength: 2 })
    .map((ends) => ends.sort((a, b) => a - b))
    .map(([from = 0, to = 1]) => ({ from: from as Instant, to: to as Instant }));
  const asking = fc.record({
    window: stretches,
    hidden: fc.oneof(
      fc.constant([]),
      stretches.map((one) => [one]),
    ),
    width: fc.integer({ min: 4, max: 40 }),
    singles: fc.nat(4),
    clusterWidth: fc.integer({ min: 1, max: 20 }),
    always: fc.uniqueArray(fc.nat(14), { maxLength: 2 }),
  });
  const small = corpora.map((corpus) => ({
    ...corpus,
    moments: corpus.moments.slice().sort((a, b) => compareWhens(a.when, b.when)),
  }));

  it('are counted once and wholly', () => {
    fc.assert(
      fc.property(small, asking, (corpus, given) => {
        const { moments, detail } = matchedOf(corpus, undefined);
        const asked = { ...given, kind: 'none' as const, lanes: undefined };
        const told = detail.detail(asked);
        expect(told.window.from).toBeLessThanOrEqual(asked.window.from);
        expect(told.window.to).toBeGreaterThanOrEqual(asked.window.to);
        const found = told.lanes.flatMap(({ singles, clusters }) => [
          ...singles,
          ...clusters.flatMap(({ id }) => [...(detail.describe(asked, id)?.places ?? [])]),
        ]);
        expect(ascending(found)).toEqual(reachingInto(corpus, moments, told.window));
        expect(detail.shownIn(given.window)).toEqual(shownOf(moments, moments.length, given.window));
        const whens = moments.map(({ when: time }) => time);
        expect(detail.hasHoursIn(given.window)).toBe(mayShowClock(whens, given.window));
        const density = densityOf(moments, given.window, given.width);
        for (const [bin, count] of detail.density(given.window, given.width).entries()) {
          expect(count).toBeCloseTo(density[bin] ?? -1, 9);
        }
        for (const { from, to, first, last, reachingIn } of told.lanes.flatMap(({ clusters }) => clusters)) {
          if (reachingIn) continue;
          expect(first).toBeGreaterThanOrEqual(from);
          expect(last).toBeLessThan(to);
        }
      }),
      { numRuns: 500 },
    );
  }, 20_000);

  it('are told alike however finely they were asked for before', () => {
    fc.assert(
      fc.property(small, fc.array(asking, { minLength: 2, maxLength: 4 }), (corpus, all) => {
        const { detail } = matchedOf(corpus, undefined);
        for (const given of all) {
          const asked = {
            ...given,
            always: [],
            singles: 0,
            hidden: [],
            kind: 'none' as const,
            lanes: undefined,
          };
          expect(detail.detail(asked)).toEqual(matchedOf(corpus, undefined).detail.detail(asked));
        }
      }),
    );
  });
});

describe('an index that was asked before', () => {
  it('answers as one that is asked for the first time', () => {
    fc.assert(
      fc.property(
        CORPORA,
        fc.array(ASKED, { minLength: 2, maxLength: 5 }),
        windows,
        (corpus, all, window) => {
          const { detail } = matchedOf(corpus, undefined);
          // The same window too, with others that always stand alone and without what is hidden.
          const more = all.flatMap((given) => [
            given,
            { ...given, always: [3, 9] },
            { ...given, hidden: [] },
          ]);
          for (const given of [...more, { ...ALL_IN_CLUSTERS, window }]) {
            const asked = { ...given, kind: 'none' as const };
            expect(detail.detail(asked)).toEqual(matchedOf(corpus, undefined).detail.detail(asked));
          }
        },
      ),
    );
  });

  const ALL_IN_CLUSTERS = {
    width: 900,
    hidden: [],
    lanes: undefined,
    singles: 0,
    clusterWidth: 40,
    always: [],
  };
});

describe('a window that is moved', () => {
  const MOVES = fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), { minLength: 1, maxLength: 6 });

  it('keeps what a cluster holds as long as the cluster is there, but for what stands alone', () => {
    fc.assert(
      fc.property(CORPORA, ASKED, MOVES, KINDS, (corpus, given, moves, kind) => {
        const { detail } = matchedOf(corpus, undefined);
        const known = new Map<string, string>();
        for (const [step, window] of pans(given, moves).entries()) {
          const asked = { ...given, window, kind, always: [step, 7 * step] };
          const told = detail.detail(asked);
          for (const lane of told.lanes) {
            for (const { id, from, to, reachingIn } of lane.clusters) {
              if (reachingIn) continue;
              const places = [
                ...(detail.describe(asked, id)?.places ?? []),
                ...singlesIn(corpus, lane, from, to),
              ];
              const whole = ascending(places).join(' ');
              expect(known.get(id) ?? whole).toBe(whole);
              known.set(id, whole);
            }
          }
        }
      }),
    );
  });

  function singlesIn(corpus: Corpus, lane: LaneDetail, from: Instant, to: Instant): number[] {
    return [...lane.singles].filter(
      (place) => beginsOf(corpus, place) >= from && beginsOf(corpus, place) < to,
    );
  }

  function pans(
    { window, hidden }: Pick<DetailAsked, 'window' | 'hidden'>,
    moves: readonly number[],
  ): TimeWindow[] {
    const length = shownBetween(window.from, window.to, hidden);
    const all = [window];
    for (const move of moves)
      all.push(panned(all.at(-1) ?? window, hidden, REACH, Math.round(length * move)));
    return all.filter((one) => shownBetween(one.from, one.to, hidden) === length);
  }
});

describe('what is asked of all the moments', () => {
  it('is where they are, as shownOf has it', () => {
    fc.assert(
      fc.property(CORPORA, PASSING, windows, (corpus, passing, window) => {
        const { moments, detail } = matchedOf(corpus, passing);
        expect(detail.shownIn(window)).toEqual(shownOf(moments, corpus.moments.length, window));
      }),
      { numRuns: 300 },
    );
  });

  it('is whether any in the window is told to the hour, as mayShowClock has it', () => {
    fc.assert(
      fc.property(CORPORA, PASSING, windows, (corpus, passing, window) => {
        const { moments, detail } = matchedOf(corpus, passing);
        const whens = moments.map(({ when: time }) => time);
        expect(detail.hasHoursIn(window)).toBe(mayShowClock(whens, window));
      }),
      { numRuns: 300 },
    );
  });

  it('is how dense they lie, as densityOf has it', () => {
    fc.assert(
      fc.property(
        CORPORA,
        PASSING,
        windows,
        fc.integer({ min: 1, max: 200 }),
        (corpus, passing, span, bins) => {
          const { moments, detail } = matchedOf(corpus, passing);
          const expected = densityOf(moments, span, bins);
          const density = detail.density(span, bins);
          expect(density).toHaveLength(bins);
          for (const [bin, count] of expected.entries()) expect(density[bin]).toBeCloseTo(count, 9);
          expect([...density].map((count) => count === 0)).toEqual(expected.map((count) => count === 0));
        },
      ),
    );
  });
});

describe('which stand alone among clusters', () => {
  it('are the most telling of the stretch that a label takes, as many of them as are asked for', () => {
    fc.assert(
      fc.property(CORPORA, ASKED, (corpus, given) => {
        const { moments, detail: any } = matchedOf(corpus, undefined);
        const told = any.detail({ ...given, kind: 'none', always: [] });
        const [lane] = told.lanes;
        fc.pre(lane !== undefined && lane.clusters.length > 0);
        const byTelling = tellingFirst(corpus);
        const dated = moments.flatMap(({ when: time }, place) => (placeOf(time) ? [place] : []));
        const champions = new Map<number, number>();
        for (const place of dated.sort(byTelling)) {
          const stretch = labelAt(given, beginsOf(corpus, place));
          if (!champions.has(stretch)) champions.set(stretch, place);
        }
        const isInside = (place: number) =>
          beginsOf(corpus, place) >= told.window.from && beginsOf(corpus, place) < told.window.to;
        const inside = [...champions.values()].filter(isInside);
        const reachingIn = [...(lane?.singles ?? [])].filter((place) => !isInside(place));
        const begun = [...(lane?.singles ?? [])].filter(isInside);
        expect(reachingIn.length).toBeLessThanOrEqual(1);
        expect(begun.filter((place) => !inside.includes(place))).toEqual([]);
        expect(begun).toHaveLength(Math.min(given.singles - reachingIn.length, inside.length));
      }),
      { numRuns: 150 },
    );
  }, 20_000);

  /** Which stretch of shown time that a label takes at least. */
  function labelAt({ window, width, hidden }: Omit<DetailAsked, 'kind'>, begins: number): number {
    const pixel = Math.max(1, shownBetween(window.from, window.to, hidden)) / width;
    const length = 2 ** Math.ceil(Math.log2(120 * pixel));
    const before = hidden.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, begins) - from), 0);
    return Math.floor((begins - before) / length);
  }

  /** One a minute, every hundredth of them told by three articles. */
  const moments = Array.from({ length: 20_000 }, (_, n) => {
    const earliest = shift(START, n * MINUTE);
    return moment(`m${n}`, {
      when: { ...when({}), earliest, latest: shift(earliest, MINUTE), zone: KABUL },
      accounts: (n % 100 === 37 ? ['one', 'two', 'three'] : ['one']).map((id) => account(id)),
    });
  });
  const corpus = smallCorpus({ articles: ['one', 'two', 'three'].map((id) => article(id)), moments });
  const detail = new DetailIndex(factsOf(corpus), corpus).withMatched(undefined);
  const asked = (from: number, length: number): DetailAsked => ({
    window: { from: shift(START, from), to: shift(START, from + length) },
    ...{
      width: 3_000,
      hidden: [],
      kind: 'none',
      lanes: undefined,
      singles: 12,
      clusterWidth: 48,
      always: [],
    },
  });
  const singlesIn = (from: number, length: number) => [
    ...(detail.detail(asked(from, length)).lanes[0]?.singles ?? []),
  ];

  it('are the most telling, spread over the window', () => {
    const singles = singlesIn(DAY, 5 * DAY);
    expect(singles.length).toBeGreaterThan(6);
    for (const place of singles) expect(place % 100).toBe(37);
    const apart = singles.slice(1).map((place, index) => place - (singles[index] ?? 0));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(100);
  });

  it('are as many as there is room for where all lie close together', () => {
    const one = singlesIn(-200 * DAY, 210 * DAY);
    expect(one.length).toBeGreaterThan(0);
    // In ten of two hundred and ten days there is room for one label.
    expect(one.length).toBeLessThanOrEqual(3);
  });

  it('mostly stay while the window is moved by less than its margin', () => {
    let [kept, gone] = [0, 0];
    let before = singlesIn(2 * DAY, 3 * DAY);
    for (let step = 1; step <= 40; step++) {
      const from = 2 * DAY + step * 2 * HOUR;
      const now = singlesIn(from, 3 * DAY);
      const stillIn = before.filter((place) => place * MINUTE >= from);
      kept += stillIn.filter((place) => now.includes(place)).length;
      gone += stillIn.filter((place) => !now.includes(place)).length;
      before = now;
    }
    expect(gone / (kept + gone)).toBeLessThan(0.15);
  });

  it('stay when the window is narrowed around them', () => {
    const wide = singlesIn(DAY, 8 * DAY);
    const narrow = singlesIn(3 * DAY, 4 * DAY);
    const inside = wide.filter((place) => place * MINUTE >= 3 * DAY && place * MINUTE < 7 * DAY);
    expect(inside.filter((place) => !narrow.includes(place))).toEqual([]);
  });
});

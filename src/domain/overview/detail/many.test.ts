/** A hundred thousand moments in columns: nothing is dropped, whatever is panned, zoomed and filtered. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PART_BIT, startOfRow } from '../../columns/facts.ts';
import { chosenAt } from '../../columns/testing/chosen-at.ts';
import { DAY, HOUR, instant } from '../../time/instant.ts';
import { overlaps } from '../../time/when.ts';
import type { TimeWindow } from '../../time/window.ts';
import type { LaneKind } from '../lanes.ts';
import { type Hidden, panned, settled, shownBetween, zoomed } from '../scale.ts';
import type { DetailAsked, LaneDetail } from './detail.ts';
import { DetailIndex } from './detail-index.ts';
import type { MatchedDetail } from './matched-detail.ts';
import { spreadFacts } from './testing/spread-facts.ts';

const MOMENTS = 100_000;
const { facts, head, begins, ends } = spreadFacts(MOMENTS);
const index = new DetailIndex(facts, head);
const REACH: TimeWindow = { from: instant(begins - DAY), to: instant(ends + 40 * DAY) };
/** Some weeks in the middle of the year, and a night. */
const HIDDEN: readonly Hidden[] = [
  { from: instant(begins + 100 * DAY), to: instant(begins + 130 * DAY) },
  { from: instant(begins + 200 * DAY + 3 * HOUR), to: instant(begins + 200 * DAY + 9 * HOUR) },
];

type Passes = (place: number) => boolean;

/** Moves by a share of the window, or changes its length. */
interface Way {
  readonly pan: number;
  readonly zoom: number | undefined;
}
const WAYS: fc.Arbitrary<Way[]> = fc.array(
  fc.record({
    pan: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
    zoom: fc.option(fc.double({ min: -4, max: 2, noNaN: true }).map(Math.exp), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 8 },
);

function moved(window: TimeWindow, hidden: readonly Hidden[], { pan, zoom }: Way): TimeWindow {
  if (zoom !== undefined) return zoomed(window, hidden, REACH, zoom, pan + 0.5);
  return panned(window, hidden, REACH, Math.round(shownBetween(window.from, window.to, hidden) * pan));
}

/** What lanes a moment would stand in if each had one of its own. */
const HOMES: Readonly<Record<Exclude<LaneKind, 'side'>, (place: number) => string[]>> = {
  none: () => ['~all'],
  place: (place) => entitiesOf(place, PART_BIT.located),
  actor: (place) => entitiesOf(place, PART_BIT.speaks | PART_BIT.acts),
  article: (place) => {
    const { ends: rows, article } = facts.articles;
    return [...article.subarray(startOfRow(facts.articles, place), rows[place])].map((at) => `article-${at}`);
  },
};

function entitiesOf(place: number, parts: number): string[] {
  const found: string[] = [];
  const { entities } = facts;
  for (let at = startOfRow(entities, place); at < (entities.ends[place] ?? 0); at++) {
    const id = head.entities[entities.entity[at] ?? 0]?.id;
    if (id !== undefined && ((entities.parts[at] ?? 0) & parts) !== 0) found.push(id);
  }
  return found;
}

function reaching(window: TimeWindow, passes: Passes): number[] {
  const found: number[] = [];
  for (let place = 0; place < MOMENTS; place++) {
    const extent = { from: facts.from[place] ?? Number.NaN, to: facts.to[place] ?? Number.NaN };
    if (passes(place) && overlaps(extent, window)) found.push(place);
  }
  return found;
}

/** How many of the places stand in each of the lanes. */
function countsIn(
  lanes: readonly LaneDetail[],
  places: readonly number[],
  homes: (place: number) => string[],
) {
  const counts = new Map(lanes.map(({ id }) => [id, 0]));
  for (const place of places) {
    const own = homes(place).filter((id) => counts.has(id));
    for (const id of own.length > 0 ? own : ['~rest']) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function placesTold(matched: MatchedDetail, asked: DetailAsked, { singles, clusters }: LaneDetail): number[] {
  const gathered = clusters.flatMap(({ id }) => [...(matched.describe(asked, id)?.places ?? [])]);
  return [...singles, ...gathered];
}

describe('a hundred thousand moments', () => {
  it.each(['place', 'actor', 'article', 'none'] as const)(
    'are all there under any pans and zooms, in lanes by %s, none twice',
    (kind) => {
      fc.assert(
        fc.property(
          WAYS,
          fc.constantFrom([], HIDDEN),
          fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined }),
          (ways, hidden, nth) => {
            const passes = (place: number) => nth === undefined || place % nth === 1;
            const places = Uint32Array.from({ length: MOMENTS }, (_, place) => place).filter(passes);
            const matched = index.withMatched(nth === undefined ? undefined : chosenAt(MOMENTS, places));
            let window = settled(REACH, hidden);
            for (const way of ways) {
              window = moved(window, hidden, way);
              const told = matched.detail({ ...asking, window, hidden, kind });
              const counts = countsIn(told.lanes, reaching(told.window, passes), HOMES[kind]);
              for (const { id, singles, clusters } of told.lanes) {
                const sum = clusters.reduce((all, { count }) => all + count, singles.length);
                expect([id, sum]).toEqual([id, counts.get(id)]);
              }
              expect(matched.shownIn(window).inWindow).toBe(reaching(window, passes).length);
            }
            const asked = { ...asking, window, hidden, kind };
            const all = matched.detail(asked).lanes.flatMap((lane) => {
              const inLane = placesTold(matched, asked, lane);
              expect(new Set(inLane).size).toBe(inLane.length);
              return inLane;
            });
            expect(new Set(all)).toEqual(new Set(reaching(matched.detail(asked).window, passes)));
          },
        ),
        { numRuns: 4 },
      );
    },
    60_000,
  );

  const asking = { width: 2_400, lanes: undefined, singles: 8, clusterWidth: 48, always: [] };
});

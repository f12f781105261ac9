/**
 * `npm run bench`: what a window costs, against the plain way of doing it, in the same run. The rival goes through the
 * columns of every lane and puts each moment that reaches into the window into a bin of clusters: no single moments, no
 * most telling ones, no silhouette.
 */
import { bench, describe } from 'vitest';
import { chosenAt } from '../../columns/testing/chosen-at.ts';
import { DAY, instant } from '../../time/instant.ts';
import type { TimeWindow } from '../../time/window.ts';
import type { DetailAsked } from './detail.ts';
import { DetailIndex } from './detail-index.ts';
import { spreadFacts } from './testing/spread-facts.ts';

const MOMENTS = 1_000_000;
const { facts, head, begins, ends } = spreadFacts(MOMENTS);
const index = new DetailIndex(facts, head);
const all = index.withMatched(undefined);
const half = chosenAt(
  MOMENTS,
  Uint32Array.from({ length: MOMENTS / 2 }, (_, n) => 2 * n),
);

const ask = (window: TimeWindow): DetailAsked => ({
  window,
  ...{ width: 3_600, hidden: [], kind: 'place', lanes: undefined, singles: 8, clusterWidth: 48, always: [] },
});
const whole = ask({ from: instant(begins), to: instant(ends) });
let step = 0;
/** A window of a month, another each time. */
const month = () => {
  step = (step + 1) % 300;
  const from = instant(begins + step * DAY);
  return ask({ from, to: instant(from + 30 * DAY) });
};
all.detail(whole);

/** Counts of each lane's clusters only. */
function onePass({ window, width, clusterWidth }: DetailAsked): number {
  const counts = new Map<number, number>();
  const bin = ((window.to - window.from) / width) * clusterWidth;
  for (let place = 0; place < facts.length; place++) {
    const from = facts.from[place] ?? 0;
    if (from >= window.to || (facts.to[place] ?? 0) <= window.from) continue;
    const at = Math.max(0, Math.floor((from - window.from) / bin));
    const end = facts.entities.ends[place] ?? 0;
    for (let row = facts.entities.ends[place - 1] ?? 0; row < end; row++) {
      const key = (facts.entities.entity[row] ?? 0) * 1_000 + at;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts.size;
}

describe(`a window over ${MOMENTS.toLocaleString('en')} moments in twenty lanes`, () => {
  bench('index: all of it', () => {
    all.detail(whole);
  });
  bench('index: a month', () => {
    all.detail(month());
  });
  bench('one pass over the columns: all of it, counted only', () => {
    onePass(whole);
  });
  bench('one pass over the columns: a month, counted only', () => {
    onePass(month());
  });
});

describe(`other answers over ${MOMENTS.toLocaleString('en')} moments`, () => {
  bench('a filter that lets half through, and a month of it', () => {
    index.withMatched(half).detail(month());
  });
  bench('the same with a lane for each actor', () => {
    index.withMatched(half).detail({ ...month(), kind: 'actor' });
  });
  bench('where all of them are', () => {
    all.shownIn(month().window);
  });
  bench('how dense they lie, in 200 bins', () => {
    all.density(whole.window, 200);
  });
  bench('the index itself, with its lanes', () => {
    new DetailIndex(facts, head).withMatched(undefined).detail(whole);
  });
});

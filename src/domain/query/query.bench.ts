/**
 * `npm run bench`: how filtering scales, against the plain way of doing it, in the same run. The rival is one pass
 * over an array of objects, written for this one filter, that counts people only; ours takes any filter and counts
 * every person, organisation, place, article, kind, role and status.
 */
import { bench, describe } from 'vitest';
import type { ArticleId, EntityId } from '../corpus/corpus.ts';
import { HOUR, type Instant, instant } from '../time/instant.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { indexCorpus } from './query.ts';
import { account, article, entity, moment, smallCorpus } from './testing/small-corpus.ts';

const MOMENTS = 20_000;
const PEOPLE = 200;
const ARTICLES = 50;

/** Always the same numbers: a bench that draws lots measures another thing each time. */
function spread(n: number, of: number): number {
  return (n * 2_654_435_761) % of;
}

/** So many hours from the first. */
function hour(n: number): Instant {
  return instant(n * HOUR);
}

const people = Array.from({ length: PEOPLE }, (_, n) => entity('person', `person-${n}`));
const corpus = smallCorpus({
  entities: people,
  articles: Array.from({ length: ARTICLES }, (_, n) => article(`a${n}`)),
  moments: Array.from({ length: MOMENTS }, (_, n) =>
    moment(`m${n}`, {
      kind: n % 3 === 0 ? 'event' : 'statement',
      participants: [1, 2, 3].map((k) => ({
        entity: `person-${spread(n * k + k, PEOPLE)}` as EntityId,
        role: k === 1 ? ('speaks' as const) : ('mentioned' as const),
      })),
      accounts: [account(`a${spread(n, ARTICLES)}` as ArticleId)],
      when: {
        earliest: hour(spread(n, 5_000)),
        latest: hour(spread(n, 5_000) + 24),
        soft: [],
        precision: 'day',
        basis: 'stated',
        zone: 'Asia/Kabul',
        words: [],
      },
    }),
  ),
});
const filters: Filters = {
  ...NO_FILTERS,
  entities: {
    ['person-1' as EntityId]: 'in',
    ['person-2' as EntityId]: 'in',
    ['person-3' as EntityId]: 'out',
  },
};
const queries = indexCorpus(corpus);
const inTime: Filters = {
  ...filters,
  time: { from: hour(1_000), to: hour(3_000), sureness: 'definitely' },
};

const wanted = new Set<string>(['person-1', 'person-2']);

function onePass() {
  const matched = [];
  const counts = new Map<string, number>();
  for (const each of corpus.moments) {
    if (each.participants.some((p) => p.entity === 'person-3')) continue;
    for (const { entity: id } of each.participants) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (each.participants.some((p) => wanted.has(p.entity))) matched.push(each);
  }
  return { matched, counts };
}

describe(`filtering ${MOMENTS.toLocaleString('en')} moments`, () => {
  bench('posting lists: any filter, all counts', () => {
    queries.run(filters);
  });
  bench('posting lists: within a stretch of time as well', () => {
    queries.run(inTime);
  });
  bench('one pass over objects: this filter, people counted', () => {
    onePass();
  });
});

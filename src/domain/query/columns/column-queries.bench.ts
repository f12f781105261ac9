/**
 * `npm run bench`: filters with all their counts over columns, against one pass over an array of objects that is written
 * for one filter and counts entities alone, in the same run. Ours takes any filter and counts everything.
 */
import { bench, describe } from 'vitest';
import { startOfRow } from '../../columns/facts.ts';
import type { ArticleId, EntityId } from '../../corpus/corpus.ts';
import { HOUR, instant } from '../../time/instant.ts';
import { type Filters, NO_FILTERS } from '../filters.ts';
import { ColumnQueries } from './column-queries.ts';
import { MANY_HEADS, manyFacts } from './testing/many-facts.ts';

const asked: Filters = {
  ...NO_FILTERS,
  entities: { ['e1' as EntityId]: 'in', ['e5' as EntityId]: 'in', ['e0' as EntityId]: 'out' },
};
const askedMore: Filters = {
  ...asked,
  articles: { ['a0' as ArticleId]: 'in' },
  roles: ['speaks', 'acts'],
  statuses: ['disputed', 'one-voice'],
  time: { from: instant(1_000 * HOUR), to: instant(4_000 * HOUR), sureness: 'possibly' },
};

describe.each([100_000, 1_000_000])('filtering %i moments in columns', (length) => {
  const facts = manyFacts(length);
  const queries = new ColumnQueries(facts, MANY_HEADS);
  const { entities } = facts;
  const objects = Array.from({ length }, (_, place) => ({
    entities: [...entities.entity.subarray(startOfRow(entities, place), entities.ends[place])],
  }));

  bench('columns: two persons, one ruled out; all counts', () => {
    queries.run(asked);
  });
  bench('columns: roles, statuses, an article and a time as well; all counts', () => {
    queries.run(askedMore);
  });
  bench('columns: how many there would be', () => {
    queries.count(asked);
  });
  bench('one pass over objects: two persons, one ruled out; entities counted', () => {
    const counts = new Map<number, number>();
    objects.filter(({ entities: own }) => {
      if (own.includes(0)) return false;
      for (const each of own) counts.set(each, (counts.get(each) ?? 0) + 1);
      return own.includes(1) || own.includes(5);
    });
  });
});

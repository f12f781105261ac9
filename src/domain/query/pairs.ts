/** Who appears with whom: how many moments of the corpus two entities share, and the filters that find them. */
import { entitiesIn } from '../corpus/actor.ts';
import type { Corpus, Entity, EntityId } from '../corpus/corpus.ts';
import { type Filters, NO_FILTERS } from './filters.ts';

export interface Pairs {
  /** The entity itself first, then those it shares most moments with; equals in the corpus's order. */
  readonly entities: readonly Entity[];
  /** How many others share a moment with it and are left out here. */
  readonly others: number;
  /** The moments that have both; of an entity with itself, all its moments. Zero for whom `entities` does not have. */
  count(a: EntityId, b: EntityId): number;
}

/**
 * The entity and up to `most` people and organisations that it shares moments with, and the moments that any two of
 * these share, filters apart. Takes time in proportion to the moments and who is in them.
 */
export function pairsAround(
  entity: Entity,
  corpus: Pick<Corpus, 'entities' | 'moments'>,
  most: number,
): Pairs {
  const shared = sharedWith(entity.id, corpus);
  const companions = corpus.entities
    .filter(({ id, kind }) => kind !== 'place' && id !== entity.id && shared.has(id))
    .toSorted((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0));
  const entities = [entity, ...companions.slice(0, most)];
  const counts = pairCounts(
    entities.map(({ id }) => id),
    corpus,
  );
  return {
    entities,
    others: companions.length - (entities.length - 1),
    count: (a, b) => counts.get(keyOf(a, b)) ?? 0,
  };
}

function sharedWith(id: EntityId, { moments }: Pick<Corpus, 'moments'>): ReadonlyMap<EntityId, number> {
  const shared = new Map<EntityId, number>();
  for (const moment of moments) {
    const present = entitiesIn(moment);
    if (present.has(id)) for (const other of present) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return shared;
}

function pairCounts(
  ids: readonly EntityId[],
  { moments }: Pick<Corpus, 'moments'>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const moment of moments) {
    const present = entitiesIn(moment);
    const here = ids.filter((id) => present.has(id));
    for (const [place, a] of here.entries()) {
      for (const b of here.slice(place)) counts.set(keyOf(a, b), (counts.get(keyOf(a, b)) ?? 0) + 1);
    }
  }
  return counts;
}

/** The same for a pair whichever way round; ids hold no blanks. */
function keyOf(a: EntityId, b: EntityId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

type Chosen = Pick<Entity, 'id' | 'kind'>;

/** The filters, and no others, that find the moments with both; given the same entity twice, all its moments. */
export function filtersForPair(a: Chosen, b: Chosen): Filters {
  return {
    ...NO_FILTERS,
    entities: { [a.id]: 'in', [b.id]: 'in' },
    combine: a.id !== b.id && a.kind === b.kind ? { [a.kind]: 'all' } : {},
  };
}

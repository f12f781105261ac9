/** Who appears with whom: how many moments of the corpus two entities share, and the filters that find them. */

import { type EntityRows, endsOf } from '../columns/facts.ts';
import { isInColumns } from '../columns/in-columns.ts';
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
 * these share, filters apart. Takes time in proportion to the moments and who is in them: some hundredths of a second
 * for a million.
 */
export function pairsAround(
  entity: Entity,
  corpus: Pick<Corpus, 'entities' | 'moments'>,
  most: number,
): Pairs {
  const { entities } = corpus;
  const rows = presentIn(corpus);
  const itself = entities.findIndex(({ id }) => id === entity.id);
  const shared = sharedWith(itself, rows, entities.length);
  const companions = [...entities.keys()]
    .filter((other) => other !== itself && entities[other]?.kind !== 'place' && (shared[other] ?? 0) > 0)
    .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0));
  const chosen = [itself, ...companions.slice(0, most)];
  const counts = pairCounts(chosen, rows, entities.length);
  const numbers = new Map(chosen.map((at, number) => [entities[at]?.id, number]));
  return {
    entities: [entity, ...chosen.slice(1).flatMap((at) => entities[at] ?? [])],
    others: companions.length - (chosen.length - 1),
    count: (a, b) => {
      const [one, other] = [numbers.get(a), numbers.get(b)];
      return one === undefined || other === undefined ? 0 : (counts[one * chosen.length + other] ?? 0);
    },
  };
}

type Present = Pick<EntityRows, 'ends' | 'entity'>;

/** Who is in each moment, by place among the entities. */
function presentIn({ entities, moments }: Pick<Corpus, 'entities' | 'moments'>): Present {
  if (isInColumns(moments)) return moments.columns.facts.entities;
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  const rows = moments.map((moment) => [...entitiesIn(moment)].flatMap((id) => places.get(id) ?? []));
  return { ends: endsOf(rows.map(({ length }) => length)), entity: Uint32Array.from(rows.flat()) };
}

/** How many moments each entity shares with one. */
function sharedWith(one: number, { ends, entity }: Present, count: number): Uint32Array {
  const shared = new Uint32Array(count);
  for (let place = 0, start = 0; place < ends.length; place++) {
    const end = ends[place] ?? 0;
    if (hasBetween(entity, start, end, one)) {
      for (let entry = start; entry < end; entry++) add(shared, entity[entry] ?? 0);
    }
    start = end;
  }
  return shared;
}

function hasBetween(numbers: Uint32Array, from: number, to: number, wanted: number): boolean {
  for (let at = from; at < to; at++) if (numbers[at] === wanted) return true;
  return false;
}

/** A table of the chosen by the chosen; `count` is how many entities there are. */
function pairCounts(chosen: readonly number[], { ends, entity }: Present, count: number): Uint32Array {
  const numberOf = new Int32Array(count).fill(-1);
  for (const [number, at] of chosen.entries()) numberOf[at] = number;
  const counts = new Uint32Array(chosen.length ** 2);
  for (let place = 0, start = 0; place < ends.length; place++) {
    const end = ends[place] ?? 0;
    for (let first = start; first < end; first++) {
      const row = numberOf[entity[first] ?? 0] ?? -1;
      for (let second = row === -1 ? end : start; second < end; second++) {
        const column = numberOf[entity[second] ?? 0] ?? -1;
        if (column !== -1) add(counts, row * chosen.length + column);
      }
    }
    start = end;
  }
  return counts;
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
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

/** What filters ask of a corpus's moments, by the values they can ask for. Made once, read by every query. */
import { type MomentFacts, PART_BIT } from '../../columns/facts.ts';
import type { Corpus, EntityId, EntityKind } from '../../corpus/corpus.ts';
import { ANY_PART } from '../parts.ts';
import { groupsOf } from './groups.ts';
import { traitOf } from './traits.ts';
import { postingsBy, type ValuePostings } from './value-postings.ts';

/** The lists whose values filters name, in the corpus's order: facts speak of places in them. */
export type QueryHeads = Pick<Corpus, 'entities' | 'articles'>;

export interface ValueColumns {
  readonly facts: MomentFacts;
  readonly heads: QueryHeads;
  readonly entities: ValuePostings;
  readonly articles: ValuePostings;
  /** The parts in which anybody takes part in each moment; 0 where nobody does. To be its place is not to take part. */
  readonly anybody: Uint8Array;
  /** Kind and statuses, by `traitOf`. */
  readonly traits: Uint8Array;
  /** Undefined for an id the corpus does not have. */
  entityAt(id: string): number | undefined;
  articleAt(id: string): number | undefined;
  groupOf(entity: EntityId): EntityKind;
}

export function valueColumnsOf(facts: MomentFacts, heads: QueryHeads): ValueColumns {
  const { entities, articles } = facts;
  const entityAt = placesById(heads.entities);
  const articleAt = placesById(heads.articles);
  return {
    facts,
    heads,
    entities: postingsBy(entities, entities.entity, heads.entities.length, entities.parts),
    articles: postingsBy(articles, articles.article, heads.articles.length),
    anybody: partsTaken(facts),
    traits: facts.status.map((status, place) => traitOf(facts.statement[place] ?? 0, status)),
    entityAt: (id) => entityAt.get(id),
    articleAt: (id) => articleAt.get(id),
    groupOf: groupsOf(heads.entities).groupOf,
  };
}

function placesById(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, place) => [id, place]));
}

const TAKING_PART = ANY_PART & ~PART_BIT.located;

function partsTaken({ length, entities: { ends, parts } }: MomentFacts): Uint8Array {
  const taken = new Uint8Array(length);
  let entry = 0;
  for (let place = 0; place < length; place++) {
    let all = 0;
    for (const end = ends[place] ?? 0; entry < end; entry++) all |= parts[entry] ?? 0;
    taken[place] = all & TAKING_PART;
  }
  return taken;
}

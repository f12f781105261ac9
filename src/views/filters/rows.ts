import { entitiesNamed } from '../../domain/corpus/as-known.ts';
import type { ArticleId, Corpus, Entity, EntityId, EntityKind } from '../../domain/corpus/corpus.ts';
import { choiceOf } from '../../domain/query/choices.ts';
import type { Facets } from '../../domain/query/facets.ts';
import type { Filters } from '../../domain/query/filters.ts';

/** A value of a group, as the panel lists it. */
export interface Row<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** An article's number in the corpus. */
  readonly badge?: number;
}

/** How many rows a group shows before the reader asks for more. */
export const ROWS_AT_FIRST = 5;

/**
 * The entities that can be asked for: of the whole corpus all, of one as known those told of by then. To see a name is
 * to know of it; but what the reader has chosen stays, to be taken back.
 */
export function entitiesToAskFor(
  corpus: Corpus,
  whole: Corpus,
  chosen: Filters['entities'],
): readonly Entity[] {
  if (corpus === whole) return corpus.entities;
  const named = entitiesNamed(corpus);
  return corpus.entities.filter(({ id }) => named.has(id) || choiceOf(chosen, id) !== undefined);
}

/**
 * A group's entities, those with most moments in the whole corpus first, else in the corpus's order. Counts that follow
 * the filters do not move them: a row stays where the reader saw it.
 */
export function entityRows(entities: readonly Entity[], totals: Facets, kind: EntityKind): Row<EntityId>[] {
  const total = (row: Row<EntityId>) => totals.entities.get(row.id) ?? 0;
  return entities
    .filter((entity) => entity.kind === kind)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => total(b) - total(a));
}

/** The articles, in the corpus's order, which their numbers follow. */
export function articleRows(corpus: Corpus): Row<ArticleId>[] {
  return corpus.articles.map(({ id, label, number }) => ({ id, name: label, badge: number }));
}

/** The rows to show before the reader asks for more: the first few, and wherever they stand those chosen. */
export function rowsAtFirst<Id extends string>(
  rows: readonly Row<Id>[],
  isChosen: (id: Id) => boolean,
): readonly Row<Id>[] {
  return rows.filter(({ id }, place) => place < ROWS_AT_FIRST || isChosen(id));
}

import type { ArticleId, Corpus, EntityId, EntityKind } from '../../domain/corpus/corpus.ts';
import type { Facets } from '../../domain/query/facets.ts';

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
 * A group's entities, those with most moments in the whole corpus first, else in the corpus's order. Counts that follow
 * the filters do not move them: a row stays where the reader saw it.
 */
export function entityRows(corpus: Corpus, totals: Facets, kind: EntityKind): Row<EntityId>[] {
  const total = (row: Row<EntityId>) => totals.entities.get(row.id) ?? 0;
  return corpus.entities
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

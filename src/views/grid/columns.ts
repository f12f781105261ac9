import type { Article, ArticleId, Corpus } from '../../domain/corpus/corpus.ts';
import { type Party, partiesOf } from '../../domain/corpus/parties.ts';
import type { Facets } from '../../domain/query/facets.ts';
import type { GridColumns } from '../../state/view-state.ts';

/** What moments are set against, one column each. */
export type Column =
  | { readonly kind: 'article'; readonly key: string; readonly article: Article }
  /** What articles without a column of their own say; at hand there are none. */
  | {
      readonly kind: 'other-articles';
      readonly key: string;
      readonly others: ReadonlySet<ArticleId>;
    }
  | { readonly kind: 'party'; readonly key: string; readonly party: Party };

export function columnsOf(corpus: Corpus, by: GridColumns): readonly Column[] {
  return by === 'articles'
    ? corpus.articles.map((article) => ({ kind: 'article', key: `article-${article.id}`, article }))
    : partiesOf(corpus).map((party) => ({ kind: 'party', key: party.key, party }));
}

/** So many columns stand beside the moments of a large corpus; at hand all do. */
const MOST_COLUMNS = 30;

/**
 * Those with most of the moments that are shown, in their own order; a side is there in any case. What other articles
 * say stands together in a column before them. All where they are few.
 */
export function columnsShown(
  columns: readonly Column[],
  { articles, entities }: Pick<Facets, 'articles' | 'entities'>,
): readonly Column[] {
  if (columns.length <= MOST_COLUMNS) return columns;
  const countOf = (column: Column) => {
    if (column.kind === 'article') return articles.get(column.article.id) ?? 0;
    const entity = column.kind === 'party' ? column.party.entity : undefined;
    return entity ? (entities.get(entity.id) ?? 0) : Number.POSITIVE_INFINITY;
  };
  const counted = columns.map((column) => ({ column, count: countOf(column) }));
  const byCount = counted.toSorted((a, b) => (a.count === b.count ? 0 : b.count - a.count));
  const most = new Set(byCount.slice(0, MOST_COLUMNS).map(({ column }) => column));
  return [...otherArticles(columns, most), ...columns.filter((column) => most.has(column))];
}

function otherArticles(columns: readonly Column[], shown: ReadonlySet<Column>): readonly Column[] {
  const others = columns.flatMap((column) =>
    column.kind === 'article' && !shown.has(column) ? column.article.id : [],
  );
  return others.length > 0
    ? [{ kind: 'other-articles', key: 'other-articles', others: new Set(others) }]
    : [];
}

import type { Article, Corpus } from '../../domain/corpus/corpus.ts';
import { type Party, partiesOf } from '../../domain/corpus/parties.ts';
import type { GridColumns } from '../../state/view-state.ts';

/** What moments are set against, one column each. */
export type Column =
  | { readonly kind: 'article'; readonly key: string; readonly article: Article }
  | { readonly kind: 'party'; readonly key: string; readonly party: Party };

export function columnsOf(corpus: Corpus, by: GridColumns): readonly Column[] {
  return by === 'articles'
    ? corpus.articles.map((article) => ({ kind: 'article', key: `article-${article.id}`, article }))
    : partiesOf(corpus).map((party) => ({ kind: 'party', key: party.key, party }));
}

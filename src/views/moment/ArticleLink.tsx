import type { Article } from '../../domain/corpus/corpus.ts';
import { useLinkTo } from '../../state/links.ts';
import { toArticle } from '../../state/places.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { useUncovered } from './use-uncovered.ts';

/** An article by its badge and label, as a link into the reader. */
export function ArticleLink({ article }: { article: Article }) {
  const uncovered = useUncovered();
  return (
    <a className="article-link" {...useLinkTo(uncovered(toArticle(article.id)))}>
      <ArticleBadge article={article} />
      <bdi className="account-label">{article.label}</bdi>
    </a>
  );
}

import type { Article } from '../domain/corpus/corpus.ts';
import { ArticleBadge } from './ArticleBadge.tsx';

/** An article by its badge and its label. */
export function ArticleName({ article }: { article: Article }) {
  return (
    <>
      <ArticleBadge article={article} /> <bdi>{article.label}</bdi>
    </>
  );
}

import type { Article } from '../../domain/corpus/corpus.ts';
import { useLinkTo } from '../../state/links.ts';
import { inFullView, toArticle } from '../../state/places.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { useCovered } from '../../ui/use-covered.ts';
import { say } from '../../ui/words/say.ts';

/**
 * An article's badge and paragraph, as a link to it in the reader. Where the panel lies over the page, it closes, so that
 * the article is seen.
 */
export function ArticleLink({ article, paragraph }: { article: Article; paragraph?: number | undefined }) {
  const covered = useCovered();
  const place = toArticle(article.id, paragraph);
  const link = useLinkTo(covered ? inFullView(place) : place);
  return (
    <a className="entity actor-article" title={article.label} {...link}>
      <ArticleBadge article={article} />
      {paragraph !== undefined && say('moment.paragraph', { number: paragraph })}
    </a>
  );
}

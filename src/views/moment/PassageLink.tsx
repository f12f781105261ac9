import type { ReactNode } from 'react';
import type { Article } from '../../domain/corpus/corpus.ts';
import { useLinkTo } from '../../state/links.ts';
import { toArticle } from '../../state/places.ts';
import { say } from '../../ui/words/say.ts';
import { useUncovered } from './use-uncovered.ts';

interface PassageLinkProps {
  readonly article: Article;
  /** Undefined where nothing but the article is known. */
  readonly paragraph: number | undefined;
  readonly children: ReactNode;
}

/** A link to a paragraph in the reader, read out with its article: "Article 1 ¶17". */
export function PassageLink({ article, paragraph, children }: PassageLinkProps) {
  const uncovered = useUncovered();
  const { href, onClick } = useLinkTo(uncovered(toArticle(article.id, paragraph)));
  const { number } = article;
  const name =
    paragraph === undefined
      ? say('moment.article', { number })
      : say('moment.passageIn', { article: number, paragraph });
  return (
    <a href={href} onClick={onClick} aria-label={name}>
      {children}
    </a>
  );
}

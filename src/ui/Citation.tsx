import type { MouseEvent } from 'react';
import type { Account, Article } from '../domain/corpus/corpus.ts';
import { ArticleBadge } from './ArticleBadge.tsx';
import { StanceWord } from './marks.tsx';
import { say } from './words/say.ts';
import './citation.css';

/** A paragraph an account rests on, and what makes an anchor a link to it. */
export interface CitedParagraph {
  readonly number: number;
  readonly link: { readonly href: string; readonly onClick: (event: MouseEvent) => void };
}

interface CitationProps {
  readonly account: Pick<Account, 'stance'>;
  readonly article: Article;
  readonly paragraphs: readonly CitedParagraph[];
}

/** "Article 3 denies ¶10" in a line: badge, stance by sign and word, and each passage as a link into the article. */
export function Citation({ account, article, paragraphs }: CitationProps) {
  return (
    <span className="citation">
      <ArticleBadge article={article} />
      <StanceWord stance={account.stance} />
      {paragraphs.map(({ number, link }) => (
        <a
          key={number}
          className="citation-passage"
          aria-label={say('citation.passage', { article: article.number, paragraph: number })}
          href={link.href}
          onClick={link.onClick}
        >
          {say('moment.paragraph', { number })}
        </a>
      ))}
    </span>
  );
}

import { Fragment, type MouseEvent } from 'react';
import type { Article, Stance } from '../domain/corpus/corpus.ts';
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
  readonly article: Article;
  /** Left out where one citation stands for accounts of several stances. */
  readonly stance?: Stance | undefined;
  /** How the article has it, where that is its own: "on a Twitter account the article calls unverified". */
  readonly how?: readonly string[];
  readonly paragraphs: readonly CitedParagraph[];
}

/** "Article 3 denies ¶10" in a line: badge, stance by sign and word, and each passage as a link into the article. */
export function Citation({ article, stance, how = [], paragraphs }: CitationProps) {
  return (
    <span className="citation">
      <ArticleBadge article={article} /> {stance && <StanceWord stance={stance} />}{' '}
      {how.length > 0 && <bdi className="citation-how">{how.join('; ')}</bdi>}
      {paragraphs.map(({ number, link }) => (
        <Fragment key={number}>
          {' '}
          <a
            className="citation-passage"
            aria-label={say('citation.passage', { article: article.number, paragraph: number })}
            href={link.href}
            onClick={link.onClick}
          >
            {say('moment.paragraph', { number })}
          </a>
        </Fragment>
      ))}
    </span>
  );
}

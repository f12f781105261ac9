import type { Article } from '../domain/corpus/corpus.ts';
import { say } from './words/say.ts';
import './marks.css';

/** An article's number in its square; read out as "Article 3". */
export function ArticleBadge({ article }: { article: Article }) {
  return (
    <span className="badge">
      <span className="unseen">{say('moment.article', { number: '' })}</span>
      {article.number}
    </span>
  );
}

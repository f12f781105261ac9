import type { Article, Evidence } from '../../domain/corpus/corpus.ts';
import { paragraphsOf } from '../../domain/corpus/passages.ts';
import { say } from '../../ui/words/say.ts';
import { PassageLink } from './PassageLink.tsx';

/** To each paragraph that evidence points into, in the article itself. */
export function ParagraphLinks({ evidence, article }: { evidence: readonly Evidence[]; article: Article }) {
  return (
    <span className="paragraph-links">
      {paragraphsOf(evidence).map((number) => (
        <PassageLink key={number} article={article} paragraph={number}>
          {say('moment.paragraph', { number })}
        </PassageLink>
      ))}
    </span>
  );
}

import type { Article } from '../../domain/corpus/corpus.ts';
import { say } from '../../ui/words/say.ts';
import { knownInWords } from '../../ui/words/voice.ts';

/** Who published an article, under which headline and when, on demand; what it does not say of itself is named. */
export function ArticleFacts({ article }: { article: Article }) {
  return (
    <details className="article-facts">
      <summary>{say('moment.articleFacts')}</summary>
      <dl>
        {(['publisher', 'headline', 'published'] as const).map((name) => (
          <div key={name}>
            <dt>{say(`moment.${name}`)}</dt>
            <dd className="known-value" dir="auto">
              {knownInWords(article[name])}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

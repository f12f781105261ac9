import type { Article } from '../../domain/corpus/corpus.ts';
import { useCorpus, useTelling } from '../../state/derived.ts';
import { say } from '../../ui/words/say.ts';
import { knownInWords } from '../../ui/words/voice.ts';
import { dateInWords } from './how-known.ts';

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
              {name === 'published' ? (
                <PublishedWords published={article.published} />
              ) : (
                knownInWords(article[name])
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** When it came out, as the reader has dates told, and how that is known. */
function PublishedWords({ published }: Pick<Article, 'published'>) {
  const telling = useTelling();
  const { zone } = useCorpus();
  const { value, basis, reason } = published;
  const told = value === null ? null : dateInWords(value, zone, telling);
  const words = knownInWords({ ...published, value: told });
  // A reason that does not come with the words already.
  return basis === 'stated' && value !== null && reason ? `${words}. ${reason}` : words;
}

import type { Article } from '../../domain/corpus/corpus.ts';
import { useCorpus, useTelling } from '../../state/derived.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { publishedInWords } from '../../ui/words/published.ts';
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
            <dt>{say(`articleFact.${name}`)}</dt>
            <dd className="known-value" dir="auto">
              {name === 'published' ? <PublishedWords article={article} /> : knownInWords(article[name])}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** When it came out, as the reader has dates told, and how that is known. */
function PublishedWords({ article }: { article: Article }) {
  const telling = useTelling();
  const { zone } = useCorpus();
  const { basis, reason } = article.published;
  const told = publishedInWords(article, zone, telling);
  const words = knownInWords({ ...article.published, value: told ?? null });
  // A reason that does not come with the words already.
  return <TextInScripts text={basis === 'stated' && told && reason ? `${words}. ${reason}` : words} />;
}

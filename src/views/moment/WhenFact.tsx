import type { ArticleWords, Corpus, Moment, MomentTime } from '../../domain/corpus/corpus.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { say } from '../../ui/words/say.ts';
import { whenInWords, zoneInWords } from '../../ui/words/when.ts';
import { PassageLink } from './PassageLink.tsx';
import { WhenDrawing } from './WhenDrawing.tsx';
import { plainly } from '../../domain/time/telling.ts';

/** The time in words and as a drawing, and how it is known: the reason, the rule, the articles' own words. */
export function WhenFact({
  moment,
  corpus,
  disputed,
}: {
  moment: Moment;
  corpus: Corpus;
  disputed: boolean;
}) {
  const { when } = moment;
  const { long, sureness } = whenInWords(when, corpus.partsOfDay, plainly(corpus.zone));
  return (
    <>
      <p className="when-words">{long}</p>
      <WhenDrawing when={when} zone={corpus.zone} disputed={disputed} />
      <p className="clock">{zoneInWords(corpus.zone, when.earliest ?? when.certainFrom ?? when.latest)}</p>
      <details className="how-known">
        <summary>{say('moment.howWeKnow')}</summary>
        <p className="how" dir="auto">
          {[sureness, when.reason, ruleInWords(when, corpus)].filter(Boolean).join(' ')}
        </p>
        <TimeWords words={when.words} corpus={corpus} />
      </details>
    </>
  );
}

/** The rule that gave a part of day its hours: it is the corpus's, not the articles', so the reader gets to see it. */
function ruleInWords({ partOfDay, reason = '' }: MomentTime, { partsOfDay }: Corpus): string | undefined {
  const rule = partsOfDay.find(({ id }) => id === partOfDay);
  if (!rule) return undefined;
  const { label, from, to } = rule;
  // The reason most often says it already.
  if (reason.includes(from) && reason.includes(to)) return undefined;
  return say('moment.partOfDay', { part: label, from, to });
}

function TimeWords({ words, corpus }: { words: readonly ArticleWords[]; corpus: Corpus }) {
  if (words.length === 0) return null;
  return (
    <ul className="time-words">
      {words.map((said) => {
        const article = corpus.articles.find(({ id }) => id === said.article);
        return (
          <li key={`${said.article} ${said.paragraph} ${said.text}`}>
            {article && <ArticleBadge article={article} />}
            <q dir="auto">{said.text}</q>
            {article && said.paragraph !== undefined && (
              <PassageLink article={article} paragraph={said.paragraph}>
                {say('moment.paragraph', { number: said.paragraph })}
              </PassageLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}

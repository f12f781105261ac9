import { useMemo } from 'react';
import { quotedIn } from '../../domain/corpus/actor.ts';
import type { Corpus, Entity } from '../../domain/corpus/corpus.ts';
import { say } from '../../ui/words/say.ts';
import { ArticleLink } from './ArticleLink.tsx';

/** Which articles put words in the entity's mouth, how often, and how much of it at second hand. */
export function Quotations({ actor, corpus }: { actor: Entity; corpus: Corpus }) {
  const quoted = useMemo(() => quotedIn(actor.id, corpus), [actor, corpus]);
  if (quoted.length === 0) return null;
  return (
    <section className="quotations">
      <h3>{say('actor.quoted')}</h3>
      <p className="note">
        {say('actor.quotedIn', { carrying: quoted.length, count: corpus.articles.length })}
      </p>
      <ul>
        {quoted.map(({ article, times, secondHand }) => (
          <li key={article.id}>
            <ArticleLink article={article} />
            <bdi>{article.label}</bdi>
            <span className="quotations-count">
              {say('actor.quotedTimes', { count: times })}
              {secondHand > 0 && `, ${say('actor.secondHand', { count: secondHand })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

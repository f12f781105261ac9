import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Instant } from '../../domain/time/instant.ts';
import { useCorpus } from '../../state/derived.ts';
import { useLinks } from '../../state/links.ts';
import { toArticle, toQuestion } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { ArticleName } from '../../ui/ArticleName.tsx';
import { NotYet } from '../../ui/NotYet.tsx';
import { say } from '../../ui/words/say.ts';
import { useKnownWords } from './use-known.ts';
import type { ViewNotYet } from './use-not-yet.ts';
import '../../ui/words/sets/known.ts';
import './known.css';

/** In place of a view that cannot show what it is asked for, since it was not known yet. */
export function NotYetInView({ missing }: { missing: ViewNotYet }) {
  const inWords = useKnownWords();
  const knownBy = useExplorer((state) => state.knownBy);
  const knowBy = useExplorer((state) => state.knowBy);
  const { from } = missing;
  // The buttons go with the notice, and the view in its place takes the focus.
  const show = (at: Instant | undefined) => {
    flushSync(() => knowBy(at));
    document.getElementById('view')?.focus();
  };
  return (
    <div className="not-yet-view">
      <h1 dir="auto">
        <Heading missing={missing} />
      </h1>
      <NotYet
        since={from === undefined ? undefined : inWords(from)}
        onShowThen={() => show(from)}
        onShowAll={() => show(undefined)}
      >
        {sentences(missing, knownBy, inWords).join(' ')}
      </NotYet>
      {missing.kind === 'article' && <ArticlesOut />}
      {missing.kind === 'question' && <QuestionsAsked />}
    </div>
  );
}

function Heading({ missing }: { missing: ViewNotYet }) {
  switch (missing.kind) {
    case 'article':
      return <ArticleName article={missing.article} />;
    case 'question':
      return missing.question.title;
    default:
      return say(`views.${missing.view}`);
  }
}

/** As many as are looked through at a glance; the view of any of them has the way to all. */
const MOST_OFFERED = 5;

function ArticlesOut() {
  const { articles } = useCorpus();
  const linkTo = useLinks();
  return (
    <Instead heading={say('known.articlesOut')} count={articles.length}>
      {articles.slice(0, MOST_OFFERED).map((article) => (
        <li key={article.id}>
          <a {...linkTo(toArticle(article.id))}>
            <ArticleName article={article} />
          </a>
        </li>
      ))}
    </Instead>
  );
}

function QuestionsAsked() {
  const { questions } = useCorpus();
  const linkTo = useLinks();
  return (
    <Instead heading={say('known.questionsAsked')} count={questions.length}>
      {questions.slice(0, MOST_OFFERED).map(({ id, title }) => (
        <li key={id}>
          <a dir="auto" {...linkTo(toQuestion(id))}>
            {title}
          </a>
        </li>
      ))}
    </Instead>
  );
}

function Instead({ heading, count, children }: { heading: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <div className="known-titles">
      <h2>{heading}</h2>
      <ul>
        {children}
        {count > MOST_OFFERED && (
          <li className="quiet">{say('known.list.more', { count: count - MOST_OFFERED })}</li>
        )}
      </ul>
    </div>
  );
}

function sentences(
  missing: ViewNotYet,
  knownBy: Instant | undefined,
  inWords: (at: Instant) => string,
): readonly string[] {
  const when = knownBy === undefined ? '' : inWords(knownBy);
  switch (missing.kind) {
    case 'article':
      return [
        say('known.notOut', { when }),
        missing.from === undefined
          ? say('known.neverOut')
          : say('known.cameOut', { when: inWords(missing.from) }),
      ];
    case 'question':
      return [
        say('known.noQuestion', { when }),
        missing.from === undefined
          ? say('known.neverQuestion')
          : say('known.questionFrom', { when: inWords(missing.from) }),
      ];
    case 'nothing':
      return [say('known.noArticles', { when })];
    case 'no-question':
      return [say('known.noQuestions', { when })];
  }
}

import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Article } from '../../domain/corpus/corpus.ts';
import { useExplorer } from '../../state/store.ts';
import { articleNumbers } from '../../ui/words/known.ts';
import { say } from '../../ui/words/say.ts';
import { countsOf } from './counts.ts';
import { News } from './News.tsx';
import { Stepper } from './Stepper.tsx';
import { takesFocus } from './turning-on.ts';
import { type Known, useKnown, useKnownWords } from './use-known.ts';
import { useQuestionNotYet } from './use-not-yet.ts';
import '../../ui/words/sets/known.ts';
import './known.css';

/** The second clock, while it is on: by when the story is told, how much of it that is, and what came next. */
export function KnownBar() {
  const known = useKnown();
  return known && <Bar known={known} />;
}

function Bar({ known }: { known: Known }) {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (takesFocus()) (bar.current?.querySelector('input') ?? bar.current)?.focus();
  }, []);
  return (
    <section className="known-bar" ref={bar} tabIndex={-1} aria-label={say('known.region')}>
      <div className="known-head">
        <State known={known} />
        <ShowAll />
      </div>
      <NotLit known={known} />
      <Stepper known={known} />
      <News known={known} />
      <How articles={known.corpus.articles} />
    </section>
  );
}

function State({ known: { at, corpus, whole, heldBack } }: { known: Known }) {
  const inWords = useKnownWords();
  const { undated } = heldBack;
  const there = new Set(undated.map(({ id }) => id));
  const alone = heldBack.moments.filter(({ accounts }) =>
    accounts.every(({ article }) => there.has(article)),
  );
  return (
    <p>
      <b>{say('known.state', { when: inWords(at) })}</b> {say('known.counts', countsOf({ corpus, whole }))}
      {undated.length > 0 &&
        ` ${say('known.undated', { count: undated.length, numbers: articleNumbers(undated) })}`}
      {alone.length > 0 && ` ${say('known.undatedMoments', { count: alone.length })}`}
    </p>
  );
}

/** The timeline lights no question that was none yet; what a link asks for is not passed over. */
function NotLit({ known: { at } }: { known: Known }) {
  const inWords = useKnownWords();
  const missing = useQuestionNotYet();
  const view = useExplorer((state) => state.view);
  if (!missing || view !== 'timeline') return null;
  return (
    <p>
      {say('known.notLit', { question: missing.question.title })}{' '}
      {say('known.noQuestion', { when: inWords(at) })}
    </p>
  );
}

function ShowAll() {
  const knowBy = useExplorer((state) => state.knowBy);
  const turnOff = () => {
    flushSync(() => knowBy(undefined));
    document.querySelector<HTMLElement>('.known-button')?.focus();
  };
  return (
    <button type="button" className="button" onClick={turnOff}>
      {say('known.showAll')}
    </button>
  );
}

function How({ articles }: { articles: readonly Article[] }) {
  const inferred = articles.filter(({ published }) => published.basis === 'inferred');
  return (
    <details className="known-how">
      <summary>{say('known.how')}</summary>
      <p>{say('known.how.day')}</p>
      {inferred.length > 0 && (
        <p>{say('known.how.inferred', { count: inferred.length, numbers: articleNumbers(inferred) })}</p>
      )}
      <p>{say('known.how.questions')}</p>
      <p>{say('known.how.written')}</p>
    </details>
  );
}

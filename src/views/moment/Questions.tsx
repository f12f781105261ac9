import { useMemo } from 'react';
import type { Account, Corpus, Moment, Position, Question } from '../../domain/corpus/corpus.ts';
import { useLinks, useLinkTo } from '../../state/links.ts';
import { toLit, toQuestion } from '../../state/places.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { Letters } from '../../ui/Letters.tsx';
import { DisputedSign } from '../../ui/marks.tsx';
import { onDemand } from '../../ui/on-demand.tsx';
import { say } from '../../ui/words/say.ts';
import { namesOf, sourceInWords } from '../../ui/words/voice.ts';
import { MomentLink } from './MomentLink.tsx';
import { type PositionTold, type QuestionTold, questionsOf } from './relations.ts';
import { useUncovered } from './use-uncovered.ts';

const longMoments = onDemand(async () => (await import('./LongMoments.tsx')).LongMoments);

/** More than this scroll in a place of their own. */
const MANY = 200;

/** The questions this moment takes a position on, with every position, so that none stands alone. */
export function Questions({ moment, corpus }: { moment: Moment; corpus: Corpus }) {
  const questions = useMemo(() => questionsOf(moment, corpus), [moment, corpus]);
  return questions.map((told) => <QuestionSection key={told.question.id} told={told} corpus={corpus} />);
}

function QuestionSection({ told: { question, positions }, corpus }: { told: QuestionTold; corpus: Corpus }) {
  return (
    <section className="question">
      <h3 className="question-title">
        <DisputedSign />
        <QuestionLink question={question} />
      </h3>
      {question.note !== undefined && (
        <p className="note" dir="auto">
          {question.note}
        </p>
      )}
      <ul>
        {positions.map((told) => (
          <PositionRow key={told.position.id} question={question} told={told} corpus={corpus} />
        ))}
      </ul>
    </section>
  );
}

/** A question by its title, as a link to where it is set out in full. */
function QuestionLink({ question: { id, title } }: { question: Question }) {
  const uncovered = useUncovered();
  return (
    <a {...useLinkTo(uncovered(toQuestion(id)))}>
      <bdi>{title}</bdi>
    </a>
  );
}

interface PositionRowProps {
  readonly question: Question;
  readonly told: PositionTold;
  readonly corpus: Corpus;
}

function PositionRow({ question, told: { position, letter, here, elsewhere }, corpus }: PositionRowProps) {
  const linkTo = useLinks();
  const uncovered = useUncovered();
  const holder = sourceInWords(position.holder, namesOf(corpus.entities));
  return (
    <li className={isTakenIn(here) ? 'position-row taken' : 'position-row'}>
      <p className="wording">
        <Letters letters={[{ letter, denied: false }]} />{' '}
        <a dir="auto" {...linkTo(uncovered(toQuestion(question.id, position.id)))}>
          {position.wording}
        </a>
      </p>
      <p className="holder" dir="auto">
        {say('moment.heldBy', { holder })}
      </p>
      {here.length > 0 && <ToldHere accounts={here} corpus={corpus} />}
      {!isTakenIn(here) && elsewhere.length > 0 && (
        <Elsewhere moments={elsewhere} wording={position.wording} />
      )}
      <ShowLit question={question} position={position} />
    </li>
  );
}

/** To the timeline with the question's moments lit, the position's pointed out among them. */
function ShowLit({ question, position }: { question: Question; position: Position }) {
  const uncovered = useUncovered();
  const { href, onClick } = useLinkTo(uncovered(toLit(question.id, position.id)));
  return (
    <a
      className="show-lit"
      href={href}
      onClick={onClick}
      aria-label={say('moment.showPosition', { position: position.wording })}
    >
      {say('moment.showLit')}
    </a>
  );
}

function Elsewhere({ moments, wording }: { moments: readonly Moment[]; wording: string }) {
  if (moments.length > MANY) return <longMoments.View moments={moments} label={wording} />;
  return (
    <ul className="elsewhere">
      {moments.map((moment) => (
        <li key={moment.id}>
          <MomentLink moment={moment} />
        </li>
      ))}
    </ul>
  );
}

/** A moment takes a position where an account that does not deny it carries the position. */
function isTakenIn(accounts: readonly Account[]): boolean {
  return accounts.some(({ stance }) => stance !== 'denies');
}

/** The articles that tell a position in their account of this moment. */
function ToldHere({ accounts, corpus }: { accounts: readonly Account[]; corpus: Corpus }) {
  const telling = corpus.articles.filter(({ id }) => accounts.some(({ article }) => article === id));
  return (
    <p className="told-here">
      {say('moment.toldHere')}
      {telling.map((article) => (
        <ArticleBadge key={article.id} article={article} />
      ))}
    </p>
  );
}

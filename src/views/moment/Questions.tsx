import type { Account, Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { DisputedSign } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { namesOf, sourceInWords } from '../../ui/words/voice.ts';
import { MomentLink } from './MomentLink.tsx';
import { type PositionTold, type QuestionTold, questionsOf } from './relations.ts';

/** The questions this moment takes a position on, with every position, so that none stands alone. */
export function Questions({ moment, corpus }: { moment: Moment; corpus: Corpus }) {
  return questionsOf(moment, corpus).map((told) => (
    <QuestionSection key={told.question.id} told={told} corpus={corpus} />
  ));
}

function QuestionSection({ told: { question, positions }, corpus }: { told: QuestionTold; corpus: Corpus }) {
  return (
    <section className="question">
      <h3 className="question-title">
        <DisputedSign />
        <bdi>{question.title}</bdi>
      </h3>
      {question.note !== undefined && (
        <p className="note" dir="auto">
          {question.note}
        </p>
      )}
      <ul>
        {positions.map((told) => (
          <PositionRow key={told.position.id} told={told} corpus={corpus} />
        ))}
      </ul>
    </section>
  );
}

function PositionRow({
  told: { position, here, elsewhere },
  corpus,
}: {
  told: PositionTold;
  corpus: Corpus;
}) {
  const holder = sourceInWords(position.holder, namesOf(corpus.entities));
  return (
    <li className="position-row" aria-current={isTakenIn(here) ? 'true' : undefined}>
      <p className="wording" dir="auto">
        {position.wording}
      </p>
      <p className="holder">{say('moment.heldBy', { holder })}</p>
      {here.length > 0 && <ToldHere accounts={here} corpus={corpus} />}
      {!isTakenIn(here) && elsewhere.length > 0 && (
        <ul className="elsewhere">
          {elsewhere.map((other) => (
            <li key={other.id}>
              <MomentLink moment={other} />
            </li>
          ))}
        </ul>
      )}
    </li>
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

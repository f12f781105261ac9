import { useMemo } from 'react';
import type { Article, Corpus, Question } from '../../domain/corpus/corpus.ts';
import { readQuestion } from '../../domain/corpus/questions.ts';
import { type LinkTo, useLinks } from '../../state/links.ts';
import { inFullView, toArticle, toLit } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { ArticleName } from '../../ui/ArticleName.tsx';
import { useCovered } from '../../ui/use-covered.ts';
import { say } from '../../ui/words/say.ts';
import { PositionColumn } from './PositionColumn.tsx';
import { Sequence } from './Sequence.tsx';
import { useQuestionFocus } from './use-question-focus.ts';

interface BodyProps {
  readonly corpus: Corpus;
  readonly question: Question;
}

/** One question: what it is about, what was said in which order, and its positions side by side. */
export function QuestionBody({ corpus, question }: BodyProps) {
  const read = useMemo(() => readQuestion(question, corpus), [question, corpus]);
  const asked = useExplorer((state) => state.position);
  const pointed = read.positions.find(({ position }) => position.id === asked)?.position.id;
  const linkTo = useSeenLinks();
  const focus = useQuestionFocus(question.id, pointed);
  return (
    <div className="question-body">
      <h1 ref={focus.title} tabIndex={-1} dir="auto">
        {question.title}
      </h1>
      <div className="question-head">
        <div>
          {question.note !== undefined && (
            <p className="question-lede" dir="auto">
              {question.note}
            </p>
          )}
          <p className="question-lede">{say('questions.noVerdict')}</p>
          <a className="question-lit" {...linkTo(toLit(question.id))}>
            {say('questions.lit')}
          </a>
        </div>
        <Sequence read={read} corpus={corpus} />
      </div>
      <div className="positions" data-count={countOf(read.positions.length)}>
        {read.positions.map((column, index) => (
          <PositionColumn
            key={column.position.id}
            read={read}
            column={column}
            before={read.positions[index - 1]}
            corpus={corpus}
            pointed={column.position.id === pointed}
            heading={column.position.id === pointed ? focus.position : undefined}
            linkTo={linkTo}
          />
        ))}
      </div>
      {read.silent.length > 0 && <Silent articles={read.silent} linkTo={linkTo} />}
    </div>
  );
}

/** Links whose target is seen: where the panel would cover the reader, a passage is opened without it. */
function useSeenLinks(): LinkTo {
  const linkTo = useLinks();
  const covered = useCovered();
  return (place) => linkTo(covered && place.view === 'articles' ? inFullView(place) : place);
}

/** What the layout tells apart: how many columns there are to stand side by side. */
function countOf(positions: number): string {
  return positions > 4 ? 'many' : String(positions);
}

function Silent({ articles, linkTo }: { articles: readonly Article[]; linkTo: LinkTo }) {
  return (
    <section className="question-silent" aria-label={say('questions.silent')}>
      <h2>{say('questions.silent')}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <a {...linkTo(toArticle(article.id))}>
              <ArticleName article={article} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

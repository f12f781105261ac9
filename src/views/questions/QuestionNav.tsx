import { useId, useMemo, useState } from 'react';
import type { Corpus, Question } from '../../domain/corpus/corpus.ts';
import { readQuestion } from '../../domain/corpus/questions.ts';
import { useLinks } from '../../state/links.ts';
import { toQuestion } from '../../state/places.ts';
import { say } from '../../ui/words/say.ts';
import { questionsInWords } from './count-words.ts';

interface NavProps {
  readonly corpus: Corpus;
  readonly current: Question;
}

/** Every question by name. Beside the one in hand; where there is no room for that, folded up above it. */
export function QuestionNav({ corpus, current }: NavProps) {
  const linkTo = useLinks();
  const [unfolded, setUnfolded] = useState(false);
  const list = useId();
  const sizes = useMemo(() => corpus.questions.map((question) => sizeInWords(question, corpus)), [corpus]);
  const heading = questionsInWords(corpus.questions.length);
  return (
    <nav className="question-nav" aria-label={say('questions.region')}>
      <p className="question-nav-heading">{heading}</p>
      <button
        type="button"
        className="question-nav-toggle"
        aria-expanded={unfolded}
        aria-controls={list}
        onClick={() => setUnfolded(!unfolded)}
      >
        {heading}
      </button>
      <ul id={list} className={unfolded ? 'unfolded' : undefined}>
        {corpus.questions.map((question, index) => {
          const link = linkTo(toQuestion(question.id));
          return (
            <li key={question.id}>
              <a
                href={link.href}
                onClick={(event) => {
                  link.onClick(event);
                  if (event.defaultPrevented) setUnfolded(false);
                }}
                aria-current={question.id === current.id ? 'page' : undefined}
              >
                <bdi>{question.title}</bdi>
                <small>{sizes[index]}</small>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** "2 positions, 9 moments". */
function sizeInWords(question: Question, corpus: Corpus): string {
  const { positions, moments } = readQuestion(question, corpus);
  return say('questions.size', {
    positions: say('questions.positions', { count: positions.length }),
    moments: say('questions.moments', { count: moments.length }),
  });
}

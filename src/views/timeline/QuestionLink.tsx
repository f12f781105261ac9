import type { Question } from '../../domain/corpus/corpus.ts';
import { useLinkTo } from '../../state/links.ts';
import { toQuestion } from '../../state/places.ts';

/** A question on the seam, as a link to its positions. */
export function QuestionLink({ question }: { question: Question }) {
  return (
    <a dir="auto" draggable={false} {...useLinkTo(toQuestion(question.id))}>
      {question.title}
    </a>
  );
}

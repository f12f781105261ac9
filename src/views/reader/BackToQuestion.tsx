import { useLinkTo } from '../../state/links.ts';
import { inFullView, toQuestion } from '../../state/places.ts';
import { useCovered } from '../../ui/use-covered.ts';
import { say } from '../../ui/words/say.ts';
import type { Asked } from './use-question.ts';

/** The way back to the question a passage was followed from, at the position it was followed from. */
export function BackToQuestion({ asked: { question, position } }: { asked: Asked }) {
  const place = toQuestion(question.id, position?.id);
  const covered = useCovered();
  return (
    <p className="back-to-question">
      <a dir="auto" {...useLinkTo(covered ? inFullView(place) : place)}>
        {say('reader.backTo', { question: question.title })}
      </a>
    </p>
  );
}

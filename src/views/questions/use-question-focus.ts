import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PositionId, QuestionId } from '../../domain/corpus/corpus.ts';

interface QuestionFocus {
  readonly title: RefObject<HTMLHeadingElement | null>;
  /** For the heading of the position pointed out. */
  readonly position: RefObject<HTMLHeadingElement | null>;
}

/**
 * Where focus goes: to the heading of a position that is pointed out, which is scrolled into view; to the title on
 * going from one question to another. Coming to the view without either leaves focus alone.
 */
export function useQuestionFocus(question: QuestionId, pointed: PositionId | undefined): QuestionFocus {
  const title = useRef<HTMLHeadingElement>(null);
  const position = useRef<HTMLHeadingElement>(null);
  const before = useRef(question);
  useLayoutEffect(() => {
    const isAnother = before.current !== question;
    before.current = question;
    if (pointed !== undefined) {
      position.current?.focus({ preventScroll: true });
      position.current?.scrollIntoView({ block: 'nearest' });
    } else if (isAnother) {
      title.current?.focus();
    }
  }, [question, pointed]);
  return { title, position };
}

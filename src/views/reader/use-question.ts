import { useMemo } from 'react';
import type { AccountId, Moment, Position, Question } from '../../domain/corpus/corpus.ts';
import { passagesOf, type Reading } from '../../domain/corpus/reading.ts';
import { useCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { litText } from './lit.ts';

/** The question the reader came from. */
export interface Asked {
  readonly question: Question;
  /** The position it came from, where the link has one; else the question as a whole. */
  readonly position: Position | undefined;
}

/** The question the link holds. */
export function useAsked(): Asked | undefined {
  const { questions } = useCorpus();
  const asked = useExplorer((state) => state.question);
  const pointed = useExplorer((state) => state.position);
  return useMemo(() => {
    const question = questions.find(({ id }) => id === asked);
    return question && { question, position: question.positions.find(({ id }) => id === pointed) };
  }, [questions, asked, pointed]);
}

/**
 * What the question lights in the paragraph the link points at, as `litText` writes it: the passages that carry the
 * position, of the open moment alone where one is open. It is how a passage is shown where the panel would cover it.
 */
export function litByQuestion(
  asked: Asked | undefined,
  { paragraphs }: Reading,
  number: number | undefined,
  open: Moment | undefined,
): string {
  const read = paragraphs.find(({ paragraph }) => paragraph.number === number);
  if (!asked || !read) return '';
  const passages = passagesOf(read, accountsOn(asked)).filter(
    (place) => open === undefined || read.passages[place]?.moment === open,
  );
  return passages.length > 0 ? litText({ paragraph: read.paragraph.number, passages }) : '';
}

function accountsOn({ question, position }: Asked): ReadonlySet<AccountId> {
  return new Set((position ? [position] : question.positions).flatMap(({ accounts }) => accounts));
}

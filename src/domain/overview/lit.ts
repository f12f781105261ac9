/** A question lit on the timeline: which of its positions each moment carries, so that marks can say so and the rest recede. */
import type { Corpus, MomentId, PositionId, QuestionId } from '../corpus/corpus.ts';
import { type LetterCarried, lettersByMoment, type QuestionRead, readQuestion } from '../corpus/questions.ts';
import type { Mark } from './marks.ts';

export interface Lit extends QuestionRead {
  readonly letters: ReadonlyMap<MomentId, readonly LetterCarried[]>;
  /** The letter of the position pointed out among the others. */
  readonly pointed: string | undefined;
}

/** The question lit, or undefined where the corpus has none of that id. A position it has not is not pointed out. */
export function litOf(
  corpus: Pick<Corpus, 'questions' | 'moments' | 'articles'>,
  id: QuestionId,
  position: PositionId | undefined,
): Lit | undefined {
  const question = corpus.questions.find((candidate) => candidate.id === id);
  if (!question) return undefined;
  const read = readQuestion(question, corpus);
  const pointed = read.positions.find((column) => column.position.id === position)?.letter;
  return { ...read, letters: lettersByMoment(read), pointed };
}

/** Of no letters: the mark recedes. */
const DIMMED: readonly LetterCarried[] = [];

/**
 * What a mark carries while a question is lit: of an occasion, what any of its points does. None where it recedes,
 * undefined where nothing is lit. The same marks get the same answer by identity, but for occasions.
 */
export function carriedBy(
  lit: Lit | undefined,
  { moments }: Pick<Mark, 'moments'>,
): readonly LetterCarried[] | undefined {
  if (!lit) return undefined;
  const [first, ...others] = moments;
  if (others.length === 0) return lit.letters.get(first.id) ?? DIMMED;
  const all = moments.flatMap(({ id }) => lit.letters.get(id) ?? []);
  return lit.positions.flatMap(({ letter }) => {
    const same = all.filter((carried) => carried.letter === letter);
    return same.length > 0 ? [{ letter, denied: same.every(({ denied }) => denied) }] : [];
  });
}

import type { Corpus, Question } from '../../domain/corpus/corpus.ts';
import { momentById } from '../../domain/corpus/lookups.ts';
import { sharedQuestion } from '../../domain/corpus/questions.ts';
import type { Lit } from '../../domain/overview/lit.ts';

/** The question that divides the lead pair. */
export function seamQuestion(corpus: Corpus): Question | undefined {
  const [claim, denial] = (corpus.leadPair ?? []).map((id) => momentById(corpus.moments, id));
  return claim && denial && sharedQuestion(corpus, claim, denial)?.question;
}

/** Whether the seam recedes: another question than its own is lit. */
export function seamRecedes(lit: Lit | undefined, question: Question | undefined): boolean {
  return lit !== undefined && lit.question.id !== question?.id;
}

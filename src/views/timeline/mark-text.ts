import type { Corpus } from '../../domain/corpus/corpus.ts';
import { speakerOf } from '../../domain/corpus/speaker.ts';
import type { Mark } from '../../domain/overview/marks.ts';

/** A mark's words: who speaks, for a statement, and what of. */
export function markText(mark: Mark, corpus: Corpus): { speaker: string | undefined; text: string } {
  const [moment] = mark.moments;
  const text = mark.occasion?.label ?? moment.label;
  const speaker = speakerOf(moment, corpus);
  // "Saleh’s statement" says whose it is.
  return { speaker: speaker && text.includes(speaker) ? undefined : speaker, text };
}

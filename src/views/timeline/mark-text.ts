import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import type { Mark } from '../../domain/overview/marks.ts';

/** A mark's words: who speaks, for a statement, and what of. */
export function markText(mark: Mark, corpus: Corpus): { speaker: string | undefined; text: string } {
  const [moment] = mark.moments;
  const text = mark.occasion?.label ?? moment.label;
  const speaker = speakerOf(moment, corpus);
  // "Saleh’s statement" says whose it is.
  return { speaker: speaker && text.includes(speaker) ? undefined : speaker, text };
}

/** A statement's speaker as a label has room for; of a person and an organisation that speak, the person. */
function speakerOf(moment: Moment, corpus: Corpus): string | undefined {
  if (moment.kind !== 'statement') return undefined;
  const speakers = moment.participants
    .filter((participant) => participant.role === 'speaks')
    .map((participant) => corpus.entities.find((entity) => entity.id === participant.entity))
    .filter((entity) => entity !== undefined);
  return (speakers.find((entity) => entity.kind === 'person') ?? speakers[0])?.shortName;
}

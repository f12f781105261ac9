import type { Corpus, Moment } from './corpus.ts';

/**
 * A statement's speaker as a label has room for; of a person and an organisation that speak, the person. Undefined for
 * an event, and where nobody is named.
 */
export function speakerOf(
  { kind, participants }: Pick<Moment, 'kind' | 'participants'>,
  { entities }: Pick<Corpus, 'entities'>,
): string | undefined {
  if (kind !== 'statement') return undefined;
  const speakers = participants
    .filter(({ role }) => role === 'speaks')
    .flatMap(({ entity }) => entities.find(({ id }) => id === entity) ?? []);
  return (speakers.find((entity) => entity.kind === 'person') ?? speakers[0])?.shortName;
}

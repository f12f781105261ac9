import type { Account, Entity, Source } from '../../domain/corpus/corpus.ts';
import { say } from '../../ui/words/say.ts';

/** Whose words an account is, in a few: "own voice", or the chain by short names, outermost first. */
export function shortVoice({ voice }: Pick<Account, 'voice'>, entities: readonly Entity[]): string {
  if (voice.kind === 'own') return say('reader.ownVoice');
  return voice.chain
    .map((source) => nameOf(source, entities))
    .reduceRight((rest, source) => say('moment.chain', { source, rest }));
}

function nameOf(source: Source, entities: readonly Entity[]): string {
  if ('words' in source) return source.words;
  return entities.find(({ id }) => id === source.entity)?.shortName ?? source.entity;
}

import type { Account, Entity, EntityId, Known, Source } from '../../domain/corpus/corpus.ts';
import { say } from './say.ts';

type NameOf = (id: EntityId) => string;

/** Reads an entity's name from the corpus; its id where the corpus, against its own rule, lacks it. */
export function namesOf(entities: readonly Entity[]): NameOf {
  return (id) => entities.find((entity) => entity.id === id)?.name ?? id;
}

/** "Zabihullah Mujahid, on Twitter". */
export function sourceInWords(source: Source, nameOf: NameOf): string {
  const name = 'entity' in source ? nameOf(source.entity) : source.words;
  return source.how === undefined ? name : say('moment.source', { name, how: source.how });
}

/** Whose words an account is: "Denies in its own voice", or the chain it is attributed to, outermost first. */
export function voiceInWords({ voice, stance }: Account, nameOf: NameOf): string {
  if (voice.kind === 'own') return say(`moment.ownVoice.${stance}`);
  const chain = voice.chain
    .map((source) => sourceInWords(source, nameOf))
    .reduceRight((rest, source) => say('moment.chain', { source, rest }));
  return say('moment.attributedTo', { chain });
}

/** What an article gives of itself, or that nobody knows, or what was inferred and from what. */
export function knownInWords({ value, basis, reason }: Known): string {
  if (value === null || basis === 'unknown') {
    return reason === undefined ? say('moment.unknown') : say('moment.unknownBecause', { reason });
  }
  if (basis === 'stated') return value;
  return reason === undefined
    ? say('moment.inferred', { value })
    : say('moment.inferredBecause', { value, reason });
}

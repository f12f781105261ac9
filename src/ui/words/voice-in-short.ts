import type { Account, Entity, EntityId, Source } from '../../domain/corpus/corpus.ts';
import { say } from './say.ts';

export type ShortNames = ReadonlyMap<EntityId, string>;

const known = new WeakMap<readonly Entity[], ShortNames>();

/** A corpus's short names by id; made once for its list, since every cell asks. */
export function shortNamesOf(entities: readonly Entity[]): ShortNames {
  const names = known.get(entities) ?? new Map(entities.map(({ id, shortName }) => [id, shortName]));
  known.set(entities, names);
  return names;
}

/**
 * Whose voice an account is in, as a cell or a margin has room for: "own voice", "Mujahid", "reports, not named". It is the last
 * source's, whose word it is in the end; where others hand it on, also who tells the article: "Council via Massoud".
 */
export function voiceInShort({ voice }: Pick<Account, 'voice'>, names: ShortNames): string {
  if (voice.kind === 'own') return say('voice.own');
  const [teller, ...rest] = voice.chain.map((source) => shortNameOf(source, names));
  const source = rest.at(-1);
  if (source === undefined) return teller ?? '';
  return say('voice.via', { source, teller: teller ?? '' });
}

function shortNameOf(source: Source, names: ShortNames): string {
  return 'entity' in source ? (names.get(source.entity) ?? source.entity) : source.words;
}

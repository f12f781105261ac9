/** Finding an entity by any of its names. */
import type { Alias, Entity } from '../corpus/corpus.ts';
import { CONSIDERED_LENGTH } from './search.ts';
import { nearlyBegins } from './typos.ts';
import { foldedWords } from './words.ts';

export interface FoundEntity {
  readonly entity: Entity;
  /** The alias it was found by; undefined where its name or short name was enough. */
  readonly alias: Alias | undefined;
}

/**
 * The entities one of whose names has every typed word: as the beginning of one of its words, whatever the order.
 * Where no name of any entity has them, a few wrong letters are forgiven ("Masoud" for "Massoud"). In the given
 * order; none where no letter or digit was typed.
 */
export function findEntities(entities: readonly Entity[], typed: string): FoundEntity[] {
  const words = foldedWords(typed.slice(0, CONSIDERED_LENGTH));
  if (words.length === 0) return [];
  const asTyped = findBy(entities, words, begins);
  return asTyped.length > 0 ? asTyped : findBy(entities, words, nearlyBegins);
}

/** Whether a typed word stands for a word of a name. */
type Likeness = (typed: string, word: string) => boolean;

const begins: Likeness = (typed, word) => word.startsWith(typed);

function findBy(entities: readonly Entity[], words: readonly string[], isLike: Likeness): FoundEntity[] {
  const fits = (name: readonly string[]) => words.every((typed) => name.some((word) => isLike(typed, word)));
  return entities.flatMap((entity): FoundEntity[] => {
    const { names, aliases } = foldedNames(entity);
    if (names.some(fits)) return [{ entity, alias: undefined }];
    const found = aliases.find(({ words: alias }) => fits(alias));
    return found ? [{ entity, alias: found.alias }] : [];
  });
}

interface FoldedNames {
  readonly names: readonly (readonly string[])[];
  readonly aliases: readonly { readonly alias: Alias; readonly words: readonly string[] }[];
}

/** Names are asked again at every key typed, and never change. */
const folded = new WeakMap<Entity, FoldedNames>();

function foldedNames(entity: Entity): FoldedNames {
  const known = folded.get(entity);
  if (known) return known;
  const names: FoldedNames = {
    names: [foldedWords(entity.name), foldedWords(entity.shortName)],
    aliases: entity.aliases.map((alias) => ({ alias, words: foldedWords(alias.text) })),
  };
  folded.set(entity, names);
  return names;
}

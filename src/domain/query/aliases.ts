/** Finding an entity by any of its names. */
import type MiniSearch from 'minisearch';
import type { Alias, Entity } from '../corpus/corpus.ts';
import { wordsSearched } from './search.ts';
import { findWords, wordIndex } from './word-index.ts';

export interface FoundEntity {
  readonly entity: Entity;
  /** The alias it was found by; undefined where its name or short name was enough. */
  readonly alias: Alias | undefined;
}

/**
 * The entities one of whose names has every typed word: as the beginning of one of its words, whatever the order. A
 * word that no name has is taken for a typing error ("Masoud" for "Massoud"). In the given order; none where no letter
 * or digit was typed.
 */
export function findEntities(entities: readonly Entity[], typed: string): FoundEntity[] {
  const { index, names } = namesOf(entities);
  const found = (findWords(index, wordsSearched(typed)) ?? []).flatMap(({ id }) => names[id as number] ?? []);
  return entities.flatMap((entity) => {
    const by = found.filter((name) => name.entity === entity);
    const best = by.find((name) => name.alias === undefined) ?? by.at(0);
    return best ? [{ entity, alias: best.alias }] : [];
  });
}

interface Name extends FoundEntity {
  readonly id: number;
  readonly text: string;
}

interface Names {
  readonly index: MiniSearch<Name>;
  readonly names: readonly Name[];
}

/** Names are asked again at every key typed, and never change. */
const known = new WeakMap<readonly Entity[], Names>();

function namesOf(entities: readonly Entity[]): Names {
  const before = known.get(entities);
  if (before) return before;
  const names = entities
    .flatMap((entity) => [
      { entity, alias: undefined, text: entity.name },
      { entity, alias: undefined, text: entity.shortName },
      ...entity.aliases.map((alias) => ({ entity, alias, text: alias.text })),
    ])
    .map((name, id) => ({ ...name, id }));
  const index = wordIndex<Name>(['text']);
  index.addAll(names);
  known.set(entities, { index, names });
  return { index, names };
}

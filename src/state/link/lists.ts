import { isId } from '../../domain/corpus/id-form.ts';
import { idsChosen } from '../../domain/query/choices.ts';
import type { Choice } from '../../domain/query/filters.ts';
import { type LinkField, type LinkKey, type LinkSource, part } from './field.ts';

/** More than anybody chooses by hand; keeps an address below what servers and mail programs let through. */
const LONGEST_LIST = 200;

/** Whether a text is an item of a list. */
export type Accepts<Item extends string> = (text: string) => text is Item;

/**
 * The items of a comma list, sorted, each once. Items that are not accepted are named one by one; those past the
 * two-hundredth are named together.
 */
function readList<Item extends string>(source: LinkSource, key: LinkKey, accepts: Accepts<Item>): Item[] {
  const texts = source.values(key).flatMap((value) => value.split(','));
  const distinct = [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  const surplus = distinct.slice(LONGEST_LIST);
  if (surplus.length > 0) source.ignore(key, surplus.join(','));
  return distinct
    .slice(0, LONGEST_LIST)
    .filter((text): text is Item => {
      if (!accepts(text)) source.ignore(key, text);
      return accepts(text);
    })
    .sort();
}

/** The list as `readList` takes it. What it would refuse is left out, so that what is written can be read. */
function writeList(items: readonly string[], accepts: Accepts<string>): string {
  return [...new Set(items)].filter(accepts).sort().slice(0, LONGEST_LIST).join(',');
}

/** A set of words from a closed list, such as `role=acts,speaks`. */
export function wordList<Word extends string>(
  key: LinkKey,
  words: readonly Word[],
): LinkField<readonly Word[]> {
  const accepts = (text: string): text is Word => (words as readonly string[]).includes(text);
  return {
    read: (source) => readList(source, key, accepts),
    write: (values) => part(key, writeList(values, accepts)),
  };
}

/**
 * Ids asked for under one key and ruled out under another. An id under both is ruled out and its being asked for is
 * named: in `Filters` too a value ruled out wins over everything that is asked for.
 */
export function choiceLists<Id extends string>(
  inKey: LinkKey,
  outKey: LinkKey,
): LinkField<Readonly<Record<Id, Choice>>> {
  return {
    read: (source) => {
      const out = new Set(readList(source, outKey, isId<Id>));
      const wanted = readList(source, inKey, isId<Id>);
      for (const id of wanted) if (out.has(id)) source.ignore(inKey, id);
      return choicesOf(wanted, [...out]);
    },
    write: (choices) => ({
      ...part(inKey, writeList(idsChosen(choices, 'in'), isId)),
      ...part(outKey, writeList(idsChosen(choices, 'out'), isId)),
    }),
  };
}

/** A record of choices; of an id in both lists, that it is ruled out. `fromEntries` defines own properties, so that an id such as "constructor" is one as well. */
export function choicesOf<Id extends string>(wanted: readonly Id[], out: readonly Id[]): Record<Id, Choice> {
  const entries = [...wanted.map((id) => [id, 'in'] as const), ...out.map((id) => [id, 'out'] as const)];
  return Object.fromEntries(entries) as Record<Id, Choice>;
}

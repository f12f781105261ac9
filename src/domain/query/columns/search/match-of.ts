/** Why a moment was found, told of the few in view: from its own texts, without the index, on any thread. */
import type { Moment } from '../../../corpus/corpus.ts';
import { type Match, SEARCH_FIELDS, type SearchHeads, textsWith } from '../../search.ts';
import { foldedWords } from '../../words.ts';
import { isWithin } from './edit-distance.ts';

/** How a word typed was taken. */
export interface TakenWord {
  /** Folded. */
  readonly word: string;
  /** Of a word that nothing in the corpus begins with, how many wrong letters are forgiven; 0: a word must begin with it. */
  readonly typos: number;
}

/** True where a folded word is one that the word typed finds. */
export function isFoundBy(folded: string, { word, typos }: TakenWord): boolean {
  return typos === 0 ? folded.startsWith(word) : isWithin(word, folded, typos);
}

/** The folded words of a text that words typed find, each once, for marking. */
export function termsFound(text: string, taken: readonly TakenWord[]): string[] {
  const words = [...new Set(foldedWords(text))];
  return words.filter((folded) => taken.some((typed) => isFoundBy(folded, typed)));
}

/** For moments of a corpus with these lists: the words that were found in one, and in which of its texts. */
export function matchesWith(heads: SearchHeads): (moment: Moment, taken: readonly TakenWord[]) => Match {
  const textOf = textsWith(heads);
  return (moment, taken) => {
    const texts = textOf(moment);
    const found = SEARCH_FIELDS.map((field) => ({ field, terms: termsFound(texts[field], taken) }));
    return {
      terms: [...new Set(found.flatMap(({ terms }) => terms))],
      fields: found.filter(({ terms }) => terms.length > 0).map(({ field }) => field),
    };
  };
}

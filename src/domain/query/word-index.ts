/** How Dateline uses MiniSearch: with our folding of words, all words needed, and typos forgiven last. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { foldedWords } from './words.ts';

/** Up to this many letters, one wrong letter makes another word: "Zara" and "Sara". */
export const LONGEST_EXACT_WORD = 4;

/** Wrong letters forgiven for each letter typed: one in five, which is one or two in most names. */
export const TYPOS_PER_LETTER = 0.2;

/** An empty index over documents with a number for an id. */
export function wordIndex<Document>(fields: readonly string[]): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: [...fields],
    tokenize: foldedWords,
    // The tokens are folded already.
    processTerm: (word) => word,
  });
}

/**
 * The documents that have every word, each as the beginning of one of theirs. A word that nothing in the index begins
 * with is taken for a typing error, unless it is too short. Undefined where there is no word to look for.
 */
export function findWords<Document>(
  index: MiniSearch<Document>,
  words: readonly string[],
): SearchResult[] | undefined {
  if (words.length === 0) return undefined;
  const mistyped = new Set(words.filter((word) => index.search(word, { prefix: true }).length === 0));
  return index.search(words.join(' '), {
    combineWith: 'AND',
    prefix: true,
    fuzzy: (word) => mistyped.has(word) && word.length > LONGEST_EXACT_WORD && TYPOS_PER_LETTER,
  });
}

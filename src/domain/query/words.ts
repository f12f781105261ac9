/**
 * What counts as a word, and when two words are the same one. Search, marking and finding by name all ask here, so
 * that what is found is also what is marked.
 */

/** A word of a text: folded for comparing, with its place in the text as written (UTF-16 units, end exclusive). */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and their marks; an apostrophe, a soft hyphen or a zero-width joiner may stand inside, not around. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ\u00ad\u200c\u200d][\p{L}\p{N}\p{M}]+)*/gu;

const POSSESSIVE = /['’‘ʼ]s$/;
const MARKS_AND_JOINERS = /[\p{M}\p{Cf}'’‘ʼ]+/gu;

/** Letters that Unicode does not take apart, and the keyboard variants of Arabic letters that Dari and Pashto share. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};
const UNFOLDED_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** What needs no more folding: most words of most corpora. */
const PLAIN = /^[a-z0-9]+$/;

/** The words of a text in order. A text without a letter or a digit has none. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const folded = fold(match[0]);
    return folded === '' ? [] : [{ folded, start: match.index, end: match.index + match[0].length }];
  });
}

/** The folded words of a text in order. */
export function foldedWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(fold).filter((word) => word !== '');
}

/**
 * A word without case, diacritics, apostrophes and an English possessive's "s": "Massoud’s" and "MASSOUD" are both
 * "massoud". Folding twice changes nothing.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replace(MARKS_AND_JOINERS, '')
    .replace(UNFOLDED_LETTER, (letter) => LETTERS[letter] ?? letter);
}

import { type Posting, PostingList } from './postings.ts';
import { nearlyBegins, typosForgiven } from './typos.ts';

/**
 * An inverted index: for each folded word, the moments it stands in and, as parts, the fields. It finds and does not
 * rank, since moments stay in time order; that keeps it small and quick enough to build in the page.
 */
export class WordIndex {
  readonly #postings = new PostingList<string>();
  #sorted: readonly string[] | undefined;

  /** Moments must come in ascending order. */
  add(moment: number, field: number, words: readonly string[]): void {
    for (const word of words) this.#postings.grow(word).add(moment, field);
    this.#sorted = undefined;
  }

  of(word: string): Posting {
    return this.#postings.of(word);
  }

  /**
   * The words of the index that a typed word may stand for: those it begins. Where it begins none, those it begins
   * but for a few wrong letters.
   */
  wordsFor(typed: string): readonly string[] {
    const begun = this.#wordsBegunBy(typed);
    if (begun.length > 0 || typosForgiven(typed) === 0) return begun;
    return this.#words().filter((word) => nearlyBegins(typed, word));
  }

  #wordsBegunBy(typed: string): readonly string[] {
    const words = this.#words();
    const from = firstNotBefore(words, typed);
    let to = from;
    while (words[to]?.startsWith(typed)) to++;
    return words.slice(from, to);
  }

  #words(): readonly string[] {
    this.#sorted ??= [...this.#postings.values()].sort();
    return this.#sorted;
  }
}

/** By halving: where the word stands in the sorted words, or would. */
function firstNotBefore(words: readonly string[], word: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Finds the passage that selectors name, also in a text that was edited since. It finds the passage or says that it
 * cannot: it never points at another one.
 */
import { type Placement, placementsOf, type Sought } from './alignment.ts';
import type { TextQuoteSelector } from './corpus.ts';
import { type FoldedText, fold } from './folded-text.ts';
import { resolveSelectors, type TextRange, type TextSelector } from './selectors.ts';

export type Anchor =
  | { readonly kind: 'exact'; readonly range: TextRange }
  | {
      readonly kind: 're-anchored';
      readonly range: TextRange;
      /** False where the passage itself was edited, be it in a comma. */
      readonly sameWords: boolean;
    }
  | { readonly kind: 'lost'; readonly reason: LostReason };

/**
 * - `no-quote`: there is nothing to search for but positions, and they do not fit;
 * - `absent`: nothing in the text is near enough to the quotation and what stood round it;
 * - `out-of-context`: the words are there, but not among those they stood among;
 * - `ambiguous`: more than one passage fits about as well.
 */
export type LostReason = 'no-quote' | 'absent' | 'out-of-context' | 'ambiguous';

/** Of a prefix or suffix, this many characters next to the quotation count. */
const LONGEST_NEIGHBOUR = 32;
/** With fewer characters a quotation must stand there unchanged, and neighbours tell little. */
const SHORTEST = 8;

/**
 * Where the passage stands in `text`, for `text.slice(start, end)`.
 *
 * `exact` means that all selectors agree, by the strict rule of `resolveSelectors`, and that the quotation with its
 * neighbours stands in the text once; of a position alone nobody can tell more. Else the quotation (the first of several) is sought with its prefix and suffix, and a position, which one
 * word inserted before it makes wrong, decides nothing. Characters are compared as `fold` has them. A place is
 * taken where
 *
 * - of the quotation at most a quarter was edited, nothing where it is shorter than 8 characters;
 * - of quotation, prefix and suffix together at most a quarter was edited, and of prefix and suffix at most half;
 * - one of the two still stands beside the quotation, 24 characters off at most; and where the quotation was itself
 *   edited, they bear it out by 8 characters;
 * - without prefix and suffix: the quotation stands there unchanged;
 * - and no other place is nearly as good (`marginOf`).
 *
 * So fewer edits than that margin, wherever they fall, lead to the passage that was meant or to `lost`, never elsewhere:
 * what was meant would be the nearer of the two. They are counted as `fold` has the text: a letter put between two
 * blanks, which it has as one, is two. Beyond it one case cannot be told from the text alone: a passage
 * taken out whole, whose sole like, a letter or a number apart, moved up into its place among the same neighbours,
 * reads as that passage edited; `sameWords` is false then.
 */
export function anchor(text: string, selectors: readonly TextSelector[]): Anchor {
  const strict = resolveSelectors(text, selectors);
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  // Where only the position tells equal passages apart, one word put before them makes it point at the wrong one.
  if (strict.ok && (!quote || resolveSelectors(text, [quote]).ok))
    return { kind: 'exact', range: strict.range };
  if (!quote) return { kind: 'lost', reason: 'no-quote' };
  const folded = fold(text);
  const found = soleFit(placementsOf(folded.characters, soughtOf(quote)), soughtOf(quote));
  if (typeof found === 'string') return { kind: 'lost', reason: found };
  const range = rangeOf(folded, found);
  return { kind: 're-anchored', range, sameWords: text.slice(range.start, range.end) === quote.exact };
}

function soughtOf({ exact, prefix = '', suffix = '' }: TextQuoteSelector): Sought {
  // A character is a few UTF-16 units at most: no need to fold all of a prefix of any length.
  const near = LONGEST_NEIGHBOUR * 8;
  return {
    prefix: fold(prefix.slice(-near)).characters.slice(-LONGEST_NEIGHBOUR),
    quote: fold(exact).characters,
    suffix: fold(suffix.slice(0, near)).characters.slice(0, LONGEST_NEIGHBOUR),
  };
}

function rangeOf({ starts, ends }: FoldedText, { start, end }: Placement): TextRange {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

function soleFit(places: readonly Placement[], sought: Sought): Placement | LostReason {
  const best = places.reduce((a, b) => (isBetter(b, a) ? b : a));
  if (!fits(best, sought)) {
    return places.some(({ quoteEdits }) => quoteEdits === 0) ? 'out-of-context' : 'absent';
  }
  const limit = editsOf(best) + marginOf(sought);
  const hasRival = places.some((place) => editsOf(place) < limit && isElsewhere(place, best));
  return hasRival ? 'ambiguous' : best;
}

function isBetter(a: Placement, b: Placement): boolean {
  return editsOf(a) < editsOf(b) || (editsOf(a) === editsOf(b) && a.quoteEdits < b.quoteEdits);
}

function fits(place: Placement, { prefix, quote, suffix }: Sought): boolean {
  const { quoteEdits, contextEdits, touching } = place;
  const context = prefix.length + suffix.length;
  const borneOut = context - 2 * contextEdits;
  if (quote.length < SHORTEST && (quoteEdits > 0 || context === 0)) return false;
  return (
    4 * quoteEdits <= quote.length &&
    4 * editsOf(place) <= quote.length + context &&
    borneOut >= (quoteEdits > 0 ? SHORTEST : 0) &&
    touching >= Math.min(SHORTEST, context)
  );
}

/**
 * By how many edits every other place must be worse: an eighth of all that is sought, at least 4. No more than what
 * tells a short quotation from the void beside it.
 */
function marginOf({ prefix, quote, suffix }: Sought): number {
  const all = prefix.length + quote.length + suffix.length;
  return Math.min(Math.max(4, Math.ceil(all / 8)), quote.length + 2);
}

/**
 * True of a place that is not the same passage cut otherwise. Words that repeat themselves ("on and on and on") can
 * stand unchanged at two places that overlap.
 */
function isElsewhere(place: Placement, best: Placement): boolean {
  const apart = place.start > best.end || place.end < best.start;
  const repeats = place.quoteEdits === 0 && best.quoteEdits === 0 && place.start !== best.start;
  return apart || repeats;
}

function editsOf({ quoteEdits, contextEdits }: Placement): number {
  return quoteEdits + contextEdits;
}

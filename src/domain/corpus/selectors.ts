/**
 * Resolves W3C Web Annotation selectors in the text of a paragraph. A position counts Unicode code points, as the
 * recommendation has it (https://www.w3.org/TR/annotation-model/#text-position-selector); what is returned counts
 * UTF-16 units, as JavaScript strings do.
 */
import type { TextPositionSelector, TextQuoteSelector } from './corpus.ts';

export type TextSelector = TextPositionSelector | TextQuoteSelector;

/** For `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export type SelectorResolution =
  | { readonly ok: true; readonly range: TextRange }
  | { readonly ok: false; readonly reason: string };

/**
 * The one passage that all selectors name. Not ok without selectors, where a position lies outside the text, where
 * a quote is not in it or in it more than once, and where position and quote disagree.
 *
 * Strict, for those who write a corpus. Who reads one calls `anchor`, which finds the passage in an edited text too.
 */
export function resolveSelectors(text: string, selectors: readonly TextSelector[]): SelectorResolution {
  const quotes = selectors.filter((selector) => selector.type === 'TextQuoteSelector');
  const positions = selectors.filter((selector) => selector.type === 'TextPositionSelector');
  const [first] = positions;
  const place = first ? placeOf(text, first) : soleMatch(text, quotes);
  if (!place.ok) return place;
  const { range } = place;
  if (positions.some((other) => !isSame(placeOf(text, other), range))) {
    return refusal('its positions name different passages');
  }
  for (const quote of quotes) {
    const reason = quoteFault(text, range, quote);
    if (reason) return refusal(reason);
  }
  return place;
}

function refusal(reason: string): SelectorResolution {
  return { ok: false, reason };
}

function isSame(place: SelectorResolution, range: TextRange): boolean {
  return place.ok && place.range.start === range.start && place.range.end === range.end;
}

function placeOf(text: string, { start, end }: TextPositionSelector): SelectorResolution {
  const points = Array.from(text);
  if (start >= end || end > points.length) {
    return refusal(`position ${start}..${end} is no passage of a text of ${points.length} characters`);
  }
  const from = points.slice(0, start).join('').length;
  return { ok: true, range: { start: from, end: from + points.slice(start, end).join('').length } };
}

function soleMatch(text: string, [quote]: readonly TextQuoteSelector[]): SelectorResolution {
  if (!quote) return refusal('has no selector');
  const found = matches(text, quote);
  const [range] = found;
  if (!range) return refusal(`the text does not have "${quote.exact}"${context(quote)}`);
  if (found.length > 1) {
    return refusal(
      `"${quote.exact}" stands in the text ${found.length} times: add a prefix, suffix or position`,
    );
  }
  return { ok: true, range };
}

/** Every place the quote stands at with its prefix before and its suffix after it. */
function matches(text: string, quote: TextQuoteSelector): TextRange[] {
  const found: TextRange[] = [];
  if (quote.exact === '') return found;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const range = { start: at, end: at + quote.exact.length };
    if (quoteFault(text, range, quote) === undefined) found.push(range);
  }
  return found;
}

function quoteFault(text: string, { start, end }: TextRange, quote: TextQuoteSelector): string | undefined {
  const passage = text.slice(start, end);
  if (passage !== quote.exact) return `the passage there is "${passage}", not "${quote.exact}"`;
  const { prefix = '', suffix = '' } = quote;
  if (!text.slice(0, start).endsWith(prefix)) return `"${prefix}" does not stand before "${quote.exact}"`;
  if (!text.slice(end).startsWith(suffix)) return `"${suffix}" does not stand after "${quote.exact}"`;
  return undefined;
}

function context({ prefix, suffix }: TextQuoteSelector): string {
  return prefix || suffix ? ' with its prefix and suffix' : '';
}

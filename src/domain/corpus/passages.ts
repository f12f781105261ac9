/** From an account's evidence to the passage it points at. */
import { type Anchor, anchor } from './anchor.ts';
import type { Article, Evidence } from './corpus.ts';

export interface Passage {
  readonly paragraph: number;
  /** True where the text is the corpus's digest and not the article's own words. */
  readonly digest: boolean;
  readonly before: string;
  /** What the evidence points at; empty where it points at the whole paragraph, which then stands in `before`. */
  readonly exact: string;
  readonly after: string;
  /** Whether the passage was found as it is selected, found again in a text edited since, or not found. */
  readonly anchored: Anchor['kind'];
}

/**
 * The paragraph the evidence points into, cut where its selectors say. A quotation that they do not find, or find more
 * than once, is shown alone rather than dropped or put where it may not belong. Evidence without selectors is exact.
 */
export function passageOf(article: Article, { paragraph, selectors }: Evidence): Passage {
  const held = article.paragraphs.find(({ number }) => number === paragraph);
  return { paragraph, digest: held?.digest ?? false, ...cut(held?.text ?? '', selectors) };
}

function cut(text: string, selectors: Evidence['selectors']): Omit<Passage, 'paragraph' | 'digest'> {
  if (selectors.length === 0) return { before: text, exact: '', after: '', anchored: 'exact' };
  const found = anchor(text, selectors);
  if (found.kind === 'lost') {
    const quotation = quotationIn(selectors);
    const before = quotation === undefined ? text : '';
    return { before, exact: quotation ?? '', after: '', anchored: 'lost' };
  }
  const { start, end } = found.range;
  return {
    before: text.slice(0, start),
    exact: text.slice(start, end),
    after: text.slice(end),
    anchored: found.kind,
  };
}

/** "¶2, ¶17": the paragraphs an account rests on, each once, in order. */
export function paragraphsOf(evidence: readonly Evidence[]): readonly number[] {
  return [...new Set(evidence.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
}

/** What the first quotation among the selectors quotes. */
export function quotationIn(selectors: Evidence['selectors']): string | undefined {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector')?.exact;
}

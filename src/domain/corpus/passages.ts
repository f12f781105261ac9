/** From an account's evidence to the passage it points at. */
import type { Article, Evidence } from './corpus.ts';
import { resolveSelectors } from './selectors.ts';

export interface Passage {
  readonly paragraph: number;
  /** True where the text is the corpus's digest and not the article's own words. */
  readonly digest: boolean;
  readonly before: string;
  /** What the evidence points at; empty where it points at the whole paragraph, which then stands in `before`. */
  readonly exact: string;
  readonly after: string;
}

/**
 * The paragraph the evidence points into, cut where its selectors say. A quotation that they do not find, or find more
 * than once, is shown alone rather than dropped or put where it may not belong.
 */
export function passageOf(article: Article, { paragraph, selectors }: Evidence): Passage {
  const held = article.paragraphs.find(({ number }) => number === paragraph);
  return { paragraph, digest: held?.digest ?? false, ...cut(held?.text ?? '', selectors) };
}

function cut(text: string, selectors: Evidence['selectors']): Pick<Passage, 'before' | 'exact' | 'after'> {
  const found = resolveSelectors(text, selectors);
  if (found.ok) {
    const { start, end } = found.range;
    return { before: text.slice(0, start), exact: text.slice(start, end), after: text.slice(end) };
  }
  const quotation = quotationIn(selectors);
  return { before: quotation === undefined ? text : '', exact: quotation ?? '', after: '' };
}

/** "¶2, ¶17": the paragraphs an account rests on, each once, in order. */
export function paragraphsOf(evidence: readonly Evidence[]): readonly number[] {
  return [...new Set(evidence.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
}

function quotationIn(selectors: Evidence['selectors']): string | undefined {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector')?.exact;
}

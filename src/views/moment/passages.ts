/** From an account's evidence to the passage it points at. */
import type {
  Article,
  Evidence,
  TextPositionSelector,
  TextQuoteSelector,
} from '../../domain/corpus/corpus.ts';

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
 * The paragraph the evidence points into, cut where its selectors say (W3C Web Annotation, selectors in order of
 * preference). A quotation that is no longer in the paragraph is shown alone rather than dropped.
 */
export function passageOf(article: Article, { paragraph, selectors }: Evidence): Passage {
  const held = article.paragraphs.find(({ number }) => number === paragraph);
  const text = held?.text ?? '';
  const span = selectors.map((selector) => spanOf(text, selector)).find((found) => found !== undefined);
  const [start, end] = span ?? [text.length, text.length];
  return {
    paragraph,
    digest: held?.digest ?? false,
    before: span || quotationIn(selectors) === undefined ? text.slice(0, start) : '',
    exact: span ? text.slice(start, end) : (quotationIn(selectors) ?? ''),
    after: text.slice(end),
  };
}

/** "¶2, ¶17": the paragraphs an account rests on, each once, in order. */
export function paragraphsOf(evidence: readonly Evidence[]): readonly number[] {
  return [...new Set(evidence.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
}

function quotationIn(selectors: Evidence['selectors']): string | undefined {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector')?.exact;
}

function spanOf(
  text: string,
  selector: TextQuoteSelector | TextPositionSelector,
): readonly [number, number] | undefined {
  if (selector.type === 'TextPositionSelector') {
    const { start, end } = selector;
    return start < end && end <= text.length ? [start, end] : undefined;
  }
  const { prefix = '', exact, suffix = '' } = selector;
  const inContext = text.indexOf(prefix + exact + suffix);
  const start = inContext < 0 ? text.indexOf(exact) : inContext + prefix.length;
  return start < 0 ? undefined : [start, start + exact.length];
}

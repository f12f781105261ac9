/** What a picture shows, in words and signs. Two equal cards are one picture. */
import type { Stance } from '../../../domain/corpus/corpus.ts';

export interface Card {
  readonly mark: 'event' | 'statement' | 'question' | 'article' | 'corpus';
  /** The word beside the mark: "Statement". */
  readonly kind: string;
  /** The word of the unequal sign; undefined where nobody disputes it. */
  readonly disputed: string | undefined;
  /** Whose words or which positions: a line above the title. */
  readonly lead: string | undefined;
  readonly title: string;
  /** Two lines below the seam: when, and of what. */
  readonly when: string;
  readonly corpus: string;
  /** "Told by 4 of 5 articles". */
  readonly told: string | undefined;
  /** One for each article, in their order; empty where they are too many to be told apart. */
  readonly pips: readonly (Stance | 'silent')[];
}

import { orderOf } from '../time/order.ts';
import type { ArticleWords, Moment } from './corpus.ts';

/** How one statement is known to have come after another. */
export interface KnownAfter {
  readonly earlier: Moment;
  /** The words of an article that say so; undefined where the times of the two tell it. */
  readonly words: ArticleWords | undefined;
}

export interface InSequence {
  readonly moment: Moment;
  /** Undefined where no order is known, and for the first. */
  readonly after: KnownAfter | undefined;
}

/**
 * Statements one after the other, each with what is known of its coming after one before it: by an article's words
 * that tie it to an earlier one, else by times that lie wholly after those of the one right before. `statements` are in
 * time order, which is no more than the order they are read in wherever nothing is known.
 */
export function sequenceOf(statements: readonly Moment[]): readonly InSequence[] {
  return statements.map((moment, index) => {
    const before = statements.slice(0, index);
    return { moment, after: statedAfter(moment, before) ?? timedAfter(moment, before.at(-1)) };
  });
}

function statedAfter(moment: Moment, before: readonly Moment[]): KnownAfter | undefined {
  for (const { moment: id, order } of moment.answers) {
    const earlier = order && before.find((other) => other.id === id);
    if (earlier) return { earlier, words: order };
  }
  return undefined;
}

function timedAfter(moment: Moment, earlier: Moment | undefined): KnownAfter | undefined {
  if (!earlier || orderOf(earlier.when, moment.when).order !== 'before') return undefined;
  return { earlier, words: undefined };
}

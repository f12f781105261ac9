/** Orders of moments besides the one in time, for tables. */
import type { Moment, MomentId } from '../corpus/corpus.ts';
import { isUndated } from '../time/when.ts';

/** How far the accounts of a moment stand against each other. */
export interface Opposition {
  /** Accounts that deny it. */
  readonly denying: number;
  /** Accounts that assert, report or hedge it. */
  readonly others: number;
  /** The fewer of the two: how many accounts meet one that says the opposite. 0 where all go one way. */
  readonly opposed: number;
}

export function oppositionOf({ accounts }: Pick<Moment, 'accounts'>): Opposition {
  const denying = accounts.filter(({ stance }) => stance === 'denies').length;
  const others = accounts.length - denying;
  return { denying, others, opposed: Math.min(denying, others) };
}

export interface MomentOrder {
  readonly by: 'time' | 'disagreement' | 'sources';
  /** False: earliest first, most disagreement first, most sources first. */
  readonly reversed: boolean;
}

export interface Measures {
  /** The moments that accounts or parties differ on. */
  readonly disputed: ReadonlySet<MomentId>;
  readonly sourcesOf: (moment: Moment) => number;
}

/**
 * Moments, given in time order, in the order asked for.
 *
 * - time: as they come. Reversed: the latest first; those without a date stay last, as they lie at neither end.
 * - disagreement: by how many accounts are opposed (`oppositionOf`); equals: the disputed (by a question on which
 *   positions differ) before the undisputed.
 * - sources: by how many sources tell it.
 *
 * Equals keep their order in time, reversed or not.
 */
export function inOrder(
  moments: readonly Moment[],
  { by, reversed }: MomentOrder,
  measures: Measures,
): readonly Moment[] {
  if (by === 'time') return reversed ? latestFirst(moments) : moments;
  const weightOf = by === 'sources' ? measures.sourcesOf : disagreementBy(measures.disputed);
  const direction = reversed ? 1 : -1;
  return moments
    .map((moment) => ({ moment, weight: weightOf(moment) }))
    .sort((a, b) => direction * (a.weight - b.weight))
    .map(({ moment }) => moment);
}

function latestFirst(moments: readonly Moment[]): readonly Moment[] {
  const dated = moments.filter(({ when }) => !isUndated(when));
  return [...dated.toReversed(), ...moments.filter(({ when }) => isUndated(when))];
}

/** The opposed in whole numbers, and a half for being disputed: it only ever decides between equals. */
function disagreementBy(disputed: ReadonlySet<MomentId>): (moment: Moment) => number {
  return (moment) => oppositionOf(moment).opposed + (disputed.has(moment.id) ? 0.5 : 0);
}

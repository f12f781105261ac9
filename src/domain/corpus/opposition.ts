import type { Moment } from './corpus.ts';

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

/** How long a dossier will be, before it is set. */

import type { Account, Moment } from '../../../domain/corpus/corpus.ts';
import type { Moments } from '../../../domain/corpus/moments.ts';
import { quotationIn } from '../../../domain/corpus/passages.ts';

/** Letters of running text on a page of A4 or Letter. */
const PAGE = 2_850;
/** What the facts of a moment and the space round it take up, in letters of running text. */
const MOMENT = 520;
/** The same of an account, beside what it says. */
const ACCOUNT = 130;

/** Pages of a dossier of these moments, roughly: at least one. */
export function pagesOf(moments: Moments): number {
  const letters = moments.reduce((sum, moment) => sum + lettersOf(moment), 0);
  return Math.max(1, Math.ceil(letters / PAGE));
}

function lettersOf({ title, summary, accounts }: Moment): number {
  const told = accounts.reduce((sum, account) => sum + lettersOfAccount(account), 0);
  return MOMENT + title.length + summary.length + told;
}

function lettersOfAccount({ says, evidence }: Account): number {
  const quoted = evidence.reduce((sum, { selectors }) => sum + (quotationIn(selectors)?.length ?? 300), 0);
  return ACCOUNT + says.length + quoted;
}

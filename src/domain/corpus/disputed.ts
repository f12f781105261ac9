import { STATUS_BIT } from '../columns/facts.ts';
import type { Corpus, MomentId } from './corpus.ts';
import { factsBehind } from './gathered.ts';
import { placeOfMoment } from './lookups.ts';
import { disputedMoments } from './status.ts';

/** Which moments accounts or parties differ on, by the rule of `statusesOf`; of a large corpus none is gone through. */
export function disputedIn({
  moments,
  questions,
}: Pick<Corpus, 'moments' | 'questions'>): Pick<ReadonlySet<MomentId>, 'has'> {
  const facts = factsBehind(moments);
  if (!facts) return disputedMoments(moments, questions);
  return { has: (id) => ((facts.status[placeOfMoment(moments, id) ?? -1] ?? 0) & STATUS_BIT.disputed) !== 0 };
}

import type { Corpus, Moment, MomentId, Side, SideId } from './corpus.ts';
import { momentById } from './lookups.ts';
import { sharedQuestion } from './questions.ts';
import { sidesOf } from './sides.ts';

/**
 * The claim and the denial the first view leads with: the pair the corpus names; else, of the statements of the two
 * sides in which one denies the other, the pair whose question has most accounts; else the earliest such pair.
 *
 * @param denials the moments that deny another, in the corpus's order; all of them may be given
 */
export function leadPairOf(
  corpus: Omit<Corpus, 'leadPair'>,
  named: readonly [MomentId, MomentId] | undefined,
  denials: Iterable<Moment> = corpus.moments,
): readonly [MomentId, MomentId] | undefined {
  const { moments, sides } = corpus;
  if (named && named[0] !== named[1] && named.every((id) => momentById(moments, id))) return named;

  const opposed = [...denials].flatMap((denial) =>
    denial.answers.flatMap(({ moment, relation }) => {
      const claim = relation === 'denies' ? momentById(moments, moment) : undefined;
      if (!claim || !faceEachOther(claim, denial, sides)) return [];
      return [{ claim, denial, weight: sharedQuestion(corpus, claim, denial)?.accounts ?? 0 }];
    }),
  );
  const best = opposed.reduce<(typeof opposed)[number] | undefined>(
    (first, pair) => (first && first.weight >= pair.weight ? first : pair),
    undefined,
  );
  return best && [best.claim.id, best.denial.id];
}

function faceEachOther(a: Moment, b: Moment, sides: readonly Side[]): boolean {
  const only = (ids: readonly SideId[]) => (ids.length === 1 ? ids[0] : undefined);
  const left = only(sidesOf(a, sides));
  const right = only(sidesOf(b, sides));
  return left !== undefined && right !== undefined && left !== right;
}

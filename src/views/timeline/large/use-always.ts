import { useMemo } from 'react';
import type { Corpus, MomentId } from '../../../domain/corpus/corpus.ts';
import { placeOfMoment } from '../../../domain/corpus/lookups.ts';
import type { Lit } from '../../../domain/overview/lit.ts';

/** Of what is lit, so many stand alone at most: a question may rest on thousands. */
const MOST_LIT = 60;

/** Places of the moments that stand alone wherever they are: the open one, the lead pair, and what is lit. */
export function useAlways(
  corpus: Corpus,
  openId: MomentId | undefined,
  lit: Lit | undefined,
): readonly number[] {
  return useMemo(() => {
    const lights = lit?.moments.slice(0, MOST_LIT).map(({ id }) => id) ?? [];
    const ids = [...(openId ? [openId] : []), ...(corpus.leadPair ?? []), ...lights];
    const places = ids.flatMap((id) => placeOfMoment(corpus.moments, id) ?? []);
    return [...new Set(places)].sort((a, b) => a - b);
  }, [corpus, openId, lit]);
}

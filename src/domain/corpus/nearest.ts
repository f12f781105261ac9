import type { Corpus, Moment } from './corpus.ts';

const MOST_OFFERED = 3;
/** Below this two slugs share little more than a common word. */
const LEAST_LIKENESS = 0.3;

/**
 * Moments that a link to an unknown one may have meant, the likeliest first, at most three: those with the slugs most
 * like the link's; where it has no slug, those whose id or slug is most like its id, which then is often a slug that
 * was cut off. Empty where none is like it.
 */
export function nearestMoments(
  corpus: Pick<Corpus, 'moments'>,
  wantedSlug: string | undefined,
  wantedId: string,
): readonly Moment[] {
  const wanted = pairsOf(wantedSlug ?? wantedId);
  const likenessOf = ({ id, slug }: Moment) =>
    wantedSlug === undefined
      ? Math.max(likeness(wanted, pairsOf(id)), likeness(wanted, pairsOf(slug)))
      : likeness(wanted, pairsOf(slug));
  return corpus.moments
    .map((moment) => ({ moment, likeness: likenessOf(moment) }))
    .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_OFFERED)
    .map(({ moment }) => moment);
}

/** The Sørensen-Dice coefficient, 0 to 1: what two sets share, against their sizes. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Pairs of neighbouring letters; each word begins and ends with a hyphen, so that short words count too. */
function pairsOf(text: string): ReadonlySet<string> {
  const padded = `-${text}-`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

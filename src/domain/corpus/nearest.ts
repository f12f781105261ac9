import { textsIn } from '../columns/column-data.ts';
import { isInColumns } from '../columns/in-columns.ts';
import type { Texts } from '../columns/texts.ts';
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
  const { moments } = corpus;
  const wanted = pairsOf(wantedSlug ?? wantedId);
  const data = isInColumns(moments) ? moments.columns.data : undefined;
  if (data) {
    const columns = wantedSlug === undefined ? (['id', 'slug'] as const) : (['slug'] as const);
    return nearestIn(
      columns.map((column) => textsIn(data, column)),
      data.length,
      wanted,
    ).flatMap((place) => moments.at(place) ?? []);
  }
  const likenessOf = ({ id, slug }: Moment) =>
    wantedSlug === undefined
      ? Math.max(likeness(wanted, pairsOf(id)), likeness(wanted, pairsOf(slug)))
      : likeness(wanted, pairsOf(slug));
  return moments
    .map((moment) => ({ moment, likeness: likenessOf(moment) }))
    .filter((candidate) => candidate.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_OFFERED)
    .map(({ moment }) => moment);
}

/**
 * As for moments at hand, read off the columns' bytes, which are letters of ASCII in ids and slugs: a million of them
 * take some tens of milliseconds. Places, the likeliest first.
 */
function nearestIn(
  columns: readonly Texts[],
  length: number,
  wanted: ReadonlySet<string>,
): readonly number[] {
  const isWanted = new Uint8Array(2 ** 16);
  for (const pair of wanted) isWanted[pairCode(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
  const likenesses = columns.map((texts) => likenessesIn(texts, length, isWanted, wanted.size));
  const best: { place: number; likeness: number }[] = [];
  for (let place = 0; place < length; place++) {
    let likeness = 0;
    for (const of of likenesses) likeness = Math.max(likeness, of[place] ?? 0);
    if (likeness < LEAST_LIKENESS || likeness <= (best[MOST_OFFERED - 1]?.likeness ?? 0)) continue;
    best.push({ place, likeness });
    best.sort((a, b) => b.likeness - a.likeness);
    best.length = Math.min(best.length, MOST_OFFERED);
  }
  return best.map(({ place }) => place);
}

const HYPHEN = 45;

function pairCode(first: number, second: number): number {
  return ((first & 0xff) << 8) | (second & 0xff);
}

function likenessesIn(
  { bytes, ends }: Texts,
  length: number,
  isWanted: Uint8Array,
  wanted: number,
): Float32Array {
  const found = new Float32Array(length);
  // In which text each pair was met last, counted from 1: a pair counts once in each.
  const met = new Uint32Array(2 ** 16);
  for (let place = 0, at = 0; place < length; place++) {
    let [before, pairs, shared] = [HYPHEN, 0, 0];
    for (const end = ends[place] ?? at; at <= end; at++) {
      const letter = at === end ? HYPHEN : (bytes[at] ?? HYPHEN);
      const pair = pairCode(before, letter);
      before = letter;
      if (met[pair] === place + 1) continue;
      met[pair] = place + 1;
      pairs++;
      shared += isWanted[pair] ?? 0;
    }
    at--;
    found[place] = (2 * shared) / (pairs + wanted);
  }
  return found;
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

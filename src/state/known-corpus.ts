/** The corpus as known by the second clock, kept so that stepping back and forth does its work once. */
import { type AsKnown, corpusAsKnown, NOTHING } from '../domain/corpus/as-known.ts';
import { type Corpus, isAtHand } from '../domain/corpus/corpus.ts';
import { type PublicationStop, publicationStops } from '../domain/corpus/publication.ts';
import type { Instant } from '../domain/time/instant.ts';

/** How many states of one corpus are kept: each holds its own index of what is searched and counted. */
const KEPT = 8;

interface Kept {
  readonly stops: readonly PublicationStop[];
  /** By how many stops have passed, which is all that what is known depends on; the last asked for comes last. */
  readonly states: Map<number, AsKnown>;
}

const kept = new WeakMap<Corpus, Kept>();

function keptOf(corpus: Corpus): Kept {
  const found = kept.get(corpus) ?? { stops: publicationStops(corpus), states: new Map() };
  kept.set(corpus, found);
  return found;
}

/** The times at which more of the corpus came out, earliest first. The same list for the same corpus. */
export function stopsOf(corpus: Corpus): readonly PublicationStop[] {
  return keptOf(corpus).stops;
}

/** The corpus as known by `at` and what that holds back; the same for all times between two stops. A large corpus is only there whole. */
export function knownOf(corpus: Corpus, at: Instant): AsKnown {
  if (!isAtHand(corpus)) return { corpus, heldBack: NOTHING };
  const { stops, states } = keptOf(corpus);
  const passed = stops.filter((stop) => stop.at <= at).length;
  const known = states.get(passed) ?? corpusAsKnown(corpus, at);
  states.delete(passed);
  states.set(passed, known);
  const [longestUnused] = states.keys();
  if (states.size > KEPT && longestUnused !== undefined) states.delete(longestUnused);
  return known;
}

/** The corpus that a reader is shown: the whole, or what was known of it by then. */
export function corpusShown(corpus: Corpus, knownBy: Instant | undefined): Corpus {
  return knownBy === undefined ? corpus : knownOf(corpus, knownBy).corpus;
}

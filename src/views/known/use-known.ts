import type { HeldBack } from '../../domain/corpus/as-known.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { PublicationStop } from '../../domain/corpus/publication.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { useTelling, useWholeCorpus } from '../../state/derived.ts';
import { knownOf, stopsOf } from '../../state/known-corpus.ts';
import { useExplorer } from '../../state/store.ts';
import { knownByInWords } from '../../ui/words/known.ts';

/** What the second clock shows, while it is on. */
export interface Known {
  readonly at: Instant;
  readonly stops: readonly PublicationStop[];
  /** The last stop that has passed, by its place among all; -1 before the first. */
  readonly place: number;
  readonly whole: Corpus;
  readonly corpus: Corpus;
  readonly heldBack: HeldBack;
}

/** Undefined while the clock is off. */
export function useKnown(): Known | undefined {
  const whole = useWholeCorpus();
  const at = useExplorer((state) => state.knownBy);
  if (at === undefined) return undefined;
  const stops = stopsOf(whole);
  return { at, stops, place: stops.findLastIndex((stop) => stop.at <= at), whole, ...knownOf(whole, at) };
}

/** Puts a time on the second clock into words, as the reader has times told. */
export function useKnownWords(): (at: Instant) => string {
  const { zone } = useWholeCorpus();
  const telling = useTelling();
  return (at) => knownByInWords(at, zone, telling);
}

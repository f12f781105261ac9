import { hasPlaces } from '../columns/in-columns.ts';
import { firstWhere } from '../columns/sorted.ts';
import type { Moment, MomentId } from '../corpus/corpus.ts';
import { placeOfMoment } from '../corpus/lookups.ts';
import type { Moments } from '../corpus/moments.ts';

/** Where a reader stands among the moments that are shown, and which lie to either side. */
export interface Steps {
  readonly previous?: Moment;
  readonly next?: Moment;
  /** From 1; undefined where the open moment is itself not shown. */
  readonly position: number | undefined;
  readonly count: number;
}

/**
 * The neighbours of a moment among those shown. Both lists are in the corpus's time order and `shown` is a part of
 * `all`, so that a moment the filters hide still has the neighbours it would stand between. Looks at few moments,
 * however many there are.
 */
export function stepsFrom(open: MomentId, all: Moments, shown: Moments): Steps {
  const here = placeOfMoment(all, open);
  if (here === undefined) return { position: undefined, count: shown.length };

  const placeAt = placesAmong(all, shown);
  const index = firstWhere(shown.length, (at) => placeAt(at) >= here);
  const isShown = index < shown.length && placeAt(index) === here;
  const previous = index > 0 ? shown.at(index - 1) : undefined;
  const next = shown.at(isShown ? index + 1 : index);
  return {
    ...(previous && { previous }),
    ...(next && { next }),
    position: isShown ? index + 1 : undefined,
    count: shown.length,
  };
}

/** Where in `all` each of those shown stands. */
function placesAmong(all: Moments, shown: Moments): (index: number) => number {
  if (shown === all) return (index) => index;
  if (hasPlaces(shown)) return (index) => shown.places[index] ?? -1;
  return (index) => placeOfMoment(all, shown.at(index)?.id ?? '') ?? -1;
}

import type { Moment, MomentId } from '../corpus/corpus.ts';
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
 * `all`, so that a moment the filters hide still has the neighbours it would stand between.
 */
export function stepsFrom(open: MomentId, all: Moments, shown: Moments): Steps {
  const places = new Map(all.map((moment, place) => [moment.id, place]));
  const here = places.get(open);
  if (here === undefined) return { position: undefined, count: shown.length };

  const placeOf = (moment: Moment) => places.get(moment.id) ?? -1;
  const previous = shown.slice().findLast((moment) => placeOf(moment) < here);
  const next = shown.find((moment) => placeOf(moment) > here);
  const index = shown.slice().findIndex(({ id }) => id === open);
  return {
    ...(previous && { previous }),
    ...(next && { next }),
    position: index < 0 ? undefined : index + 1,
    count: shown.length,
  };
}

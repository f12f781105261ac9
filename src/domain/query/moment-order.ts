/** Orders of moments besides the one in time, for tables. */
import { type MomentFacts, STATUS_BIT } from '../columns/facts.ts';
import type { Moment, MomentId } from '../corpus/corpus.ts';
import type { Moments } from '../corpus/moments.ts';
import { oppositionOf } from '../corpus/opposition.ts';
import { isUndated } from '../time/when.ts';
import { type Placed, placedIn } from './columns/places.ts';

export interface MomentOrder {
  readonly by: 'time' | 'disagreement' | 'sources';
  /** False: earliest first, most disagreement first, most sources first. */
  readonly reversed: boolean;
}

export interface Measures {
  /** The moments that accounts or parties differ on. */
  readonly disputed: { has(id: MomentId): boolean };
  readonly sourcesOf: (moment: Moment) => number;
}

/**
 * Moments, given in time order, in the order asked for.
 *
 * - time: as they come. Reversed: the latest first; those without a date stay last, as they lie at neither end.
 * - disagreement: by how many accounts are opposed (`oppositionOf`); equals: the disputed (by a question on which
 *   positions differ) before the undisputed.
 * - sources: by how many sources tell it.
 *
 * Equals keep their order in time, reversed or not. Of moments in columns none is made: there the columns say what
 * `measures` says of moments at hand, and 255 accounts or sources are as many as any more.
 */
export function inOrder(moments: Moments, order: MomentOrder, measures: Measures): Moments {
  if (order.by === 'time' && !order.reversed) return moments;
  const placed = placedIn(moments);
  return placed
    ? placed.all.ordered(placesInOrder(placed, order))
    : inOrderAtHand(moments.slice(), order, measures);
}

function inOrderAtHand(
  moments: readonly Moment[],
  { by, reversed }: MomentOrder,
  measures: Measures,
): readonly Moment[] {
  if (by === 'time') return latestFirst(moments);
  const weightOf = by === 'sources' ? measures.sourcesOf : disagreementBy(measures.disputed);
  const direction = reversed ? 1 : -1;
  return moments
    .map((moment) => ({ moment, weight: weightOf(moment) }))
    .sort((a, b) => direction * (a.weight - b.weight))
    .map(({ moment }) => moment);
}

function latestFirst(moments: readonly Moment[]): readonly Moment[] {
  const dated = moments.filter(({ when }) => !isUndated(when));
  return [...dated.toReversed(), ...moments.filter(({ when }) => isUndated(when))];
}

/** The opposed in whole numbers, and a half for being disputed: it only ever decides between equals. */
function disagreementBy(disputed: Measures['disputed']): (moment: Moment) => number {
  return (moment) => oppositionOf(moment).opposed + (disputed.has(moment.id) ? 0.5 : 0);
}

function placesInOrder({ all, places }: Placed, { by, reversed }: MomentOrder): Uint32Array {
  const { facts } = all.columns;
  if (by === 'time') return latestPlacesFirst(places, facts);
  const weights = by === 'sources' ? facts.voices : disagreementIn(facts);
  return sortedByWeight(places, weights, reversed);
}

/** The undated stand last in the corpus's order, and stay there. */
function latestPlacesFirst(places: Uint32Array, { bounds }: MomentFacts): Uint32Array {
  const firstUndated = places.findIndex((place) => bounds.undated[place] === 1);
  const dated = firstUndated === -1 ? places.length : firstUndated;
  const turned = places.slice();
  turned.subarray(0, dated).reverse();
  return turned;
}

/** As `disagreementBy`, in halves. */
function disagreementIn({ opposed, status }: MomentFacts): Uint16Array {
  const weights = new Uint16Array(opposed.length);
  for (let place = 0; place < weights.length; place++) {
    weights[place] = 2 * (opposed[place] ?? 0) + Number(((status[place] ?? 0) & STATUS_BIT.disputed) !== 0);
  }
  return weights;
}

/** More than any weight. */
const WEIGHTS = 512;

/** The heaviest first, or the lightest; equals as they came. Counts how many there are of each weight, and so where they go. */
function sortedByWeight(
  places: Uint32Array,
  weights: Uint8Array | Uint16Array,
  lightestFirst: boolean,
): Uint32Array {
  const bucketOf = (place: number) => {
    const weight = weights[place] ?? 0;
    return lightestFirst ? weight : WEIGHTS - 1 - weight;
  };
  const next = new Uint32Array(WEIGHTS + 1);
  for (const place of places) next[bucketOf(place) + 1] = (next[bucketOf(place) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket <= WEIGHTS; bucket++)
    next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const bucket = bucketOf(place);
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    sorted[at] = place;
  }
  return sorted;
}

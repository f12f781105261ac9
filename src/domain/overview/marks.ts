import type { Corpus, Moment, MomentId, Occasion, OccasionId } from '../corpus/corpus.ts';
import { isUndated } from '../time/when.ts';
import type { Lane } from './lanes.ts';

/** What stands for a moment, or for the points of one occasion, in one lane. */
export interface Mark {
  /** One moment has a mark in each of its lanes; the id tells them apart, and an occasion from a moment of its name. */
  readonly id: string;
  readonly lane: string;
  /** In time order; more than one where they are the points of one occasion. */
  readonly moments: readonly [Moment, ...Moment[]];
  /** Set where the mark stands for an occasion, open or closed. */
  readonly occasion: Occasion | undefined;
  /** An open occasion stands above its points, which have marks of their own. */
  readonly open: boolean;
  readonly lead: boolean;
}

/** The lane's marks in time order. Undated moments have none. The lead pair always stands alone. */
export function marksOf(
  corpus: Pick<Corpus, 'occasions' | 'leadPair'>,
  lane: Lane,
  openOccasions: readonly OccasionId[],
): readonly Mark[] {
  const isLead = (id: MomentId) => lane.facing !== undefined && (corpus.leadPair?.includes(id) ?? false);
  const dated = lane.moments.filter((moment) => !isUndated(moment.when));
  const occasions = new Map(corpus.occasions.map((occasion) => [occasion.id, occasion]));
  const points = new Map<OccasionId, Moment[]>();
  for (const moment of dated) {
    if (moment.occasion === undefined || isLead(moment.id)) continue;
    points.set(moment.occasion, [...(points.get(moment.occasion) ?? []), moment]);
  }
  const drawn = new Set<OccasionId>();
  return dated.flatMap((moment) => {
    const single = { ...markOf(lane, [moment]), lead: isLead(moment.id) };
    const siblings = moment.occasion === undefined || single.lead ? [] : (points.get(moment.occasion) ?? []);
    const occasion = moment.occasion === undefined ? undefined : occasions.get(moment.occasion);
    const [first, ...others] = siblings;
    if (!occasion || !first || others.length === 0) return [single];
    const open = openOccasions.includes(occasion.id);
    if (drawn.has(occasion.id)) return open ? [single] : [];
    drawn.add(occasion.id);
    const whole = {
      ...markOf(lane, [first, ...others]),
      id: `${lane.id}/occasion:${occasion.id}`,
      occasion,
      open,
    };
    return open ? [whole, single] : [whole];
  });
}

/** A mark that stands for itself: no occasion's, and not the lead. */
export function markOf(lane: Pick<Lane, 'id'>, moments: Mark['moments']): Mark {
  return {
    id: `${lane.id}/${moments[0].id}`,
    lane: lane.id,
    moments,
    occasion: undefined,
    open: false,
    lead: false,
  };
}

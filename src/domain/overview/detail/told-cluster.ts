import { type MomentFacts, PART_BIT, startOfRow } from '../../columns/facts.ts';
import type { ClusterTold } from './detail.ts';

/** The most actors that are told of. */
const MOST_ACTORS = 5;
const TAKING_PART = PART_BIT.located | PART_BIT.speaks | PART_BIT.acts | PART_BIT['acted-upon'];

/** Who is in most of the moments; never the one that is left out, nor those merely mentioned. */
export function actorsIn(
  { entities }: MomentFacts,
  places: Uint32Array,
  leftOut: number | undefined,
): ClusterTold['actors'] {
  const counts = new Map<number, number>();
  for (const place of places) {
    const end = entities.ends[place] ?? 0;
    for (let at = startOfRow(entities, place); at < end; at++) {
      if (((entities.parts[at] ?? 0) & TAKING_PART) === 0) continue;
      const entity = entities.entity[at] ?? 0;
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  if (leftOut !== undefined) counts.delete(leftOut);
  return [...counts]
    .map(([entity, count]) => ({ entity, count }))
    .sort((a, b) => b.count - a.count || a.entity - b.entity)
    .slice(0, MOST_ACTORS);
}

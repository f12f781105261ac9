/** The lanes of what the filters let through: those of `lanesOf`, in columns, and no more of them than can be drawn. */
import type { Facing, LaneKind, LaneName } from '../lanes.ts';
import { type DetailHead, type Homes, homeAt, homesOfSides } from './homes.ts';
import type { Passing } from './passing.ts';

/** The most lanes that are named for entities or articles; what is in none of them gathers in one more. */
export const MOST_LANES = 24;

export interface MatchedLane {
  readonly id: string;
  readonly name: LaneName;
  readonly facing: Facing;
  /** Dated or not. */
  readonly count: number;
  /** The entity it is named for, by its place in the corpus's list. */
  readonly entity: number | undefined;
  /** Places of its moments, ascending. */
  places(): Uint32Array;
  /** Of those with a date, where they stand by their ends, ascending. */
  ranks(): Uint32Array;
}

interface Setting {
  readonly head: DetailHead;
  readonly homes: Homes;
  readonly passing: Passing;
  /** How many moments of each home pass. */
  readonly counts: Uint32Array;
}

/** Without empty ones, but both of two sides always stand. A lane's moments are gathered when they are asked for. */
export function matchedLanes(
  kind: LaneKind,
  head: DetailHead,
  homes: Homes,
  passing: Passing,
): readonly MatchedLane[] {
  const counts = Uint32Array.from({ length: homes.count }, (_, home) =>
    passing.countOf(homeAt(homes.places, home)),
  );
  const setting = { head, homes, passing, counts };
  switch (kind) {
    case 'side':
      return sideLanes(setting);
    case 'actor':
      return entityLanes(setting, { kind: 'others' }, 'more-actors');
    case 'place':
      return entityLanes(setting, { kind: 'no-place' }, 'more-places');
    case 'article':
      return articleLanes(setting);
    case 'none':
      return [homeLane(setting, 0, { id: '~all', name: { kind: 'all' } })];
  }
}

interface Naming {
  readonly id: string;
  readonly name: LaneName;
  readonly facing?: Facing;
  readonly entity?: number;
}

function homeLane({ homes, passing, counts }: Setting, home: number, naming: Naming): MatchedLane {
  const count = counts[home] ?? 0;
  return {
    facing: undefined,
    entity: undefined,
    ...naming,
    count,
    places: () => passing.places(homeAt(homes.places, home), count),
    ranks: () => passing.ranks(homeAt(homes.ranks, home), count),
  };
}

function sideLanes(setting: Setting): MatchedLane[] {
  const { sides } = setting.head;
  const { both, others } = homesOfSides(setting.head);
  const facing = (side: number): Facing => (sides.length !== 2 ? undefined : side === 0 ? 'below' : 'above');
  const own = sides.map(({ id, name }, side) =>
    homeLane(setting, side, { id, name: { kind: 'named', text: name }, facing: facing(side) }),
  );
  return [
    homeLane(setting, both, { id: '~both-sides', name: { kind: 'both-sides' } }),
    ...own,
    homeLane(setting, others, { id: '~others', name: { kind: 'others' } }),
  ].filter((lane) => lane.facing !== undefined || lane.count > 0);
}

/** The fullest first. */
function entityLanes(
  setting: Setting,
  rest: LaneName,
  more: 'more-actors' | 'more-places',
): readonly MatchedLane[] {
  const { counts, head } = setting;
  const { chosen, left } = fullest(counts.subarray(0, head.entities.length), MOST_LANES);
  const own = chosen.flatMap((home) => {
    const entity = head.entities[home];
    if (!entity) return [];
    const name = { kind: 'named', text: entity.name } as const;
    return [homeLane(setting, home, { id: entity.id, name, entity: home })];
  });
  return withRest(setting, chosen, own, left === 0 ? rest : { kind: more, count: left });
}

/** In the corpus's order. */
function articleLanes(setting: Setting): readonly MatchedLane[] {
  const { counts, head } = setting;
  const { chosen, left } = fullest(counts.subarray(0, head.articles.length), MOST_LANES);
  const inOrder = chosen.sort((a, b) => a - b);
  const own = inOrder.flatMap((home) => {
    const article = head.articles[home];
    if (!article) return [];
    const name = { kind: 'named', text: `${article.number} ${article.label}` } as const;
    return [homeLane(setting, home, { id: article.id, name })];
  });
  return left === 0 ? own : withRest(setting, inOrder, own, { kind: 'more-articles', count: left });
}

/** The lanes, and one for what is in none of them, if there is anything. */
function withRest(
  setting: Setting,
  chosen: readonly number[],
  own: readonly MatchedLane[],
  name: LaneName,
): readonly MatchedLane[] {
  const { homes, passing, counts } = setting;
  const naming = { id: '~rest', name };
  const isCapped = name.kind.startsWith('more-');
  const rest = isCapped
    ? restLane(passing.without(chosen.map((home) => homeAt(homes.places, home))), naming)
    : homeLane(setting, counts.length - 1, naming);
  return rest.count > 0 ? [...own, rest] : own;
}

function restLane(left: Passing, naming: Naming): MatchedLane {
  return {
    ...naming,
    facing: undefined,
    entity: undefined,
    count: left.count,
    places: () => left.allPlaces(),
    ranks: () => left.allRanks(),
  };
}

/** Which of the counts are greatest, those first; of equal ones the earlier. Empty ones are never chosen, nor counted as left. */
function fullest(counts: Uint32Array, most: number): { chosen: number[]; left: number } {
  const full: number[] = [];
  for (let home = 0; home < counts.length; home++) if ((counts[home] ?? 0) > 0) full.push(home);
  const greatestFirst = (a: number, b: number) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b;
  if (full.length <= most) return { chosen: full.sort(greatestFirst), left: 0 };
  const least = counts.slice().sort().at(-most) ?? 0;
  const above = full.filter((home) => (counts[home] ?? 0) > least);
  const level = full.filter((home) => counts[home] === least);
  const chosen = [...above.sort(greatestFirst), ...level].slice(0, most);
  return { chosen, left: full.length - chosen.length };
}

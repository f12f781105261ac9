/** Which lanes each moment stands in, by what the lanes stand for; and of each lane its moments, by begin and by end. */
import type { EntityRows, MomentFacts, Rows } from '../../columns/facts.ts';
import { PART_BIT, startOfRow } from '../../columns/facts.ts';
import type { Corpus, EntityKind } from '../../corpus/corpus.ts';
import type { LaneKind } from '../lanes.ts';
import type { TimeColumns } from './time-columns.ts';

/** The lists of a corpus that its lanes are named for. */
export type DetailHead = Pick<Corpus, 'entities' | 'articles' | 'sides'>;

/** What is kept of each home, end to end. */
interface Kept extends Rows {
  readonly entries: Uint32Array;
}

/** A home is what a lane may be made for: an entity, an article, a side, or what gathers the moments of none. */
export interface Homes {
  readonly count: number;
  /** Places of its moments, ascending. */
  readonly places: Kept;
  /** Of those with a date, where they stand in `TimeColumns.byEnd`, ascending. */
  readonly ranks: Kept;
}

/** Homes of each moment, each once. */
interface HomeRows extends Rows {
  readonly home: Uint32Array;
  readonly count: number;
}

/** The homes of a kind; for entities and articles, one more for moments of none. */
export function homesOf(kind: LaneKind, facts: MomentFacts, times: TimeColumns, head: DetailHead): Homes {
  const rows = rowsOf(kind, facts, head);
  return {
    count: rows.count,
    places: keptOf(rows, facts.length, (place) => place),
    ranks: keptOf(rows, times.dated, (rank) => times.byEnd[rank] ?? 0),
  };
}

export function homeAt({ ends, entries }: Kept, home: number): Uint32Array {
  return entries.subarray(startOfRow({ ends }, home), ends[home]);
}

/** Goes through `0..length` and keeps each number with the homes of the moment that stands there. */
function keptOf(rows: HomeRows, length: number, placeAt: (index: number) => number): Kept {
  const next = new Uint32Array(rows.count + 1);
  for (let index = 0; index < length; index++) {
    const place = placeAt(index);
    const end = rows.ends[place] ?? 0;
    for (let at = startOfRow(rows, place); at < end; at++) {
      const after = (rows.home[at] ?? 0) + 1;
      next[after] = (next[after] ?? 0) + 1;
    }
  }
  for (let home = 1; home < next.length; home++) next[home] = (next[home] ?? 0) + (next[home - 1] ?? 0);
  const entries = new Uint32Array(next.at(-1) ?? 0);
  for (let index = 0; index < length; index++) {
    const place = placeAt(index);
    const end = rows.ends[place] ?? 0;
    for (let at = startOfRow(rows, place); at < end; at++) {
      const home = rows.home[at] ?? 0;
      const to = next[home] ?? 0;
      entries[to] = index;
      next[home] = to + 1;
    }
  }
  // Each has now been moved on to where its own end.
  return { ends: next.subarray(0, rows.count), entries };
}

function rowsOf(kind: LaneKind, facts: MomentFacts, head: DetailHead): HomeRows {
  switch (kind) {
    case 'side':
      return oneEach(facts.length, head.sides.length + 2, sideOf(facts, head));
    case 'actor':
      return entityRows(facts, head, (is) => is !== 'place', ACTING);
    case 'place':
      return entityRows(facts, head, (is) => is === 'place', PART_BIT.located);
    case 'article':
      return withRest(facts.articles, facts.articles.article, head.articles.length, () => true);
    case 'none':
      return oneEach(facts.length, 1, () => 0);
  }
}

/** Everybody with a part in it; those merely mentioned have none. */
const ACTING = PART_BIT.speaks | PART_BIT.acts | PART_BIT['acted-upon'];

function entityRows(
  { entities }: MomentFacts,
  head: DetailHead,
  isWanted: (kind: EntityKind) => boolean,
  parts: number,
): HomeRows {
  const wanted = Uint8Array.from(head.entities, ({ kind }) => Number(isWanted(kind)));
  const isHome = (at: number) =>
    wanted[entities.entity[at] ?? 0] === 1 && ((entities.parts[at] ?? 0) & parts) !== 0;
  return withRest(entities, entities.entity, head.entities.length, isHome);
}

/** Those entries of each row that are homes; the rest is the home of a row without any. */
function withRest(rows: Rows, entries: Uint32Array, rest: number, isHome: (at: number) => boolean): HomeRows {
  const ends = new Uint32Array(rows.ends.length);
  const home = new Uint32Array(entries.length + ends.length);
  let next = 0;
  for (let row = 0; row < ends.length; row++) {
    const before = next;
    const end = rows.ends[row] ?? 0;
    for (let at = startOfRow(rows, row); at < end; at++) if (isHome(at)) home[next++] = entries[at] ?? 0;
    if (next === before) home[next++] = rest;
    ends[row] = next;
  }
  return { ends, home: home.subarray(0, next), count: rest + 1 };
}

function oneEach(length: number, count: number, homeOf: (place: number) => number): HomeRows {
  const [ends, home] = [new Uint32Array(length), new Uint32Array(length)];
  for (let place = 0; place < length; place++) {
    ends[place] = place + 1;
    home[place] = homeOf(place);
  }
  return { ends, home, count };
}

/** The home of several sides at once, and that of none, after those of each. */
export function homesOfSides({ sides }: Pick<DetailHead, 'sides'>) {
  return { both: sides.length, others: sides.length + 1 };
}

/** `sidesOf` over columns: a property test holds the two together. */
function sideOf(facts: MomentFacts, head: DetailHead): (place: number) => number {
  const { both, others } = homesOfSides(head);
  const sidesOf = sidesByEntity(head);
  const { entities, statement } = facts;
  return (place) => {
    const principal = principalPart(entities, place, statement[place] === 1);
    let found = others;
    const end = entities.ends[place] ?? 0;
    for (let at = startOfRow(entities, place); at < end; at++) {
      if (((entities.parts[at] ?? 0) & principal) === 0) continue;
      for (const side of sidesOf.get(entities.entity[at] ?? 0) ?? NO_SIDES) {
        if (found !== others && found !== side) return both;
        found = side;
      }
    }
    return found;
  };
}

const NO_SIDES: readonly number[] = [];

function sidesByEntity({ entities, sides }: DetailHead): ReadonlyMap<number, readonly number[]> {
  const placeOf = new Map<string, number>(entities.map(({ id }, place) => [id, place]));
  const found = new Map<number, number[]>();
  for (const [side, { members }] of sides.entries()) {
    for (const { entity } of members) {
      const place = placeOf.get(entity);
      if (place !== undefined) found.set(place, [...(found.get(place) ?? []), side]);
    }
  }
  return found;
}

/** The part of those that a moment is about first of all, as `principalsOf` has it; 0 where nobody has any. */
function principalPart(entities: EntityRows, place: number, isStatement: boolean): number {
  let parts = 0;
  const end = entities.ends[place] ?? 0;
  for (let at = startOfRow(entities, place); at < end; at++) parts |= entities.parts[at] ?? 0;
  if (isStatement && (parts & PART_BIT.speaks) !== 0) return PART_BIT.speaks;
  if ((parts & PART_BIT.acts) !== 0) return PART_BIT.acts;
  return (parts & PART_BIT['acted-upon']) !== 0 ? PART_BIT['acted-upon'] : PART_BIT.speaks;
}

/** Which lane of the timeline a moment stands in, for a file that groups by it: of several, the first. */
import { PART_BIT, startOfRow } from '../columns/facts.ts';
import type { Corpus, EntityId, Moment } from '../corpus/corpus.ts';
import { eachPlace, factsBehind } from '../corpus/gathered.ts';
import type { Moments } from '../corpus/moments.ts';
import { sidesOf } from '../corpus/sides.ts';
import { type LaneKind, type LaneName, lanesOf } from '../overview/lanes.ts';

/** Of a lane that stands for something of the corpus or for the rest. */
export type LaneNameInFile = Exclude<LaneName, { readonly count: number }>;

type NameOfLane = (moment: Moment) => LaneNameInFile | undefined;

/** Of lanes of none of their kind there is no name. */
export function laneNamesIn(corpus: Corpus, moments: Moments, kind: LaneKind): NameOfLane {
  if (kind === 'none') return () => undefined;
  return factsBehind(moments) ? oneByOne(corpus, moments, kind) : allAtOnce(corpus, moments, kind);
}

function allAtOnce(corpus: Corpus, moments: Moments, kind: LaneKind): NameOfLane {
  const names = new Map(
    lanesOf(corpus, moments, kind)
      .toReversed()
      .flatMap(({ name, moments: of }) => ('count' in name ? [] : of.map(({ id }) => [id, name] as const))),
  );
  return ({ id }) => names.get(id);
}

/** As the lanes would be, without gathering the moments of a large corpus in them. */
function oneByOne(corpus: Corpus, moments: Moments, kind: Exclude<LaneKind, 'none'>): NameOfLane {
  switch (kind) {
    case 'side':
      return (moment) => sideOf(moment, corpus);
    case 'article':
      return ({ accounts }) => {
        const told = new Set<string>(accounts.map(({ article }) => article));
        const first = corpus.articles.find(({ id }) => told.has(id));
        return first && { kind: 'named', text: `${first.number} ${first.label}` };
      };
    case 'actor':
      return byFullest(corpus, moments, actorsOf, ~(PART_BIT.mentioned | PART_BIT.located), {
        kind: 'others',
      });
    case 'place':
      return byFullest(corpus, moments, ({ places }) => places, PART_BIT.located, { kind: 'no-place' });
  }
}

function sideOf(moment: Moment, { sides }: Corpus): LaneNameInFile | undefined {
  const [first, ...others] = sidesOf(moment, sides);
  if (first === undefined) return { kind: 'others' };
  if (others.length > 0) return { kind: 'both-sides' };
  const side = sides.find(({ id }) => id === first);
  return side && { kind: 'named', text: side.name };
}

function actorsOf({ participants }: Moment): readonly EntityId[] {
  return participants.flatMap(({ role, entity }) => (role === 'mentioned' ? [] : [entity]));
}

/** The fullest lane comes first; equals as the corpus has them. */
function byFullest(
  { entities }: Corpus,
  moments: Moments,
  idsIn: (moment: Moment) => readonly EntityId[],
  parts: number,
  rest: LaneNameInFile,
): NameOfLane {
  const counts = countsOf(entities.length, moments, parts);
  const isPlace = parts === PART_BIT.located;
  const ranked = entities
    .map((entity, place) => ({ entity, count: counts[place] ?? 0 }))
    .filter(({ entity }) => (entity.kind === 'place') === isPlace)
    .sort((a, b) => b.count - a.count);
  const ranks = new Map<string, number>(ranked.map(({ entity }, rank) => [entity.id, rank]));
  return (moment) => {
    const best = Math.min(...idsIn(moment).map((id) => ranks.get(id) ?? Number.POSITIVE_INFINITY));
    const home = ranked[best]?.entity;
    return home ? { kind: 'named', text: home.name } : rest;
  };
}

function countsOf(size: number, moments: Moments, wanted: number): Uint32Array {
  const counts = new Uint32Array(size);
  const rows = factsBehind(moments)?.entities;
  if (!rows) return counts;
  eachPlace(moments, (place) => {
    for (let at = startOfRow(rows, place); at < (rows.ends[place] ?? 0); at++) {
      if (((rows.parts[at] ?? 0) & wanted) === 0) continue;
      const entity = rows.entity[at] ?? 0;
      counts[entity] = (counts[entity] ?? 0) + 1;
    }
  });
  return counts;
}

import type { Article, Corpus, Entity, EntityId, Moment } from '../corpus/corpus.ts';
import type { Moments } from '../corpus/moments.ts';
import { sidesOf } from '../corpus/sides.ts';

/** What the timeline's lanes stand for. */
export const LANE_KINDS = ['side', 'actor', 'place', 'article', 'none'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** What a lane is called: by a record of the corpus, or by what it gathers. */
export type LaneName =
  | { readonly kind: 'named'; readonly text: string }
  | { readonly kind: 'both-sides' | 'others' | 'no-place' | 'all' }
  /** Of a large corpus: so many that have no lane of their own, and what has none of that kind. */
  | { readonly kind: 'more-actors' | 'more-places' | 'more-articles'; readonly count: number };

/** Where a lane's seam lies, if it faces one: its statements stand next to it. */
export type Facing = 'below' | 'above' | undefined;

export interface Lane {
  /** Stands for the same lane across filters: the id of what it is named for, or one with a tilde, which no id has. */
  readonly id: string;
  readonly name: LaneName;
  readonly facing: Facing;
  /** In time order. A moment of several actors stands in each of their lanes. */
  readonly moments: readonly Moment[];
}

/** By side where the corpus has two to set against each other, else by actor. */
export function defaultLanes(corpus: Corpus): LaneKind {
  return corpus.sides.length === 2 ? 'side' : 'actor';
}

/** The lanes of the given moments, without empty ones (but both sides' lanes always stand). */
export function lanesOf(corpus: Corpus, moments: Moments, kind: LaneKind): readonly Lane[] {
  switch (kind) {
    case 'side':
      return sideLanes(corpus, moments);
    case 'actor':
      return actorLanes(corpus, moments);
    case 'place':
      return placeLanes(corpus, moments);
    case 'article':
      return corpus.articles.map((article) => articleLane(article, moments)).filter(isFull);
    case 'none':
      return [lane('~all', { kind: 'all' }, moments.slice())];
  }
}

function lane(id: string, name: LaneName, moments: readonly Moment[], facing?: Facing): Lane {
  return { id, name, facing, moments };
}

function isFull({ moments }: Lane): boolean {
  return moments.length > 0;
}

/** Both sides, then the two sides face to face, then everybody else. More than two sides stand in a row, unfaced. */
function sideLanes(corpus: Corpus, moments: Moments): Lane[] {
  const sided = moments.map((moment) => ({ moment, sides: sidesOf(moment, corpus.sides) }));
  const pick = (wanted: (sides: readonly string[]) => boolean) =>
    sided.filter(({ sides }) => wanted(sides)).map(({ moment }) => moment);
  const faced = corpus.sides.length === 2;
  const own = corpus.sides.map((side, index) =>
    lane(
      side.id,
      { kind: 'named', text: side.name },
      pick((sides) => sides.length === 1 && sides[0] === side.id),
      faced ? (index === 0 ? 'below' : 'above') : undefined,
    ),
  );
  const both = lane(
    '~both-sides',
    { kind: 'both-sides' },
    pick((sides) => sides.length > 1),
  );
  const others = lane(
    '~others',
    { kind: 'others' },
    pick((sides) => sides.length === 0),
  );
  return [both, ...own, others].filter((l) => l.facing !== undefined || isFull(l));
}

function articleLane(article: Article, moments: Moments): Lane {
  const told = moments.filter((moment) => moment.accounts.some((account) => account.article === article.id));
  return lane(article.id, { kind: 'named', text: `${article.number} ${article.label}` }, told);
}

function actorLanes(corpus: Corpus, moments: Moments): Lane[] {
  const actors = corpus.entities.filter((entity) => entity.kind !== 'place');
  return entityLanes(actors, moments, actorsOf, { kind: 'others' });
}

function placeLanes(corpus: Corpus, moments: Moments): Lane[] {
  const places = corpus.entities.filter((entity) => entity.kind === 'place');
  return entityLanes(places, moments, (moment) => moment.places, { kind: 'no-place' });
}

/** Everybody with a part in it; those merely mentioned have none. */
function actorsOf(moment: Moment): readonly EntityId[] {
  return moment.participants.filter((p) => p.role !== 'mentioned').map((p) => p.entity);
}

/** A lane for each entity that has moments, fullest first; then one for the moments that have none of them. */
function entityLanes(
  entities: readonly Entity[],
  moments: Moments,
  entitiesOf: (moment: Moment) => readonly EntityId[],
  rest: LaneName,
): Lane[] {
  const byEntity = new Map<EntityId, Moment[]>(entities.map((entity) => [entity.id, []]));
  const left: Moment[] = [];
  for (const moment of moments) {
    const homes = [...new Set(entitiesOf(moment))]
      .map((id) => byEntity.get(id))
      .filter((home) => home !== undefined);
    for (const home of homes) home.push(moment);
    if (homes.length === 0) left.push(moment);
  }
  const own = entities
    .map((entity) => lane(entity.id, { kind: 'named', text: entity.name }, byEntity.get(entity.id) ?? []))
    .sort((a, b) => b.moments.length - a.moments.length);
  return [...own, lane('~rest', rest, left)].filter(isFull);
}

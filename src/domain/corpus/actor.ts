/** What a corpus tells of one person, organisation or place: gathered from the moments, never merged or guessed. */

import { ChosenMoments, type ColumnMoments } from '../columns/column-moments.ts';
import { isInColumns } from '../columns/in-columns.ts';
import {
  bitsOf,
  INVOLVED_BIT,
  type Involved,
  involvedIn,
  namedIn,
  type TimesQuoted,
  timesQuoted,
} from '../columns/involved.ts';
import { compareWhens, type Extent, extentOf, overlaps } from '../time/when.ts';
import type { Article, Corpus, EntityId, Moment } from './corpus.ts';
import { datedCount, extentCount, momentsOfEntity } from './gathered.ts';
import type { Moments } from './moments.ts';

/**
 * What an entity has to do with a moment, in the order they are told. `saidFor`: others spoke in its name. The place of
 * an event is where it happened (`here`); that of a statement may also be what was spoken of (`saidHere`).
 */
export const INVOLVEMENTS = ['said', 'saidFor', 'did', 'doneTo', 'here', 'saidHere', 'mentioned'] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

/** An entity in a moment. */
export interface Appearance {
  readonly moment: Moment;
  /** In whose name it spoke or acted there. */
  readonly inNameOf: readonly EntityId[];
  /** Who spoke or acted there in its name. */
  readonly through: readonly EntityId[];
}

/** Every entity that takes part in a moment or is its place: those whose filter lets the moment through. */
export function entitiesIn({ participants, places }: Moment): ReadonlySet<EntityId> {
  return new Set([...participants.map(({ entity }) => entity), ...places]);
}

/** The moments that a filter for the entity finds, in time order, undated last. */
export function momentsWith(id: EntityId, corpus: Pick<Corpus, 'moments' | 'entities'>): Moments {
  return momentsOfEntity(corpus, id);
}

/** As many as there are; of a large corpus each is only made when it is asked for. */
export type Appearances = Pick<readonly Appearance[], 'length' | 'slice'>;

type ByInvolvement<Of> = Readonly<Record<Involvement, Of>>;

/**
 * The moments an entity has to do with, by what it has to do with them, each list in time order. A moment stands in
 * every list it belongs to, but among the mentions only where it stands in no other. Somebody in whose name others spoke
 * or acted is there too, even where the moment does not name it a second time as taking part.
 */
export function appearancesOf(
  id: EntityId,
  { moments }: Pick<Corpus, 'moments'>,
): ByInvolvement<Appearances> {
  const data = isInColumns(moments) ? moments.columns.data : undefined;
  return isInColumns(moments) && data
    ? appearancesIn(moments, involvedIn(data, id), id)
    : appearancesAmong(moments, id);
}

function appearancesAmong(moments: Moments, id: EntityId): ByInvolvement<Appearances> {
  const all = moments.flatMap((moment) => {
    const kinds = involvementsIn(moment, id);
    return kinds.length > 0 ? [{ appearance: appearanceIn(moment, id), kinds }] : [];
  });
  return byInvolvement((kind) =>
    all.flatMap(({ appearance, kinds }) => (kinds.includes(kind) ? [appearance] : [])),
  );
}

/** What the columns say of each, without making it. */
function appearancesIn(
  all: ColumnMoments,
  { places, bits }: Involved,
  id: EntityId,
): ByInvolvement<Appearances> {
  const { statement } = all.columns.facts;
  const byKind = byInvolvement((): number[] => []);
  // Of a few hundred sets of bits each is looked into once.
  const known: (readonly Involvement[])[] = [];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const isStatement = statement[place] ?? 0;
    const key = 2 * (bits[at] ?? 0) + isStatement;
    known[key] ??= involvementsOfBits(bits[at] ?? 0, isStatement === 1);
    for (const kind of known[key]) byKind[kind].push(place);
  }
  return byInvolvement((kind) => new AppearancesMade(all, Uint32Array.from(byKind[kind]), id));
}

class AppearancesMade implements Appearances {
  readonly #moments: Moments;
  readonly #id: EntityId;

  constructor(all: ColumnMoments, places: Uint32Array, id: EntityId) {
    this.#moments = new ChosenMoments(all, places);
    this.#id = id;
  }

  get length(): number {
    return this.#moments.length;
  }

  slice(from?: number, to?: number): Appearance[] {
    return this.#moments.slice(from, to).map((moment) => appearanceIn(moment, this.#id));
  }
}

function byInvolvement<Of>(make: (kind: Involvement) => Of): ByInvolvement<Of> {
  return {
    said: make('said'),
    saidFor: make('saidFor'),
    did: make('did'),
    doneTo: make('doneTo'),
    here: make('here'),
    saidHere: make('saidHere'),
    mentioned: make('mentioned'),
  };
}

function appearanceIn(moment: Moment, id: EntityId): Appearance {
  const own = moment.participants.filter(({ entity }) => entity === id);
  const standing = moment.participants.filter((participant) => participant.for === id);
  return {
    moment,
    inNameOf: [...new Set(own.flatMap((participant) => participant.for ?? []))],
    through: [...new Set(standing.map(({ entity }) => entity))],
  };
}

function involvementsIn({ kind, participants, places }: Moment, id: EntityId): readonly Involvement[] {
  const inRoles = participants.reduce((bits, participant) => bits | bitsOf(participant, id), 0);
  const located = places.includes(id) ? INVOLVED_BIT.located : 0;
  return involvementsOfBits(inRoles | located, kind === 'statement');
}

function involvementsOfBits(bits: number, isStatement: boolean): readonly Involvement[] {
  const has = (bit: number) => (bits & bit) !== 0;
  const either = (bit: number) => has(bit) || has(bit * INVOLVED_BIT.for);
  const spokenFor = has(INVOLVED_BIT.speaks * INVOLVED_BIT.for);
  const found: readonly (Involvement | false)[] = [
    has(INVOLVED_BIT.speaks) && !spokenFor && 'said',
    spokenFor && 'saidFor',
    either(INVOLVED_BIT.acts) && 'did',
    either(INVOLVED_BIT['acted-upon']) && 'doneTo',
    has(INVOLVED_BIT.located) && (isStatement ? 'saidHere' : 'here'),
  ];
  const kinds = found.filter((each) => each !== false);
  if (kinds.length > 0) return kinds;
  return either(INVOLVED_BIT.mentioned) ? ['mentioned'] : [];
}

/** A moment at one end of a line of time. */
export interface EndMoment {
  readonly moment: Moment;
  /** How many others may as well stand at this end: their times do not say that they do not. */
  readonly open: number;
}

/**
 * The first and the last of an entity's moments in the order they are listed in, leaving out those without a date. Of
 * those whose times are the same, one in which it has a part comes before one that only mentions it: what is said of
 * somebody must not pass for the last they did. Undefined where none has a date.
 */
export function endsOf(
  moments: Moments,
  id: EntityId,
): { readonly first: EndMoment; readonly last: EndMoment } | undefined {
  const count = datedCount(moments);
  const [first, last] = [moments.at(0), moments.at(count - 1)];
  if (count === 0 || !first || !last) return undefined;
  const end = (at: Moment, alike: Iterable<Moment>, isSettled: (one: Extent, other: Extent) => boolean) => {
    const moment = firstWithPart(alike, id) ?? at;
    const extent = extentOf(moment.when);
    const settled = extentCount(moments, (other) => isSettled(extent, other));
    return { moment, open: count - 1 - settled };
  };
  return {
    first: end(first, alikeFrom(moments, first, 0, count), isBefore),
    last: end(last, alikeUpTo(moments, last, count), (one, other) => isBefore(other, one)),
  };
}

/** By the order of the moments: those whose times are the same as that of the first stand next to it. */
function* alikeFrom(moments: Moments, first: Moment, from: number, to: number): Generator<Moment> {
  for (let place = from; place < to; place++) {
    const moment = moments.at(place);
    if (!moment || compareWhens(moment.when, first.when) !== 0) return;
    yield moment;
  }
}

function alikeUpTo(moments: Moments, last: Moment, count: number): Iterable<Moment> {
  let from = count;
  while (from > 0 && compareWhens((moments.at(from - 1) ?? last).when, last.when) === 0) from--;
  return alikeFrom(moments, last, from, count);
}

function firstWithPart(moments: Iterable<Moment>, id: EntityId): Moment | undefined {
  for (const moment of moments) if (!involvementsIn(moment, id).includes('mentioned')) return moment;
  return undefined;
}

/** As `orderOf` has it. */
function isBefore(one: Extent, other: Extent): boolean {
  if (overlaps(one, other) || overlaps(other, one)) return false;
  const isOnePoint = one.from === one.to && other.from === other.to && one.from === other.from;
  return !isOnePoint && one.to <= other.from;
}

/** What one article attributes to somebody. */
export interface Quoted {
  readonly article: Article;
  /** How many of its accounts have a chain of sources that names them. */
  readonly times: number;
  /** How many of these come by way of another source first. */
  readonly secondHand: number;
}

/** The articles that carry an entity's words, with how many accounts attribute to it, in the corpus's order. */
export function quotedIn(
  id: EntityId,
  { articles, moments }: Pick<Corpus, 'articles' | 'moments'>,
): readonly Quoted[] {
  const data = isInColumns(moments) ? moments.columns.data : undefined;
  const quoted = data ? timesQuoted(data, id) : quotedAmong(moments, id);
  return articles.flatMap((article) => {
    const times = quoted.get(article.id);
    return times ? [{ article, ...times }] : [];
  });
}

function quotedAmong(moments: Moments, id: EntityId): ReadonlyMap<string, TimesQuoted> {
  const quoted = new Map<string, TimesQuoted>();
  for (const { accounts } of moments) {
    for (const { article, voice } of accounts) {
      const named = namedIn(voice, id);
      if (named === 0) continue;
      const { times, secondHand } = quoted.get(article) ?? { times: 0, secondHand: 0 };
      quoted.set(article, { times: times + 1, secondHand: secondHand + named - 1 });
    }
  }
  return quoted;
}

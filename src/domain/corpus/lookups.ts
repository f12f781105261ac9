/**
 * What is asked of a corpus's moments by a name: by id, by an account of theirs, by who takes part. Of moments at hand
 * an index is made on first use and kept with them; of a large corpus the columns answer.
 */

import { wideNumbersIn } from '../columns/column-data.ts';
import { ChosenMoments, ColumnMoments } from '../columns/column-moments.ts';
import { type MomentFacts, startOfRow } from '../columns/facts.ts';
import { OrderedMoments } from '../query/columns/places.ts';
import { type Extent, extentOf, isUndated } from '../time/when.ts';
import type {
  AccountId,
  Article,
  ArticleId,
  Corpus,
  EntityId,
  Moment,
  MomentId,
  OccasionId,
} from './corpus.ts';
import type { Moments } from './moments.ts';

/** Made of moments when it is first asked for, and kept with them. */
function keptWith<Index>(make: (moments: Moments) => Index): (moments: Moments) => Index {
  const kept = new WeakMap<Moments, Index>();
  return (moments) => {
    const index = kept.get(moments) ?? make(moments);
    kept.set(moments, index);
    return index;
  };
}

const placesById = keptWith(
  (moments): ReadonlyMap<string, number> => new Map(moments.map(({ id }, place) => [id, place])),
);

const placesByAccount = keptWith(
  (moments): ReadonlyMap<string, number> =>
    new Map(moments.flatMap(({ accounts }, place) => accounts.map(({ id }) => [id, place] as const))),
);

/** By what they answer. */
const answeringById = keptWith(answeringIn);

function answeringIn(moments: Moments): ReadonlyMap<string, readonly Moment[]> {
  const answering = new Map<string, Moment[]>();
  for (const moment of moments) {
    for (const answered of new Set(moment.answers.map((answer) => answer.moment))) {
      const known = answering.get(answered);
      if (known) known.push(moment);
      else answering.set(answered, [moment]);
    }
  }
  return answering;
}

/** Where a moment stands in the corpus's order; undefined for an id that is not there. */
export function placeOfMoment(moments: Moments, id: MomentId | string): number | undefined {
  return moments instanceof ColumnMoments ? moments.columns.records.placeOf(id) : placesById(moments).get(id);
}

export function momentById(moments: Moments, id: MomentId | string): Moment | undefined {
  const place = placeOfMoment(moments, id);
  return place === undefined ? undefined : moments.at(place);
}

/** The moments these accounts are of, each once, in the corpus's order. */
export function momentsOfAccounts(moments: Moments, accounts: readonly AccountId[]): readonly Moment[] {
  const places = new Set(accounts.flatMap((account) => placeOfAccount(moments, account) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((place) => moments.at(place) ?? []);
}

/** The moment an account is of. */
export function momentOfAccount(moments: Moments, account: AccountId): Moment | undefined {
  const place = placeOfAccount(moments, account);
  return place === undefined ? undefined : moments.at(place);
}

/** Where the moment stands that an account is of; undefined for an id that no account has. */
export function placeOfAccount(moments: Moments, account: AccountId | string): number | undefined {
  return moments instanceof ColumnMoments
    ? moments.columns.records.placeOfAccount(account)
    : placesByAccount(moments).get(account);
}

/** The moments that answer one, each once, in the corpus's order. */
export function momentsAnswering(moments: Moments, id: MomentId): readonly Moment[] {
  if (!(moments instanceof ColumnMoments)) return answeringById(moments).get(id) ?? [];
  return moments.columns.records.answering(id).flatMap((place) => moments.at(place) ?? []);
}

type With<List extends keyof Corpus> = Pick<Corpus, 'moments' | List>;

/** The moments an entity takes part in or is the place of: those its filter lets through. In the corpus's order. */
export function momentsOfEntity({ moments, entities }: With<'entities'>, id: EntityId): Moments {
  if (!(moments instanceof ColumnMoments)) return moments.filter((moment) => isIn(moment, id));
  const place = entities.findIndex((entity) => entity.id === id);
  const { ends, entity } = moments.columns.facts.entities;
  return new ChosenMoments(moments, rowsWith(ends, entity, place));
}

function isIn({ participants, places }: Moment, id: EntityId): boolean {
  return places.includes(id) || participants.some(({ entity }) => entity === id);
}

/** The moments an article tells of, in the corpus's order. */
export function momentsOfArticle({ moments, articles }: With<'articles'>, id: ArticleId): Moments {
  if (!(moments instanceof ColumnMoments)) {
    return moments.filter(({ accounts }) => accounts.some(({ article }) => article === id));
  }
  const place = articles.findIndex((article) => article.id === id);
  const { ends, article } = moments.columns.facts.articles;
  return new ChosenMoments(moments, rowsWith(ends, article, place));
}

/** The moments of an occasion, in the corpus's order. */
export function momentsOfOccasion({ moments, occasions }: With<'occasions'>, id: OccasionId): Moments {
  if (!(moments instanceof ColumnMoments)) return moments.filter(({ occasion }) => occasion === id);
  const { occasion } = moments.columns.facts;
  const number = occasions.findIndex((one) => one.id === id) + 1;
  return new ChosenMoments(moments, number === 0 ? NO_PLACES : placesOf(occasion, number));
}

/** The articles that tell of any of these moments, in the corpus's order. */
export function articlesTelling(
  moments: Moments,
  { articles }: Pick<Corpus, 'articles'>,
): readonly Article[] {
  const facts = factsBehind(moments);
  if (!facts) {
    const told = new Set(moments.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
    return articles.filter(({ id }) => told.has(id));
  }
  const told = new Uint8Array(articles.length);
  const { ends, article } = facts.articles;
  eachPlace(moments, (place) => {
    for (let at = startOfRow({ ends }, place); at < (ends[place] ?? 0); at++) told[article[at] ?? 0] = 1;
  });
  return articles.filter((_, place) => told[place] === 1);
}

const NO_PLACES = new Uint32Array(0);

/** The rows that have the number, ascending. */
function rowsWith(ends: Uint32Array, column: Uint32Array, wanted: number): Uint32Array {
  const places: number[] = [];
  for (let row = 0, at = 0; row < ends.length; row++) {
    const end = ends[row] ?? 0;
    let has = false;
    for (; at < end; at++) if (column[at] === wanted) has = true;
    if (has) places.push(row);
  }
  return Uint32Array.from(places);
}

function placesOf(column: Uint32Array, wanted: number): Uint32Array {
  const places: number[] = [];
  for (let place = column.indexOf(wanted); place !== -1; place = column.indexOf(wanted, place + 1)) {
    places.push(place);
  }
  return Uint32Array.from(places);
}

/** What can be asked of moments without making any; undefined where they are at hand. Their places: `eachPlace`. */
export function factsBehind(moments: Moments): MomentFacts | undefined {
  if (moments instanceof ColumnMoments) return moments.columns.facts;
  return hasPlaces(moments) ? moments.all.columns.facts : undefined;
}

/** The place of each among the facts, in the order of these moments. Nothing of moments that are at hand. */
export function eachPlace(moments: Moments, take: (place: number) => void): void {
  if (hasPlaces(moments)) for (const place of moments.places) take(place);
  else if (moments instanceof ColumnMoments) for (let place = 0; place < moments.length; place++) take(place);
}

function hasPlaces(moments: Moments): moments is ChosenMoments | OrderedMoments {
  return moments instanceof ChosenMoments || moments instanceof OrderedMoments;
}

/** How many moments have a date, however roughly; in the corpus's order these come first. */
export function datedCount(moments: Moments): number {
  const facts = factsBehind(moments);
  if (!facts) return moments.length - moments.filter(({ when }) => isUndated(when)).length;
  let count = 0;
  eachPlace(moments, (place) => {
    if (facts.bounds.undated[place] === 0) count++;
  });
  return count;
}

/** Where among these a moment stands; undefined where it is none of them. */
export function indexAmong(moments: Moments, id: MomentId): number | undefined {
  if (moments instanceof ChosenMoments) return found(moments.indexOf(id));
  if (!(moments instanceof OrderedMoments)) return placeOfMoment(moments, id);
  const place = placeOfMoment(moments.all, id);
  return place === undefined ? undefined : found(moments.places.indexOf(place));
}

function found(index: number): number | undefined {
  return index === -1 ? undefined : index;
}

/** Whether any that has a date may have been at a time that passes. */
export function someExtent(moments: Moments, passes: (extent: Extent) => boolean): boolean {
  const facts = factsBehind(moments);
  if (!facts) return moments.some(({ when }) => !isUndated(when) && passes(extentOf(when)));
  const { earliest, latest, undated } = facts.bounds;
  let some = false;
  eachPlace(moments, (place) => {
    if (some || undated[place] === 1) return;
    some = passes({ from: earliest[place] ?? -Infinity, to: latest[place] ?? Infinity });
  });
  return some;
}

/** How many accounts these moments have. */
export function accountCount(moments: Moments): number {
  const all = moments instanceof ColumnMoments ? moments : hasPlaces(moments) ? moments.all : undefined;
  const data = all?.columns.data;
  if (!data) return moments.reduce((sum, { accounts }) => sum + accounts.length, 0);
  const ends = wideNumbersIn(data, 'accounts.ends');
  let count = 0;
  eachPlace(moments, (place) => {
    count += (ends[place] ?? 0) - startOfRow({ ends }, place);
  });
  return count;
}

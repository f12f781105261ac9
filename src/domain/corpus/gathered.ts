/**
 * What is asked of many of a corpus's moments at once: those of somebody, of an article or an occasion, who tells of
 * them, how many have a date. Of a large corpus the columns answer, and no moment is made. Not part of the first load.
 */
import { wideNumbersIn } from '../columns/column-data.ts';
import { ChosenMoments } from '../columns/column-moments.ts';
import { type MomentFacts, startOfRow } from '../columns/facts.ts';
import { hasPlaces, isInColumns } from '../columns/in-columns.ts';
import { firstAtLeast } from '../columns/sorted.ts';
import { type Extent, extentOf, isUndated } from '../time/when.ts';
import type { Article, ArticleId, Corpus, EntityId, Moment, MomentId, OccasionId } from './corpus.ts';
import { placeOfMoment } from './lookups.ts';
import type { Moments } from './moments.ts';

type With<List extends keyof Corpus> = Pick<Corpus, 'moments' | List>;

/** The moments an entity takes part in or is the place of: those its filter lets through. In the corpus's order. */
export function momentsOfEntity({ moments, entities }: With<'entities'>, id: EntityId): Moments {
  if (!isInColumns(moments)) return moments.filter((moment) => isIn(moment, id));
  const place = entities.findIndex((entity) => entity.id === id);
  const { ends, entity } = moments.columns.facts.entities;
  return new ChosenMoments(moments, rowsWith(ends, entity, place));
}

function isIn({ participants, places }: Moment, id: EntityId): boolean {
  return places.includes(id) || participants.some(({ entity }) => entity === id);
}

/** The moments an article tells of, in the corpus's order. */
export function momentsOfArticle({ moments, articles }: With<'articles'>, id: ArticleId): Moments {
  if (!isInColumns(moments)) {
    return moments.filter(({ accounts }) => accounts.some(({ article }) => article === id));
  }
  const place = articles.findIndex((article) => article.id === id);
  const { ends, article } = moments.columns.facts.articles;
  return new ChosenMoments(moments, rowsWith(ends, article, place));
}

/** The moments of an occasion, in the corpus's order. */
export function momentsOfOccasion({ moments, occasions }: With<'occasions'>, id: OccasionId): Moments {
  if (!isInColumns(moments)) return moments.filter(({ occasion }) => occasion === id);
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
  if (isInColumns(moments)) return moments.columns.facts;
  return hasPlaces(moments) ? moments.all.columns.facts : undefined;
}

/** The place of each among the facts, in the order of these moments. Nothing of moments that are at hand. */
export function eachPlace(moments: Moments, take: (place: number) => void): void {
  somePlace(moments, (place) => {
    take(place);
    return false;
  });
}

/** Looks no further than the first of which it is true. */
function somePlace(moments: Moments, isIt: (place: number) => boolean): boolean {
  if (hasPlaces(moments)) {
    for (const place of moments.places) if (isIt(place)) return true;
  } else if (isInColumns(moments)) {
    for (let place = 0; place < moments.length; place++) if (isIt(place)) return true;
  }
  return false;
}

/** How many moments have a date, however roughly; in the corpus's order these come first. */
export function datedCount(moments: Moments): number {
  const facts = factsBehind(moments);
  if (!facts) return moments.length - moments.filter(({ when }) => isUndated(when)).length;
  const dated = firstAtLeast(facts.from, Infinity);
  if (isInColumns(moments)) return dated;
  if (moments instanceof ChosenMoments) return firstAtLeast(moments.places, dated);
  let count = 0;
  eachPlace(moments, (place) => {
    if (place < dated) count++;
  });
  return count;
}

/** Where among these a moment stands; undefined where it is none of them. */
export function indexAmong(moments: Moments, id: MomentId): number | undefined {
  if (!hasPlaces(moments)) return placeOfMoment(moments, id);
  const index = moments.indexOf(id);
  return index === -1 ? undefined : index;
}

/** Whether any that has a date may have been at a time that passes, which nobody may keep: of columns it is one for all. */
export function someExtent(moments: Moments, passes: (extent: Extent) => boolean): boolean {
  const facts = factsBehind(moments);
  if (!facts) return moments.some(({ when }) => !isUndated(when) && passes(extentOf(when)));
  const { earliest, latest, undated } = facts.bounds;
  const extent = { from: -Infinity, to: Infinity };
  return somePlace(moments, (place) => {
    if (undated[place] === 1) return false;
    extent.from = earliest[place] ?? -Infinity;
    extent.to = latest[place] ?? Infinity;
    return passes(extent);
  });
}

/** How many of those that have a date may have been at a time that passes; as for `someExtent`. */
export function extentCount(moments: Moments, passes: (extent: Extent) => boolean): number {
  let count = 0;
  someExtent(moments, (extent) => {
    if (passes(extent)) count++;
    return false;
  });
  return count;
}

/** How many accounts these moments have. */
export function accountCount(moments: Moments): number {
  const all = isInColumns(moments) ? moments : hasPlaces(moments) ? moments.all : undefined;
  const data = all?.columns.data;
  if (!data) return moments.reduce((sum, { accounts }) => sum + accounts.length, 0);
  const ends = wideNumbersIn(data, 'accounts.ends');
  let count = 0;
  eachPlace(moments, (place) => {
    count += (ends[place] ?? 0) - startOfRow({ ends }, place);
  });
  return count;
}

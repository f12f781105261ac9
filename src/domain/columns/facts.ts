/**
 * What can be asked of a corpus's moments, as columns: one number for each moment, by its place in the corpus's order.
 * The index, the filters and the overview read nothing else, so that a million moments take some tens of megabytes and
 * go to a worker without being copied one by one.
 */
import type { Corpus, Moment, Role } from '../corpus/corpus.ts';
import { oppositionOf } from '../corpus/opposition.ts';
import { disputedMoments, type Status, statusesOf } from '../corpus/status.ts';
import { voicesOf } from '../corpus/voices.ts';
import { type BoundColumns, boundsOf } from '../query/standings.ts';
import type { Zone } from '../time/instant.ts';
import { PRECISIONS, placeOf } from '../time/when.ts';

/** Row `i` of some lists set end to end is `ends[i - 1]` (0 for the first) up to `ends[i]`. */
export interface Rows {
  readonly ends: Uint32Array;
}

/** The entities of each moment, each once, by their place in the corpus's list of entities. */
export interface EntityRows extends Rows {
  readonly entity: Uint32Array;
  /** How it stands in the moment: bits of `PART_BIT`. */
  readonly parts: Uint8Array;
}

/** The articles that tell of each moment, each once, by their place in the corpus's list of articles. */
export interface ArticleRows extends Rows {
  readonly article: Uint32Array;
}

/** One bit for each status, so that one number says all that a moment has. */
export const STATUS_BIT = {
  disputed: 1,
  'one-article': 2,
  'one-voice': 4,
  corroborated: 8,
} as const satisfies Record<Status, number>;

export interface MomentFacts {
  /** How many moments there are. All columns are as long, rows by their `ends`. */
  readonly length: number;
  readonly bounds: BoundColumns;
  /** Where each stands on the timeline (`placeOf`), in milliseconds; NaN for one without a date. `from` ascends, the undated last. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Place in `PRECISIONS`. */
  readonly precision: Uint8Array;
  /** 1 for a statement. */
  readonly statement: Uint8Array;
  /** Bits of `STATUS_BIT`. */
  readonly status: Uint8Array;
  readonly entities: EntityRows;
  readonly articles: ArticleRows;
  /** Place in the corpus's list of occasions, from 1; 0 for a moment of none. */
  readonly occasion: Uint32Array;
  /** The zone its time was read in: place in `zones`. */
  readonly zone: Uint16Array;
  /** In the order met. */
  readonly zones: readonly Zone[];
  /** How many of its accounts meet one that says the opposite (`oppositionOf`), 255 for more. */
  readonly opposed: Uint8Array;
  /** How many voices stand behind it (`voicesOf`), 255 for more. */
  readonly voices: Uint8Array;
}

/** The most that a byte counts. */
export const MOST_COUNTED = 255;

/** How an entity stands in a moment, one bit each: as its place, or as taking part in a role. */
export const PART_BIT = {
  located: 1,
  speaks: 2,
  acts: 4,
  'acted-upon': 8,
  mentioned: 16,
} as const satisfies Record<Role | 'located', number>;

/** The columns of a corpus whose moments are at hand. Takes as long as going through all of them. */
export function factsOf(
  corpus: Pick<Corpus, 'moments' | 'entities' | 'articles' | 'occasions' | 'questions'>,
): MomentFacts {
  const { moments } = corpus;
  const disputed = disputedMoments(moments, corpus.questions);
  const entityAt = placesOf(corpus.entities);
  const articleAt = placesOf(corpus.articles);
  const occasionAt = placesOf(corpus.occasions);
  const parts = moments.map((moment) => partsOf(moment, entityAt));
  const articles = moments.map(({ accounts }) => [
    ...new Set(accounts.flatMap(({ article }) => articleAt.get(article) ?? [])),
  ]);
  const places = moments.map(({ when }) => placeOf(when));
  const zones = [...new Set(moments.map(({ when }) => when.zone))];
  const zoneAt = new Map(zones.map((zone, at) => [zone, at]));
  return {
    length: moments.length,
    bounds: boundsOf(moments),
    from: Float64Array.from(places, (place) => place?.from ?? Number.NaN),
    to: Float64Array.from(places, (place) => place?.to ?? Number.NaN),
    precision: Uint8Array.from(moments, ({ when }) => PRECISIONS.indexOf(when.precision)),
    statement: Uint8Array.from(moments, ({ kind }) => Number(kind === 'statement')),
    status: Uint8Array.from(moments, (moment) =>
      statusesOf(moment, disputed).reduce((bits, status) => bits | STATUS_BIT[status], 0),
    ),
    entities: {
      ends: endsOf(parts.map(({ size }) => size)),
      entity: Uint32Array.from(parts.flatMap((of) => [...of.keys()])),
      parts: Uint8Array.from(parts.flatMap((of) => [...of.values()])),
    },
    articles: {
      ends: endsOf(articles.map(({ length }) => length)),
      article: Uint32Array.from(articles.flat()),
    },
    occasion: Uint32Array.from(moments, ({ occasion }) =>
      occasion === undefined ? 0 : (occasionAt.get(occasion) ?? -1) + 1,
    ),
    zone: Uint16Array.from(moments, ({ when }) => zoneAt.get(when.zone) ?? 0),
    zones,
    opposed: Uint8Array.from(moments, (moment) => Math.min(MOST_COUNTED, oppositionOf(moment).opposed)),
    voices: Uint8Array.from(moments, (moment) => Math.min(MOST_COUNTED, voicesOf(moment).length)),
  };
}

/** The entities that the corpus has, each with the bits of its parts. */
export function partsOf(
  { participants, places }: Pick<Moment, 'participants' | 'places'>,
  entityAt: { get(id: string): number | undefined },
): ReadonlyMap<number, number> {
  const parts = new Map<number, number>();
  const add = (id: string, part: number) => {
    const entity = entityAt.get(id);
    if (entity !== undefined) parts.set(entity, (parts.get(entity) ?? 0) | part);
  };
  for (const { entity, role } of participants) add(entity, PART_BIT[role]);
  for (const entity of places) add(entity, PART_BIT.located);
  return parts;
}

/** Where each row ends, from how long each is. */
export function endsOf(lengths: readonly number[]): Uint32Array {
  const ends = new Uint32Array(lengths.length);
  let end = 0;
  for (const [row, length] of lengths.entries()) {
    end += length;
    ends[row] = end;
  }
  return ends;
}

/** The first entry of a row; its last comes before `ends[row]`. */
export function startOfRow({ ends }: Rows, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] ?? 0);
}

function placesOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, place) => [id, place]));
}

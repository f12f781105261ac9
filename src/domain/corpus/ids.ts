/**
 * The permanence of ids. Links name them, so an id once published is never lost and never used for anything else:
 * the lock file beside a corpus remembers all of them, and says what became of those that left.
 */
import type { IdLock } from './format.ts';

export type IdKind = (typeof ID_KINDS)[number];

export const ID_KINDS = [
  'articles',
  'entities',
  'sides',
  'moments',
  'accounts',
  'questions',
  'positions',
  'stories',
] as const satisfies readonly (keyof IdLock['published'])[];

/** Ids by what they name. */
export type PublishedIds = Readonly<Record<IdKind, readonly string[]>>;

/** What became of an id that left the corpus. */
export type Resolution =
  | { readonly kind: 'alias'; readonly id: string }
  | { readonly kind: 'tombstone'; readonly title: string; readonly reason: string };

/**
 * What became of `id`: the id that took its place, followed to the last one, or the tombstone at the end of the way.
 * Undefined where the lock says nothing of it, and where its aliases run in a circle.
 */
export function resolveId(lock: Pick<IdLock, 'aliases' | 'tombstones'>, id: string): Resolution | undefined {
  const last = lastAlias(lock.aliases, id);
  if (last === undefined) return undefined;
  const tombstone = own(lock.tombstones, last);
  if (tombstone) return { kind: 'tombstone', title: tombstone.title, reason: tombstone.reason };
  return last === id ? undefined : { kind: 'alias', id: last };
}

/** The id at the end of the chain of aliases, `id` itself where it has none; undefined where the chain is a circle. */
export function lastAlias(aliases: IdLock['aliases'], id: string): string | undefined {
  const seen = new Set<string>();
  let last = id;
  for (let next = own(aliases, last); next !== undefined; next = own(aliases, last)) {
    if (seen.has(last)) return undefined;
    seen.add(last);
    last = next;
  }
  return last;
}

/** Ids come from links: one such as `constructor` must not find what every object inherits. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/**
 * Every id of a corpus file, by what it names, in the order of the file. Reads the raw JSON, so that a record with a
 * fault elsewhere does not count as vanished.
 */
export function idsIn(json: unknown): PublishedIds {
  const moments = recordsOf(json, 'moments');
  const questions = recordsOf(json, 'questions');
  return {
    articles: idsOf(recordsOf(json, 'articles')),
    entities: idsOf(recordsOf(json, 'entities')),
    sides: idsOf(recordsOf(json, 'sides')),
    moments: idsOf(moments),
    accounts: idsOf(moments.flatMap((moment) => recordsOf(moment, 'accounts'))),
    questions: idsOf(questions),
    positions: idsOf(questions.flatMap((question) => recordsOf(question, 'positions'))),
    stories: idsOf(recordsOf(json, 'stories')),
  };
}

function recordsOf(record: unknown, field: string): unknown[] {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, field)) return [];
  const list = (record as Record<string, unknown>)[field];
  return Array.isArray(list) ? list : [];
}

function idsOf(records: readonly unknown[]): string[] {
  return records.flatMap((record) => {
    const id = typeof record === 'object' && record !== null ? (record as { id?: unknown }).id : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

/** The lock of a corpus that was never published. */
export function emptyLock(): IdLock {
  return {
    format: 'dateline-ids',
    version: 1,
    published: {
      articles: [],
      entities: [],
      sides: [],
      moments: [],
      accounts: [],
      questions: [],
      positions: [],
      stories: [],
    },
    aliases: {},
    tombstones: {},
  };
}

/** The ids of one kind that were ever published; a lock of before 1.3 has no stories. */
export function publishedIn({ published }: Pick<IdLock, 'published'>, kind: IdKind): readonly string[] {
  return published[kind] ?? [];
}

/** The lock with the ids of `json` it did not have, after those it had. Nothing is ever taken out. */
export function withNewIds(lock: IdLock, json: unknown): IdLock {
  const present = idsIn(json);
  const grown = ID_KINDS.map((kind) => [kind, [...new Set([...publishedIn(lock, kind), ...present[kind]])]]);
  return { ...lock, published: { ...lock.published, ...Object.fromEntries(grown) } };
}

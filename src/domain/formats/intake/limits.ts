/** Beyond these a file is refused before it can hold the page up. */

/** Bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Bytes of a corpus file, which a worker reads. */
export const LARGEST_CORPUS = 256 * 1024 * 1024;

/** Bytes beyond which a worker reads a corpus file: about two thousand moments. */
export const LARGE_FROM = 2 * 1024 * 1024;

/** Moments of a corpus file that a worker reads: nothing of them is drawn but what is in view. */
export const MOST_LARGE_MOMENTS = 200_000;

/**
 * Moments or slides, articles, entities: what the views draw in a few seconds on a slow device. Measured on two shared cores:
 * 2,000 moments hold the page up for 2 s, 5,000 for 5 s, 20,000 for 35 s.
 */
export const MOST_RECORDS = 5_000;

/** Accounts, questions and their positions, occasions, sides and ways in, all together: each is drawn at once too. */
export const MOST_PARTS = 20_000;

/** Paragraphs of all articles together: only those of the open article are drawn. */
export const MOST_PARAGRAPHS = 100_000;

/** Levels of lists and objects within one another. No honest file has a tenth of it. */
export const DEEPEST = 200;

/** More than can be shown: how many there are, and how many there may be. */
export interface Excess {
  readonly count: number;
  readonly most: number;
}

/** What the parsed file has too many of, so that it is refused before it is looked at; undefined for one that may be. */
export function excessIn(json: unknown): Excess | undefined {
  return countsIn(json).find(({ count, most }) => count > most);
}

/** The longest of the lists that become records, and of the accounts of a moment; then what is counted together. */
function countsIn(json: unknown): readonly Excess[] {
  const records = ['events', 'moments', 'articles', 'entities'].map((field) => lengthOf(json, field));
  const accounts = itemsOf(json, 'moments').map((moment) => lengthOf(moment, 'accounts'));
  const positions = itemsOf(json, 'questions').map((question) => lengthOf(question, 'positions'));
  const others = ['questions', 'occasions', 'sides', 'waysIn'].map((field) => lengthOf(json, field));
  const paragraphs = itemsOf(json, 'articles').map((article) => lengthOf(article, 'paragraphs'));
  return [
    { count: Math.max(...records), most: MOST_RECORDS },
    { count: accounts.reduce((most, count) => Math.max(most, count), 0), most: MOST_RECORDS },
    { count: sum([...others, ...positions, ...accounts]), most: MOST_PARTS },
    { count: sum(paragraphs), most: MOST_PARAGRAPHS },
  ];
}

function itemsOf(record: unknown, field: string): readonly unknown[] {
  const list: unknown = isNested(record) ? Reflect.get(record, field) : undefined;
  return Array.isArray(list) ? list : [];
}

function lengthOf(record: unknown, field: string): number {
  return itemsOf(record, field).length;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** Whether lists and objects lie deeper within one another than `DEEPEST`. Walks without recursion, so at any depth. */
export function isTooDeep(json: unknown): boolean {
  let level = [json].filter(isNested);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= DEEPEST) return true;
    level = level.flatMap((value) => Object.values(value).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

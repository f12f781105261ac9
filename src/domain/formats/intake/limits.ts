/** Beyond these a file is refused before it can hold the page up. */

/** Bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Moments or slides, articles, entities: what the views draw in a few seconds on a slow device. Measured on two shared cores:
 * 2,000 moments hold the page up for 2 s, 5,000 for 5 s, 20,000 for 35 s.
 */
export const MOST_RECORDS = 5_000;

/** Levels of lists and objects within one another. No honest file has a tenth of it. */
export const DEEPEST = 200;

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

/** Binary search: where among what is in order something begins. */

/** The first of so many places, from `from` on, that it is true of, as of all after it; `count` where it is of none. */
export function firstWhere(count: number, isTrue: (place: number) => boolean, from = 0): number {
  let [low, high] = [from, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The index of the first of some ascending numbers that is no less, looking from `from` up to `to`; `to` where all are
 * less. NaN, which stands last, is never less. Told by itself, since a timeline asks it thousands of times.
 */
export function firstAtLeast(
  sorted: ArrayLike<number>,
  limit: number,
  from = 0,
  to: number = sorted.length,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of a number among ascending ones; -1 where it is not among them. */
export function indexIn(sorted: ArrayLike<number>, wanted: number): number {
  const at = firstAtLeast(sorted, wanted);
  return sorted[at] === wanted ? at : -1;
}

/** 0, 1, 2 and so on, so many of them. */
export function countedTo(length: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(length);
  for (let index = 0; index < length; index++) numbers[index] = index;
  return numbers;
}

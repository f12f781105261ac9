/** 0, 1, 2 and so on, so many of them. */
export function countedTo(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let index = 0; index < length; index++) numbers[index] = index;
  return numbers;
}

/**
 * Indexes of the numbers in ascending order; of equal numbers the one that comes first in `first` (or has the lower
 * index) stays first. None of the numbers may be NaN.
 */
export function comparedOrder(numbers: Float64Array, first = countedTo(numbers.length)): Uint32Array {
  const value = (index: number) => numbers[index] ?? 0;
  return first.slice().sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
}

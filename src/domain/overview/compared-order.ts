import { countedTo } from '../columns/sorted.ts';

/**
 * Indexes of the numbers in ascending order; of equal numbers the one that comes first in `first` (or has the lower
 * index) stays first. None of the numbers may be NaN.
 */
export function comparedOrder(
  numbers: Float64Array,
  first: Uint32Array = countedTo(numbers.length),
): Uint32Array {
  const value = (index: number) => numbers[index] ?? 0;
  return first.slice().sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
}

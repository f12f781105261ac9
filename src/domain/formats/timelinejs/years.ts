/**
 * TimelineJS has no year 0: it tells -44 as "44 BCE", and that is what its makers write -44 for. Ours are astronomical, as
 * in ISO 8601: 44 BCE is -43.
 */

/** Undefined for year 0, which that count does not have. */
export function fromBceCount(year: number): number | undefined {
  if (year === 0) return undefined;
  return year < 0 ? year + 1 : year;
}

export function toBceCount(year: number): number {
  return year <= 0 ? year - 1 : year;
}

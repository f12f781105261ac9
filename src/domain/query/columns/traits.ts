/** Kind and statuses of a moment in one number: they never change, so it is made once. */
export const KIND_BITS = 1;

/** Bits of the number: the kind's, and one for each status. */
export const TRAIT_BITS = 5;

export function traitOf(statement: number, status: number): number {
  return statement | (status << KIND_BITS);
}

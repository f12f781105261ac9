/** Some of the numbers from 0 up: places that filters let through, or where these stand in another order. */

export interface Chosen {
  /** 1 for each number that is chosen, of all there are. */
  readonly flags: Uint8Array;
  readonly count: number;
}

/** Ascending. */
export function allChosen({ flags, count }: Chosen): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(count + 1);
  let next = 0;
  // Writing each and going on only where it is chosen is quicker than to ask first.
  for (let number = 0; number < flags.length; number++) {
    found[next] = number;
    next += flags[number] ?? 0;
  }
  // A copy, since it may be handed to another thread: a view of what is longer was measured to come some 30 ms later.
  return found.slice(0, count);
}

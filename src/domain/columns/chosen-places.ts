/** Some of the places of a corpus: the form in which filters hand on what they let through. */

export interface ChosenPlaces {
  /** 1 for each place that is chosen, of all there are. */
  readonly flags: Uint8Array;
  readonly count: number;
}

/** Ascending. */
export function placesOf({ flags, count }: ChosenPlaces): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(count + 1);
  let next = 0;
  // Writing each and going on only where it is chosen is quicker than to ask first.
  for (let place = 0; place < flags.length; place++) {
    places[next] = place;
    next += flags[place] ?? 0;
  }
  return places.slice(0, count);
}

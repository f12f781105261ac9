/** What the filters let through, of any list of moments. */
import type { ChosenPlaces } from '../../columns/chosen-places.ts';
import { countedTo } from '../../columns/sorted.ts';
import type { TimeColumns } from './time-columns.ts';

/** Some of the moments of a corpus; `undefined` for all of them, so that nothing has to be copied. */
export class Passing {
  /** Dated or not. */
  readonly count: number;
  readonly #times: TimeColumns;
  readonly #length: number;
  /** 1 for each place that passes. */
  readonly #byPlace: Uint8Array | undefined;
  /** The same by where each stands in `byEnd`; made when it is asked for. */
  #byRank: Uint8Array | undefined;

  private constructor(times: TimeColumns, length: number, byPlace: Uint8Array | undefined, count: number) {
    this.#times = times;
    this.#length = length;
    this.#byPlace = byPlace;
    this.count = count;
  }

  /** Those that are chosen; all `length` where none are. */
  static of(times: TimeColumns, length: number, chosen: ChosenPlaces | undefined): Passing {
    return new Passing(times, length, chosen?.flags, chosen?.count ?? length);
  }

  /** Those that are in none of the lists of places. */
  without(lists: readonly Uint32Array[]): Passing {
    const left = this.#byPlace?.slice() ?? new Uint8Array(this.#length).fill(1);
    for (const list of lists) for (let at = 0; at < list.length; at++) left[list[at] ?? 0] = 0;
    return new Passing(this.#times, this.#length, left, sumOf(left));
  }

  countOf(places: Uint32Array): number {
    const passes = this.#byPlace;
    if (!passes) return places.length;
    let count = 0;
    for (let at = 0; at < places.length; at++) count += passes[places[at] ?? 0] ?? 0;
    return count;
  }

  /** Of a list of places, those that pass: no more of them than `most`. */
  places(places: Uint32Array, most: number): Uint32Array {
    return this.#byPlace ? those(places, this.#byPlace, most) : places;
  }

  /** The same of a list of where moments stand in `byEnd`. */
  ranks(ranks: Uint32Array, most: number): Uint32Array {
    return this.#byPlace ? those(ranks, this.#passingByRank(this.#byPlace), most) : ranks;
  }

  allPlaces(): Uint32Array {
    return setIn(this.#byPlace, this.#length, this.count);
  }

  allRanks(): Uint32Array {
    const { dated } = this.#times;
    return setIn(this.#byPlace && this.#passingByRank(this.#byPlace), dated, Math.min(dated, this.count));
  }

  #passingByRank(byPlace: Uint8Array): Uint8Array {
    if (this.#byRank) return this.#byRank;
    const { byEnd } = this.#times;
    const byRank = new Uint8Array(byEnd.length);
    for (let rank = 0; rank < byRank.length; rank++) byRank[rank] = byPlace[byEnd[rank] ?? 0] ?? 0;
    this.#byRank = byRank;
    return byRank;
  }
}

/** Those of the numbers that pass, in their order: at most so many. */
function those(numbers: Uint32Array, passes: Uint8Array, most: number): Uint32Array {
  const found = new Uint32Array(most + 1);
  let count = 0;
  // Writing each and going on only where it passes is quicker than to ask first.
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    found[count] = number;
    count += passes[number] ?? 0;
  }
  return found.subarray(0, count);
}

/** Which of the flags are set, ascending: at most so many. All where there are none. */
function setIn(flags: Uint8Array | undefined, length: number, most: number): Uint32Array {
  if (!flags) return countedTo(length);
  const found = new Uint32Array(most + 1);
  let count = 0;
  for (let index = 0; index < flags.length; index++) {
    found[count] = index;
    count += flags[index] ?? 0;
  }
  return found.subarray(0, count);
}

function sumOf(flags: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < flags.length; index++) sum += flags[index] ?? 0;
  return sum;
}

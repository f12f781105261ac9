/** What the filters let through, of any list of moments. */
import { allChosen, type Chosen } from '../../columns/chosen.ts';
import { countedTo } from '../../columns/sorted.ts';
import type { TimeColumns } from './time-columns.ts';

/** Some of the moments of a corpus; all where none are chosen, so that nothing has to be copied. */
export class Passing {
  readonly #times: TimeColumns;
  readonly #length: number;
  /** By place. */
  readonly #chosen: Chosen | undefined;
  /** The same of those with a date, by where each stands in `byEnd`; made when it is asked for. */
  #byRank: Chosen | undefined;

  /** @param length how many moments there are */
  constructor(times: TimeColumns, length: number, chosen: Chosen | undefined) {
    this.#times = times;
    this.#length = length;
    this.#chosen = chosen;
  }

  /** Dated or not. */
  get count(): number {
    return this.#chosen?.count ?? this.#length;
  }

  /** Those that are in none of the lists of places. */
  without(lists: readonly Uint32Array[]): Passing {
    const flags = this.#chosen?.flags.slice() ?? new Uint8Array(this.#length).fill(1);
    for (const list of lists) for (let at = 0; at < list.length; at++) flags[list[at] ?? 0] = 0;
    return new Passing(this.#times, this.#length, { flags, count: sumOf(flags) });
  }

  countOf(places: Uint32Array): number {
    const passes = this.#chosen?.flags;
    if (!passes) return places.length;
    let count = 0;
    for (let at = 0; at < places.length; at++) count += passes[places[at] ?? 0] ?? 0;
    return count;
  }

  /** Of a list of places, those that pass: no more of them than `most`. */
  places(places: Uint32Array, most: number): Uint32Array {
    return this.#chosen ? those(places, this.#chosen.flags, most) : places;
  }

  /** The same of a list of where moments stand in `byEnd`. */
  ranks(ranks: Uint32Array, most: number): Uint32Array {
    return this.#chosen ? those(ranks, this.#chosenByRank(this.#chosen).flags, most) : ranks;
  }

  allPlaces(): Uint32Array {
    return this.#chosen ? allChosen(this.#chosen) : countedTo(this.#length);
  }

  allRanks(): Uint32Array {
    return this.#chosen ? allChosen(this.#chosenByRank(this.#chosen)) : countedTo(this.#times.dated);
  }

  #chosenByRank(chosen: Chosen): Chosen {
    this.#byRank ??= byRank(chosen, this.#times);
    return this.#byRank;
  }
}

function byRank({ flags }: Chosen, { byEnd }: TimeColumns): Chosen {
  const ranked = new Uint8Array(byEnd.length);
  let count = 0;
  for (let rank = 0; rank < ranked.length; rank++) {
    const flag = flags[byEnd[rank] ?? 0] ?? 0;
    ranked[rank] = flag;
    count += flag;
  }
  return { flags: ranked, count };
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

function sumOf(flags: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < flags.length; index++) sum += flags[index] ?? 0;
  return sum;
}

/** Finds the most telling of a stretch of a lane's moments without going through all of them. */
import type { TimeColumns } from './time-columns.ts';

/** Moments of one leaf. */
const LEAF = 16;
const LEAF_BITS = 4;

/** Indexes in the lane, which are in time order. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Over a lane's moments, leaf by leaf: how telling the most telling one is, and how far the furthest one reaches. Each
 * node is followed by its two halves at twice its number; the root is 1.
 */
export class TellingTree {
  readonly #places: Uint32Array;
  readonly #times: TimeColumns;
  /** How telling each of the lane's moments is, next to one another: going through them is several times as quick. */
  readonly #own: Uint16Array;
  readonly #leaves: number;
  readonly #telling: Uint16Array;
  readonly #furthest: Float64Array;

  /** Of dated moments, by place. Takes about ten milliseconds for a million. */
  constructor(places: Uint32Array, times: TimeColumns) {
    this.#places = places;
    this.#times = times;
    const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil(places.length / LEAF))));
    this.#own = new Uint16Array(places.length);
    this.#leaves = leaves;
    this.#telling = new Uint16Array(2 * leaves);
    this.#furthest = new Float64Array(2 * leaves).fill(-Infinity);
    this.#readLeaves();
    for (let node = leaves - 1; node >= 1; node--) this.#gather(node);
  }

  #readLeaves(): void {
    const { telling, ends } = this.#times;
    const places = this.#places;
    for (let leaf = 0, index = 0; index < places.length; leaf++) {
      const end = Math.min(places.length, index + LEAF);
      let [most, furthest] = [0, -Infinity];
      for (; index < end; index++) {
        const place = places[index] ?? 0;
        const own = telling[place] ?? 0;
        const reaches = ends[place] ?? 0;
        this.#own[index] = own;
        if (own > most) most = own;
        if (reaches > furthest) furthest = reaches;
      }
      this.#telling[this.#leaves + leaf] = most;
      this.#furthest[this.#leaves + leaf] = furthest;
    }
  }

  #gather(node: number): void {
    const [one, two] = [2 * node, 2 * node + 1];
    this.#telling[node] = Math.max(this.#telling[one] ?? 0, this.#telling[two] ?? 0);
    this.#furthest[node] = Math.max(this.#furthest[one] ?? 0, this.#furthest[two] ?? 0);
  }

  /**
   * Indexes of the `most` most telling in the stretch, those first; of equally telling ones the earlier. Only those
   * that reach past `past`, and none of `but` (ascending).
   */
  mostTelling(stretch: Stretch, most: number, past = -Infinity, but: readonly number[] = []): number[] {
    const best = new Best(most);
    if (stretch.from < stretch.to) this.#visit(this.#over(stretch), { stretch, past, but, best });
    return best.indexes;
  }

  /** The index of the first in the stretch that reaches past that and is none of `but`; -1 where none does. */
  firstPast(stretch: Stretch, past: number, but: readonly number[] = []): number {
    return this.#oneOf({ stretch, past, but }, false);
  }

  lastPast(stretch: Stretch, past: number, but: readonly number[] = []): number {
    return this.#oneOf({ stretch, past, but }, true);
  }

  #oneOf({ stretch, past, but }: Omit<Search, 'best'>, isBackwards: boolean): number {
    let found = -1;
    this.#each({ stretch, past, isBackwards }, (index) => {
      if (but.includes(index)) return true;
      found = index;
      return false;
    });
    return found;
  }

  /** All in the stretch that reach past that, in order. */
  eachPast(stretch: Stretch, past: number, take: (index: number) => void): void {
    this.#each({ stretch, past, isBackwards: false }, (index) => {
      take(index);
      return true;
    });
  }

  /** The node that just holds the stretch. */
  #over({ from, to }: Stretch): number {
    let one = this.#leaves + (from >>> LEAF_BITS);
    let two = this.#leaves + ((to - 1) >>> LEAF_BITS);
    while (one !== two) {
      one >>>= 1;
      two >>>= 1;
    }
    return one;
  }

  #visit(node: number, search: Search): void {
    const { stretch, past, best } = search;
    const telling = this.#telling[node] ?? 0;
    const { from, to } = this.#stretchOf(node);
    if (to <= stretch.from || from >= stretch.to) return;
    if (!best.mayTake(telling, Math.max(from, stretch.from)) || !((this.#furthest[node] ?? 0) > past)) return;
    if (node >= this.#leaves) this.#read(from, to, search);
    else this.#visitHalves(2 * node, 2 * node + 1, search);
  }

  #visitHalves(one: number, two: number, search: Search): void {
    const isSecondFirst = (this.#telling[two] ?? 0) > (this.#telling[one] ?? 0);
    this.#visit(isSecondFirst ? two : one, search);
    this.#visit(isSecondFirst ? one : two, search);
  }

  #read(leafFrom: number, leafTo: number, { stretch, past, but, best }: Search): void {
    const to = Math.min(leafTo, stretch.to);
    for (let index = Math.max(leafFrom, stretch.from); index < to; index++) {
      const own = this.#own[index] ?? 0;
      if (!best.mayTake(own, index)) continue;
      if (this.#reaches(index, past) && !but.includes(index)) best.take(own, index);
    }
  }

  #stretchOf(node: number): Stretch {
    const level = 31 - Math.clz32(node);
    const length = LEAF * (this.#leaves >>> level);
    const from = (node - (1 << level)) * length;
    return { from, to: from + length };
  }

  /** Until the caller has enough and returns false. */
  #each(way: Way, take: (index: number) => boolean): void {
    if (way.stretch.from < way.stretch.to) this.#walk(this.#over(way.stretch), way, take);
  }

  #walk(node: number, way: Way, take: (index: number) => boolean): boolean {
    const { stretch, past, isBackwards } = way;
    const { from, to } = this.#stretchOf(node);
    if (to <= stretch.from || from >= stretch.to || !((this.#furthest[node] ?? 0) > past)) return true;
    if (node >= this.#leaves) {
      return this.#walkLeaf(Math.max(from, stretch.from), Math.min(to, stretch.to), way, take);
    }
    const [one, two] = isBackwards ? [2 * node + 1, 2 * node] : [2 * node, 2 * node + 1];
    return this.#walk(one, way, take) && this.#walk(two, way, take);
  }

  #walkLeaf(from: number, to: number, { past, isBackwards }: Way, take: (index: number) => boolean): boolean {
    for (let step = 0; step < to - from; step++) {
      const index = isBackwards ? to - 1 - step : from + step;
      if (this.#reaches(index, past) && !take(index)) return false;
    }
    return true;
  }

  #reaches(index: number, past: number): boolean {
    return past === -Infinity || (this.#times.ends[this.#places[index] ?? 0] ?? 0) > past;
  }
}

interface Way {
  readonly stretch: Stretch;
  readonly past: number;
  readonly isBackwards: boolean;
}

interface Search {
  readonly stretch: Stretch;
  readonly past: number;
  readonly but: readonly number[];
  readonly best: Best;
}

/** The few best found so far, the best first. */
class Best {
  readonly indexes: number[] = [];
  readonly #telling: number[] = [];
  readonly #most: number;
  /** The last of as many as are wanted; before there are as many, worse than any. */
  #worst = -1;
  #worstAt = -1;

  constructor(most: number) {
    this.#most = most;
    if (most === 0) this.#worst = Infinity;
  }

  /** Whether one that is as telling, at that index or later, would be among the best. */
  mayTake(telling: number, index: number): boolean {
    return telling > this.#worst || (telling === this.#worst && index < this.#worstAt);
  }

  take(telling: number, index: number): void {
    let at = Math.min(this.indexes.length, this.#most - 1);
    for (; at > 0 && this.#isBehind(at - 1, telling, index); at--) {
      this.indexes[at] = this.indexes[at - 1] ?? -1;
      this.#telling[at] = this.#telling[at - 1] ?? -1;
    }
    this.indexes[at] = index;
    this.#telling[at] = telling;
    if (this.indexes.length < this.#most) return;
    this.#worst = this.#telling[this.#most - 1] ?? -1;
    this.#worstAt = this.indexes[this.#most - 1] ?? -1;
  }

  #isBehind(at: number, telling: number, index: number): boolean {
    const own = this.#telling[at] ?? -1;
    return telling > own || (telling === own && index < (this.indexes[at] ?? -1));
  }
}

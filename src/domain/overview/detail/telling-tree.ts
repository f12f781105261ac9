/** Finds the most telling of a stretch of a lane's moments without going through all of them. */
import { DISPUTED_BIT, type TimeColumns } from './time-columns.ts';

/** Moments of one leaf. */
const LEAF = 16;
const LEAF_BITS = 4;

/** So few are gone through one by one, rather than that the ends of all are read. */
const FEW = 4_096;

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
  /** How many are disputed before each leaf. */
  readonly #disputed: Uint32Array;
  /** Made when it is first asked how far any reach: where all lies in view, nobody asks. */
  #furthest: Float64Array | undefined;

  /** Of dated moments, by place. Takes some milliseconds for a million. */
  constructor(places: Uint32Array, times: TimeColumns) {
    this.#places = places;
    this.#times = times;
    const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil(places.length / LEAF))));
    this.#own = new Uint16Array(places.length);
    this.#leaves = leaves;
    this.#telling = new Uint16Array(2 * leaves);
    this.#disputed = new Uint32Array(leaves + 1);
    this.#readLeaves();
    gather(this.#telling);
  }

  #readLeaves(): void {
    const { telling } = this.#times;
    const places = this.#places;
    let disputed = 0;
    for (let leaf = 0, index = 0; leaf < this.#leaves; leaf++) {
      const end = Math.min(places.length, index + LEAF);
      let most = 0;
      for (; index < end; index++) {
        const own = telling[places[index] ?? 0] ?? 0;
        this.#own[index] = own;
        disputed += own >>> DISPUTED_BIT;
        if (own > most) most = own;
      }
      this.#telling[this.#leaves + leaf] = most;
      this.#disputed[leaf + 1] = disputed;
    }
  }

  #furthestOf(node: number): number {
    this.#furthest ??= this.#readEnds();
    return this.#furthest[node] ?? -Infinity;
  }

  #readEnds(): Float64Array {
    const { ends } = this.#times;
    const furthest = new Float64Array(2 * this.#leaves).fill(-Infinity);
    for (let index = 0; index < this.#places.length; index++) {
      const leaf = this.#leaves + (index >>> LEAF_BITS);
      furthest[leaf] = Math.max(furthest[leaf] ?? 0, ends[this.#places[index] ?? 0] ?? 0);
    }
    gather(furthest);
    return furthest;
  }

  /** How many in the stretch are disputed. */
  disputedIn({ from, to }: Stretch): number {
    return from < to ? this.#disputedBefore(to) - this.#disputedBefore(from) : 0;
  }

  #disputedBefore(index: number): number {
    const leaf = index >>> LEAF_BITS;
    let count = this.#disputed[leaf] ?? 0;
    for (let at = leaf * LEAF; at < index; at++) count += (this.#own[at] ?? 0) >>> DISPUTED_BIT;
    return count;
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
    if (!best.mayTake(telling, Math.max(from, stretch.from)) || !this.#mayReach(node, past)) return;
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

  /** Whether any moment of the node may reach past that. */
  #mayReach(node: number, past: number): boolean {
    return past === -Infinity || this.#furthestOf(node) > past;
  }

  /** Until the caller has enough and returns false. */
  #each(way: Way, take: (index: number) => boolean): void {
    const { from, to } = way.stretch;
    if (from >= to) return;
    if (!this.#furthest && to - from <= FEW) this.#walkLeaf(from, to, way, take);
    else this.#walk(this.#over(way.stretch), way, take);
  }

  #walk(node: number, way: Way, take: (index: number) => boolean): boolean {
    const { stretch, past, isBackwards } = way;
    const { from, to } = this.#stretchOf(node);
    if (to <= stretch.from || from >= stretch.to || !this.#mayReach(node, past)) return true;
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

/** Each node what the greater of its halves is. */
function gather(nodes: Uint16Array | Float64Array): void {
  for (let node = nodes.length / 2 - 1; node >= 1; node--) {
    nodes[node] = Math.max(nodes[2 * node] ?? 0, nodes[2 * node + 1] ?? 0);
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

/**
 * Moments in an order. An array is one. Of a large corpus they stand in columns, and each is made when it is looked at:
 * going through all of them there takes seconds, so what is asked often is asked of `lookups.ts` or of the index.
 */
import type { Moment, MomentId } from './corpus.ts';
import type { InOrder } from './in-order.ts';

export type Moments = InOrder<Moment>;

/** Which moments there are, without making any of them. Every set of ids is one. */
export interface MomentIds {
  readonly size: number;
  has(id: MomentId): boolean;
}

/**
 * So many moments, each made by `make` when it is looked at; `make` must give the same object for the same place as
 * long as somebody holds it, or what is drawn for it is drawn anew.
 */
export class MomentsOnDemand implements Moments {
  readonly length: number;
  readonly #make: (place: number) => Moment;

  constructor(length: number, make: (place: number) => Moment) {
    this.length = length;
    this.#make = make;
  }

  /** As an array's: counted from the end where negative; undefined beyond the ends. */
  at(place: number): Moment | undefined {
    const from = place < 0 ? this.length + place : place;
    return from >= 0 && from < this.length ? this.#make(from) : undefined;
  }

  slice(from = 0, to = this.length): Moment[] {
    const [first, end] = [this.#bound(from), this.#bound(to)];
    return Array.from({ length: Math.max(0, end - first) }, (_, offset) => this.#make(first + offset));
  }

  map<T>(make: (moment: Moment, place: number) => T): T[] {
    return Array.from({ length: this.length }, (_, place) => make(this.#make(place), place));
  }

  flatMap<T>(make: (moment: Moment, place: number) => T | readonly T[]): T[] {
    return [...this].flatMap(make);
  }

  filter(passes: (moment: Moment, place: number) => unknown): Moment[] {
    return [...this.entries()].filter(([place, moment]) => passes(moment, place)).map(([, moment]) => moment);
  }

  find(passes: (moment: Moment, place: number) => unknown): Moment | undefined {
    for (const [place, moment] of this.entries()) if (passes(moment, place)) return moment;
    return undefined;
  }

  reduce<T>(add: (sum: T, moment: Moment) => T, start: T): T {
    let sum = start;
    for (const moment of this) sum = add(sum, moment);
    return sum;
  }

  some(passes: (moment: Moment, place: number) => unknown): boolean {
    return this.find(passes) !== undefined;
  }

  every(passes: (moment: Moment, place: number) => unknown): boolean {
    return !this.some((moment, place) => !passes(moment, place));
  }

  *entries(): Generator<[number, Moment]> {
    for (let place = 0; place < this.length; place++) yield [place, this.#make(place)];
  }

  *[Symbol.iterator](): Generator<Moment> {
    for (let place = 0; place < this.length; place++) yield this.#make(place);
  }

  #bound(place: number): number {
    return place < 0 ? Math.max(0, this.length + place) : Math.min(this.length, place);
  }
}

/** Chance that is the same every time: numbers that look random and follow from a seed and a place alone. */
import { firstWhere } from '../../../columns/sorted.ts';

/** Draws numbers from 0 up to, not including, 1. */
export type Draw = () => number;

/** The draws of one place of one seed; whoever asks for them gets the same ones, in whatever order places are asked for. */
export function drawsOf(seed: number, place: number): Draw {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca77);
  // mulberry32: four lines, and good enough to spread moments over a year.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to, not including, `of`. */
export function upTo(draw: Draw, of: number): number {
  return Math.floor(draw() * of);
}

/** One of the list, each as likely. Throws on an empty list. */
export function oneOf<Each>(draw: Draw, list: readonly Each[]): Each {
  const picked = list[upTo(draw, list.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}

/** Picks places from 0 up to `of`, the first the likeliest: the second half as likely, the third a third (Zipf). */
export type HeavyTail = (draw: Draw) => number;

export function heavyTail(of: number): HeavyTail {
  const sums = new Float64Array(of);
  let sum = 0;
  for (let place = 0; place < of; place++) {
    sum += 1 / (place + 1);
    sums[place] = sum;
  }
  return (draw) => {
    const drawn = draw() * sum;
    return firstWhere(of - 1, (place) => (sums[place] ?? 0) > drawn);
  };
}

/** Any length from `least` to `most`, as often between 1 and 10 as between 10 and 100. */
export function anyLength(draw: Draw, least: number, most: number): number {
  return least * (most / least) ** draw();
}

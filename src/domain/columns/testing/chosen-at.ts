import type { Chosen } from '../chosen.ts';

/** @param places each once, all below `length` */
export function chosenAt(length: number, places: ArrayLike<number>): Chosen {
  const flags = new Uint8Array(length);
  for (let at = 0; at < places.length; at++) flags[places[at] ?? 0] = 1;
  return { flags, count: places.length };
}

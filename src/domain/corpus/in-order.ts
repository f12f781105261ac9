/** The part of an array that records are read by; every array is one. What makes each record on demand can be one too. */
export interface InOrder<Item> extends Iterable<Item> {
  readonly length: number;
  at(place: number): Item | undefined;
  slice(from?: number, to?: number): Item[];
  map<T>(make: (item: Item, place: number) => T): T[];
  flatMap<T>(make: (item: Item, place: number) => T | readonly T[]): T[];
  filter(passes: (item: Item, place: number) => unknown): Item[];
  find(passes: (item: Item, place: number) => unknown): Item | undefined;
  reduce<T>(add: (sum: T, item: Item) => T, start: T): T;
  some(passes: (item: Item, place: number) => unknown): boolean;
  every(passes: (item: Item, place: number) => unknown): boolean;
  entries(): IterableIterator<[number, Item]>;
}

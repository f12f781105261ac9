/**
 * A corpus's moments in columns, as they stand in memory, in a file and between threads: typed arrays by name. What
 * can be asked of them is in `columns-of.ts`.
 *
 * - Without a first word: the columns of the records (`layout.ts`), in the corpus's time order;
 * - `order`: each moment's place in the list of the corpus file;
 * - `values.`: distinct JSON values;
 * - `facts.`: what `MomentFacts` holds;
 * - `index.`: look-ups that are made of the rest and are not in the file.
 */
import type { Texts } from './texts.ts';

export type Section = Uint8Array | Uint16Array | Uint32Array | Float64Array;

export interface ColumnData {
  /** How many moments. */
  readonly length: number;
  readonly sections: Readonly<Record<string, Section>>;
}

/** Every buffer of them, each once, for `postMessage`: they are gone here afterwards. Without it they are copied. */
export function buffersOf({ sections }: ColumnData): ArrayBuffer[] {
  return [...new Set(Object.values(sections).map(({ buffer }) => buffer as ArrayBuffer))];
}

/** Bytes that all of them take up. */
export function bytesOf({ sections }: ColumnData): number {
  return Object.values(sections).reduce((bytes, { byteLength }) => bytes + byteLength, 0);
}

const NONE = new Uint32Array(0);
const NO_BYTES = new Uint8Array(0);

/** Whole numbers: codes, places, counts. None where there is no such section. */
export function numbersIn({ sections }: ColumnData, name: string): Uint8Array | Uint16Array | Uint32Array {
  const section = sections[name];
  return section && !(section instanceof Float64Array) ? section : NONE;
}

export function wideNumbersIn({ sections }: ColumnData, name: string): Uint32Array {
  const section = sections[name];
  return section instanceof Uint32Array ? section : NONE;
}

export function bytesIn({ sections }: ColumnData, name: string): Uint8Array {
  const section = sections[name];
  return section instanceof Uint8Array ? section : NO_BYTES;
}

/** Times, in milliseconds. */
export function timesIn({ sections }: ColumnData, name: string): Float64Array {
  const section = sections[name];
  return section instanceof Float64Array ? section : new Float64Array(0);
}

/** The texts of a column, such as `title` or `accounts.says`. */
export function textsIn(data: ColumnData, column: string): Texts {
  return { bytes: bytesIn(data, `${column}.bytes`), ends: wideNumbersIn(data, `${column}.ends`) };
}

/** The distinct values of a name, as JSON. */
export function valuesNamed(data: ColumnData, name: string): Texts {
  return textsIn(data, `values.${name}`);
}

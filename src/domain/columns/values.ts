/** Distinct JSON values, each told once; columns hold their codes, counted from 1, and 0 where there is none. */
import { GrowingBytes } from './growing.ts';
import { TextTable } from './text-table.ts';
import { startOfText, type Texts } from './texts.ts';

const MOST_MET = 1_024;

export class ValuesBuilder {
  readonly #table = new TextTable();
  /** The JSON of the value that is looked for. */
  readonly #json = new GrowingBytes();
  /** The first texts that came: ids, mostly, that come again and again. */
  readonly #met = new Map<string, number>();

  /** The code of a JSON value. Throws `HashesCollide` on values made for it. */
  codeOf(value: unknown): number {
    if (typeof value !== 'string') return this.#codeOfJson(value);
    const met = this.#met.get(value);
    if (met !== undefined) return met;
    const code = this.#codeOfJson(value);
    if (this.#met.size < MOST_MET) this.#met.set(value, code);
    return code;
  }

  #codeOfJson(value: unknown): number {
    this.#json.backTo(0);
    this.#json.writeText(JSON.stringify(value));
    return 1 + this.#table.numberOf(this.#json.bytes, 0, this.#json.length);
  }

  /** The code of a value that stands among others. */
  codeOfOther(others: Texts, row: number): number {
    return 1 + this.#table.numberOf(others.bytes, startOfText(others, row), others.ends[row] ?? 0);
  }

  taken(): Texts {
    return this.#table.taken();
  }
}

/** Some rows of some columns, in an order, as columns of their own: all that is sorted, cut or joined comes of this. */
import {
  type ColumnData,
  numbersIn,
  type Section,
  textsIn,
  valuesNamed,
  wideNumbersIn,
} from './column-data.ts';
import { FACT_COLUMNS, FACT_ROWS, ZONE, ZONES } from './fact-sections.ts';
import { narrowed } from './growing.ts';
import { columnName, type Field, type Layout, MOMENT, REST } from './layout.ts';
import { Runs } from './runs.ts';
import { putTexts } from './shred.ts';
import type { Texts } from './texts.ts';
import { ValuesBuilder } from './values.ts';

/** Moments of the parts, in the order of the runs. Look-ups are not among what comes of it. */
export function taken(parts: readonly ColumnData[], runs: Runs): ColumnData {
  const taking = new Taking(parts);
  taking.object(MOMENT, '', runs);
  taking.wide('order', runs);
  taking.facts(runs);
  return { length: runs.rows, sections: taking.finish() };
}

const KINDS = { u8: Uint8Array, u32: Uint32Array, f64: Float64Array } as const;

class Taking {
  readonly #parts: readonly ColumnData[];
  readonly #into: Record<string, Section> = {};
  readonly #values = new Map<string, TakenValues>();

  constructor(parts: readonly ColumnData[]) {
    this.#parts = parts;
  }

  finish(): Record<string, Section> {
    for (const [name, values] of this.#values) putTexts(this.#into, `values.${name}`, values.taken());
    return this.#into;
  }

  object(layout: Layout, within: string, runs: Runs): void {
    for (const [name, field] of Object.entries(layout)) this.#field(field, columnName(within, name), runs);
    const rest = columnName(within, REST);
    this.#codes(rest, rest, runs);
  }

  facts(runs: Runs): void {
    for (const [name, type] of Object.entries(FACT_COLUMNS)) this.#fact(name, type, runs);
    this.#zones(runs);
    for (const [name, within] of Object.entries(FACT_ROWS)) {
      const rows = this.#ends(name, runs, true);
      for (const [column, type] of Object.entries(within)) this.#fact(column, type, rows);
    }
  }

  wide(name: string, runs: Runs): void {
    const numbers = this.#parts.map((part) => wideNumbersIn(part, name));
    this.#into[name] = copied(new Uint32Array(runs.rows), numbers, runs);
  }

  /** Places among values are codes less one. */
  #zones(runs: Runs): void {
    const places = this.#parts.map(({ sections }) => sections[ZONE] ?? new Uint16Array(0));
    const codes = copied(new Uint32Array(runs.rows), places, runs).map((place) => place + 1);
    this.#valuesNamed(ZONES).recode(codes, runs);
    this.#into[ZONE] = Uint16Array.from(codes, (code) => code - 1);
  }

  #fact(name: string, type: keyof typeof KINDS, runs: Runs): void {
    const Kind = KINDS[type];
    const parts = this.#parts.map(({ sections }) => sections[name] ?? new Kind(0));
    this.#into[name] = copied<Section>(new Kind(runs.rows), parts, runs);
  }

  #field(field: Field, column: string, runs: Runs): void {
    switch (field.kind) {
      case 'text':
        this.#texts(column, runs);
        return;
      case 'number':
        this.#numbers(column, runs);
        return;
      case 'coded':
        this.#codes(column, field.values, runs);
        return;
      case 'items':
        this.#codes(column, field.values, this.#ends(`${column}.ends`, runs));
        return;
      case 'object':
        this.object(field.of, column, runs);
        return;
      case 'list':
        this.object(field.of, column, this.#ends(`${column}.ends`, runs));
        return;
    }
  }

  #numbers(column: string, runs: Runs): void {
    const name = `${column}.numbers`;
    const numbers = this.#parts.map((part) => numbersIn(part, name));
    this.#into[name] = narrow(copied(new Uint32Array(runs.rows), numbers, runs));
  }

  #codes(column: string, values: string, runs: Runs): void {
    const name = `${column}.codes`;
    const codes = this.#parts.map((part) => numbersIn(part, name));
    const all = copied(new Uint32Array(runs.rows), codes, runs);
    this.#valuesNamed(values).recode(all, runs);
    this.#into[name] = narrow(all);
  }

  #texts(column: string, runs: Runs): void {
    const texts = this.#parts.map((part) => textsIn(part, column));
    putTexts(this.#into, column, joinedTexts(texts, runs));
  }

  /** Where the rows of a list end now, if there are any or they are `always` told; returns the rows of its items. */
  #ends(name: string, runs: Runs, always = false): Runs {
    const parts = this.#parts.map((part) => wideNumbersIn(part, name));
    const { ends, items } = takenEnds(parts, runs);
    this.#into[name] = items.rows > 0 || always ? ends : NO_ENDS;
    return items;
  }

  #valuesNamed(name: string): TakenValues {
    const known = this.#values.get(name);
    if (known) return known;
    const values = new TakenValues(this.#parts.map((part) => valuesNamed(part, name)));
    this.#values.set(name, values);
    return values;
  }
}

/** The values that are still used, each once, whatever parts they come from. */
class TakenValues {
  readonly #parts: readonly Texts[];
  readonly #codes: readonly Uint32Array[];
  readonly #builder = new ValuesBuilder();

  constructor(parts: readonly Texts[]) {
    this.#parts = parts;
    this.#codes = parts.map(({ ends }) => new Uint32Array(ends.length));
  }

  /** Puts the code that a value has now for each that it had in its part. */
  recode(codes: Uint32Array, runs: Runs): void {
    let row = 0;
    runs.each((part, from, to) => {
      for (const end = row + to - from; row < end; row++) {
        const code = codes[row] ?? 0;
        if (code !== 0) codes[row] = this.#codeNow(part, code - 1);
      }
    });
  }

  taken(): Texts {
    return this.#builder.taken();
  }

  #codeNow(part: number, value: number): number {
    const codes = this.#codes[part];
    const texts = this.#parts[part];
    if (!codes || !texts) return 0;
    const known = codes[value] ?? 0;
    if (known !== 0) return known;
    const code = this.#builder.codeOfOther(texts, value);
    codes[value] = code;
    return code;
  }
}

interface Numbers extends ArrayLike<number> {
  [index: number]: number;
}

const NO_ENDS = new Uint32Array(0);

/** Stretches shorter than this are copied number by number: a view for each costs more. */
const SHORT = 24;

/** What no part has, where a column is left out since all in it are 0, stays 0. */
function copied<Into extends Numbers & { set(numbers: ArrayLike<number>, at: number): void }>(
  into: Into,
  parts: readonly (ArrayLike<number> & { subarray(from: number, to: number): ArrayLike<number> })[],
  runs: Runs,
): Into {
  let at = 0;
  runs.each((part, from, to) => {
    const numbers = parts[part];
    const length = to - from;
    if (numbers && length >= SHORT) into.set(numbers.subarray(from, to), at);
    else if (numbers) for (let row = 0; row < length; row++) into[at + row] = numbers[from + row] ?? 0;
    at += length;
  });
  return into;
}

function narrow(numbers: Uint32Array<ArrayBuffer>): Section {
  let largest = 0;
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] ?? 0) > largest) largest = numbers[at] ?? 0;
  return narrowed(numbers, largest);
}

function takenEnds(parts: readonly Uint32Array[], runs: Runs): { ends: Uint32Array; items: Runs } {
  const items = new Runs();
  const ends = new Uint32Array(runs.rows);
  let row = 0;
  runs.each((part, from, to) => {
    const own = parts[part];
    const first = from === 0 ? 0 : (own?.[from - 1] ?? 0);
    const shift = items.rows - first;
    for (let at = from; at < to; at++) ends[row++] = (own?.[at] ?? first) + shift;
    items.add(part, first, own?.[to - 1] ?? first);
  });
  return { ends, items };
}

function joinedTexts(parts: readonly Texts[], runs: Runs): Texts {
  const { ends, items } = takenEnds(
    parts.map((texts) => texts.ends),
    runs,
  );
  const bytes = copied(
    new Uint8Array(items.rows),
    parts.map((texts) => texts.bytes),
    items,
  );
  return { bytes, ends: items.rows > 0 ? ends : NO_ENDS };
}

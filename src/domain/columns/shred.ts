/** From records to columns, one at a time, in the order they come. */
import type { Section } from './column-data.ts';
import { GrowingNumbers } from './growing.ts';
import { columnName, type Field, type Layout, REST } from './layout.ts';
import { TextsBuilder } from './texts.ts';
import { ValuesBuilder } from './values.ts';

/** Takes the value of one field of each record. */
interface FieldColumns {
  /** Undefined: the record has none. False where the columns cannot hold it: then they hold none. */
  add(value: unknown): boolean;
  /** Puts its sections there, by name. */
  finish(into: Record<string, Section>): void;
}

/** Lists of distinct values, by name: columns may share one. */
export class SharedValues {
  readonly #builders = new Map<string, ValuesBuilder>();

  named(name: string): ValuesBuilder {
    const known = this.#builders.get(name);
    if (known) return known;
    const builder = new ValuesBuilder();
    this.#builders.set(name, builder);
    return builder;
  }

  finish(into: Record<string, Section>): void {
    for (const [name, builder] of this.#builders) putTexts(into, `values.${name}`, builder.taken());
  }
}

export function putTexts(
  into: Record<string, Section>,
  name: string,
  { bytes, ends }: { readonly bytes: Section; readonly ends: Section },
): void {
  into[`${name}.bytes`] = bytes;
  into[`${name}.ends`] = ends;
}

/** The columns of a list of objects, one row for each. */
export class ObjectColumns {
  readonly #fields: ReadonlyMap<string, FieldColumns>;
  readonly #rest: FieldColumns;

  constructor(layout: Layout, within: string, values: SharedValues) {
    const entries = Object.entries(layout).map(
      ([name, field]) => [name, columnsFor(field, columnName(within, name), values)] as const,
    );
    this.#fields = new Map(entries);
    const rest = columnName(within, REST);
    this.#rest = new CodedColumn(rest, values.named(rest));
  }

  add(record: object): void {
    const rest: [name: string, value: unknown][] = [];
    for (const [name, columns] of this.#fields) {
      const value = Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined;
      if (!columns.add(value)) rest.push([name, value]);
    }
    for (const name of Object.keys(record)) {
      const value = (record as Record<string, unknown>)[name];
      if (value !== undefined && !this.#fields.has(name)) rest.push([name, value]);
    }
    this.#rest.add(rest.length > 0 ? Object.fromEntries(rest) : undefined);
  }

  finish(into: Record<string, Section>): void {
    for (const columns of this.#fields.values()) columns.finish(into);
    this.#rest.finish(into);
  }
}

function columnsFor(field: Field, name: string, values: SharedValues): FieldColumns {
  switch (field.kind) {
    case 'text':
      return new TextColumn(name);
    case 'number':
      return new NumberColumn(name);
    case 'coded':
      return new CodedColumn(name, values.named(field.values));
    case 'items':
      return new ItemsColumn(name, values.named(field.values));
    case 'object':
      return new PartColumns(new ObjectColumns(field.of, name, values));
    case 'list':
      return new ListColumns(name, field.always, new ObjectColumns(field.of, name, values));
  }
}

class TextColumn implements FieldColumns {
  readonly #name: string;
  readonly #texts = new TextsBuilder();

  constructor(name: string) {
    this.#name = name;
  }

  /** A text without letters would come back as none. */
  add(value: unknown): boolean {
    const isText = typeof value === 'string' && value !== '';
    const isHeld = this.#texts.add(isText ? value : '');
    return value === undefined || (isText && isHeld);
  }

  finish(into: Record<string, Section>): void {
    putTexts(into, this.#name, this.#texts.taken());
  }
}

const LARGEST = 0xffff_fffe;

class NumberColumn implements FieldColumns {
  readonly #name: string;
  readonly #numbers = new GrowingNumbers();

  constructor(name: string) {
    this.#name = name;
  }

  /** One more than the number: 0 is for none. */
  add(value: unknown): boolean {
    const isHeld = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST;
    this.#numbers.push(isHeld ? value + 1 : 0);
    return isHeld || value === undefined;
  }

  finish(into: Record<string, Section>): void {
    into[`${this.#name}.numbers`] = this.#numbers.narrowed();
  }
}

class CodedColumn implements FieldColumns {
  readonly #name: string;
  readonly #values: ValuesBuilder;
  readonly #codes = new GrowingNumbers();

  constructor(name: string, values: ValuesBuilder) {
    this.#name = name;
    this.#values = values;
  }

  add(value: unknown): boolean {
    this.#codes.push(value === undefined ? 0 : this.#values.codeOf(value));
    return true;
  }

  finish(into: Record<string, Section>): void {
    into[`${this.#name}.codes`] = this.#codes.narrowed();
  }
}

class ItemsColumn implements FieldColumns {
  readonly #name: string;
  readonly #values: ValuesBuilder;
  readonly #ends = new GrowingNumbers();
  readonly #codes = new GrowingNumbers();

  constructor(name: string, values: ValuesBuilder) {
    this.#name = name;
    this.#values = values;
  }

  add(value: unknown): boolean {
    const isList = Array.isArray(value);
    if (isList) for (const item of value) this.#codes.push(this.#values.codeOf(item));
    this.#ends.push(this.#codes.length);
    return isList || value === undefined;
  }

  finish(into: Record<string, Section>): void {
    into[`${this.#name}.ends`] = endsOrNone(this.#ends);
    into[`${this.#name}.codes`] = this.#codes.narrowed();
  }
}

const NO_FIELDS = {};

class PartColumns implements FieldColumns {
  readonly #of: ObjectColumns;

  constructor(of: ObjectColumns) {
    this.#of = of;
  }

  add(value: unknown): boolean {
    const isHeld = isObject(value);
    this.#of.add(isHeld ? value : NO_FIELDS);
    return isHeld || value === undefined;
  }

  finish(into: Record<string, Section>): void {
    this.#of.finish(into);
  }
}

class ListColumns implements FieldColumns {
  readonly #name: string;
  readonly #isAlways: boolean;
  readonly #of: ObjectColumns;
  readonly #ends = new GrowingNumbers();
  #rows = 0;

  constructor(name: string, isAlways: boolean, of: ObjectColumns) {
    this.#name = name;
    this.#isAlways = isAlways;
    this.#of = of;
  }

  add(value: unknown): boolean {
    const isHeld = Array.isArray(value) && value.every(isObject) && (this.#isAlways || value.length > 0);
    if (isHeld) {
      for (const item of value) this.#of.add(item);
      this.#rows += value.length;
    }
    this.#ends.push(this.#rows);
    return isHeld || value === undefined;
  }

  finish(into: Record<string, Section>): void {
    into[`${this.#name}.ends`] = endsOrNone(this.#ends);
    this.#of.finish(into);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** None where every row is empty. */
export function endsOrNone(ends: GrowingNumbers): Uint32Array<ArrayBuffer> {
  return ends.largest === 0 ? new Uint32Array(0) : ends.taken();
}

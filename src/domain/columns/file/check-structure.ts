/**
 * What must hold of columns before anything is asked of them: all rows end where they can, every code and every place
 * names something, all bytes are text and all values JSON. Then no record can fail to be made, whatever is in it.
 */
import { isTooDeep } from '../../formats/intake/limits.ts';
import { isInstant, isZone } from '../../time/instant.ts';
import { PRECISIONS } from '../../time/when.ts';
import { valueOfCode } from '../assemble.ts';
import { type ColumnData, type Section, valuesNamed } from '../column-data.ts';
import { FACT_COLUMNS, FACT_ROWS, ZONE, ZONES } from '../fact-sections.ts';
import { columnName, type Field, type Layout, MOMENT, REST, valuesIn } from '../layout.ts';
import { startOfText, type Texts, textAt } from '../texts.ts';
import { isInOrder, orderColumnsOf } from '../time-order.ts';
import { firstNotUtf8, isLetterStart } from '../utf8.ts';
import { must } from './broken.ts';
import type { ColumnHeader } from './header.ts';

/** Throws `Broken` at the first section in which something cannot be. */
export function checkStructure(data: ColumnData, of: ColumnHeader['of']): void {
  for (const name of [...valuesIn(MOMENT), ZONES]) checkValues(data, name);
  checkObject(data, MOMENT, '', data.length);
  exactly(data, 'order', data.length, Uint32Array);
  checkFacts(data, of);
  must(isInOrder(orderColumnsOf(data)), 'facts.from');
}

type Kind = abstract new (...args: never[]) => Section;

function exactly(data: ColumnData, name: string, rows: number, ...kinds: readonly Kind[]): Section {
  const section = data.sections[name] ?? new Uint8Array(0);
  must(section.length === rows, name);
  must(rows === 0 || kinds.some((kind) => section instanceof kind), name);
  return section;
}

/** As many as there are rows; none at all says nothing of any row. */
function optional(data: ColumnData, name: string, rows: number, ...kinds: readonly Kind[]): Section {
  return exactly(data, name, (data.sections[name]?.length ?? 0) === 0 ? 0 : rows, ...kinds);
}

/** How many there are in all rows. */
function checkEnds(ends: Section, name: string): number {
  let before = 0;
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] ?? 0;
    must(end >= before, name);
    before = end;
  }
  return before;
}

function largestIn(numbers: Section): number {
  let largest = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number > largest) largest = number;
  }
  return largest;
}

function checkObject(data: ColumnData, layout: Layout, within: string, rows: number): void {
  for (const [name, field] of Object.entries(layout)) checkField(data, field, columnName(within, name), rows);
  const rest = columnName(within, REST);
  checkCodes(data, rest, rest, rows);
}

function checkField(data: ColumnData, field: Field, column: string, rows: number): void {
  switch (field.kind) {
    case 'text':
      checkTexts(data, column, rows);
      return;
    case 'number':
      optional(data, `${column}.numbers`, rows, Uint8Array, Uint16Array, Uint32Array);
      return;
    case 'coded':
      checkCodes(data, column, field.values, rows);
      return;
    case 'items':
      checkItems(data, column, field.values, checkRows(data, column, rows));
      return;
    case 'object':
      checkObject(data, field.of, column, rows);
      return;
    case 'list':
      checkList(data, field.of, column, checkRows(data, column, rows));
      return;
  }
}

/** Something is said of the items: a number at their end is all it takes to have more of them than memory holds. */
function checkList(data: ColumnData, layout: Layout, column: string, items: number): void {
  checkObject(data, layout, column, items);
  must(items === 0 || isTold(data, layout, column), `${column}.ends`);
}

/** Whether any column has a row for each, as each that is there has. */
function isTold(data: ColumnData, layout: Layout, within: string): boolean {
  const columns = [...Object.keys(layout), REST].map((name) => columnName(within, name));
  return columns.some((column) =>
    ['ends', 'numbers', 'codes'].some((kind) => (data.sections[`${column}.${kind}`]?.length ?? 0) > 0),
  );
}

function checkRows(data: ColumnData, column: string, rows: number): number {
  const name = `${column}.ends`;
  return checkEnds(optional(data, name, rows, Uint32Array), name);
}

function checkCodes(data: ColumnData, column: string, values: string, rows: number): void {
  const name = `${column}.codes`;
  const codes = optional(data, name, rows, Uint8Array, Uint16Array, Uint32Array);
  must(largestIn(codes) <= valuesNamed(data, values).ends.length, name);
}

/** Every item is something. */
function checkItems(data: ColumnData, column: string, values: string, items: number): void {
  checkCodes(data, column, values, items);
  const codes = exactly(data, `${column}.codes`, items, Uint8Array, Uint16Array, Uint32Array);
  must(!codes.includes(0 as never), `${column}.codes`);
}

/** Returns the texts of which each is UTF-8 by itself. */
function checkTexts(data: ColumnData, column: string, rows: number): void {
  const name = `${column}.ends`;
  const ends = optional(data, name, rows, Uint32Array);
  const bytes = exactly(data, `${column}.bytes`, checkEnds(ends, name), Uint8Array) as Uint8Array;
  must(firstNotUtf8(bytes) === -1, `${column}.bytes`);
  for (let row = 0; row < ends.length; row++) must(isLetterStart(bytes[ends[row] ?? 0]), name);
}

function checkValues(data: ColumnData, name: string): void {
  const column = `values.${name}`;
  checkTexts(data, column, data.sections[`${column}.ends`]?.length ?? 0);
  const values = valuesNamed(data, name);
  const isRest = name === REST || name.endsWith(`.${REST}`);
  for (let code = 1; code <= values.ends.length; code++) {
    const value = parsed(values, code, column);
    must(!isRest || (typeof value === 'object' && value !== null && !Array.isArray(value)), column);
  }
}

function parsed(values: Texts, code: number, column: string): unknown {
  must(startOfText(values, code - 1) < (values.ends[code - 1] ?? 0), column);
  try {
    const value: unknown = JSON.parse(textAt(values, code - 1));
    must(!isNested(value) || !isTooDeep(value), column);
    return value;
  } catch {
    must(false, column);
  }
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

const KINDS = { u8: Uint8Array, u32: Uint32Array, f64: Float64Array } as const;

/** The largest that may stand in a column of facts; of times see `checkTimes`. */
function limits(of: ColumnHeader['of']): Readonly<Record<string, number>> {
  return {
    'facts.undated': 1,
    'facts.precision': PRECISIONS.length - 1,
    'facts.statement': 1,
    'facts.status': 15,
    'facts.occasion': of.occasions,
    'facts.entities.entity': of.entities - 1,
    'facts.entities.parts': 31,
    'facts.articles.article': of.articles - 1,
  };
}

function checkFacts(data: ColumnData, of: ColumnHeader['of']): void {
  const most = limits(of);
  const check = (name: string, type: keyof typeof KINDS, rows: number) => {
    const section = exactly(data, name, rows, KINDS[type]);
    must(section.length === 0 || largestIn(section) <= (most[name] ?? Infinity), name);
  };
  for (const [name, type] of Object.entries(FACT_COLUMNS)) check(name, type, data.length);
  for (const [name, within] of Object.entries(FACT_ROWS)) {
    const rows = checkEnds(exactly(data, name, data.length, Uint32Array), name);
    for (const [column, type] of Object.entries(within)) check(column, type, rows);
  }
  checkTimes(data);
  checkZones(data);
}

/** What a bound is that is missing. */
const MISSING = { earliest: -Infinity, certainFrom: Infinity, certainTo: -Infinity, latest: Infinity };

/** All times are some that a date can hold: clocks are asked about them. Without a date there is no place, else there is one. */
function checkTimes({ length, sections }: ColumnData): void {
  for (const [name, missing] of Object.entries(MISSING)) {
    const bounds = (sections[`facts.${name}`] as Float64Array | undefined) ?? [];
    must(
      bounds.every((at) => at === missing || isInstant(at)),
      `facts.${name}`,
    );
  }
  const [from, to] = [sections['facts.from'], sections['facts.to']];
  for (let row = 0; row < length; row++) {
    const [begins, ends] = [from?.[row] ?? Number.NaN, to?.[row] ?? Number.NaN];
    const isPlaced = isInstant(begins) && isInstant(ends);
    const isUndated = Number.isNaN(begins) && Number.isNaN(ends) && sections['facts.undated']?.[row] === 1;
    must(isUndated || (isPlaced && sections['facts.undated']?.[row] === 0), 'facts.from');
  }
}

function checkZones(data: ColumnData): void {
  const zones = valuesNamed(data, ZONES);
  const places = exactly(data, ZONE, data.length, Uint16Array);
  must(places.length === 0 || largestIn(places) < zones.ends.length, ZONE);
  for (let code = 1; code <= zones.ends.length; code++) {
    const zone = valueOfCode(zones, code);
    must(typeof zone === 'string' && isZone(zone), `values.${ZONES}`);
  }
}

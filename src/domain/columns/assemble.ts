/** From columns back to records: the same values, fields this version does not know included. */
import { type ColumnData, numbersIn, textsIn, valuesNamed, wideNumbersIn } from './column-data.ts';
import { columnName, type Field, type Layout, REST } from './layout.ts';
import { startOfText, type Texts, textAt } from './texts.ts';
import { textFrom } from './utf8.ts';

type Fields = Record<string, unknown>;
/** Puts the value of one field of a row into its record, or nothing where the row has none. */
type Put = (record: Fields, row: number) => void;

/** What makes the record of a row. */
export function assembler(data: ColumnData, layout: Layout, within = ''): (row: number) => Fields {
  const puts = Object.entries(layout).map(([name, field]) => put(data, name, field, within));
  const restName = columnName(within, REST);
  const restCodes = numbersIn(data, `${restName}.codes`);
  const rests = valuesNamed(data, restName);
  return (row) => {
    const code = restCodes[row] ?? 0;
    // As it was parsed, so that a field called __proto__ stays a field.
    const record = code === 0 ? {} : (valueOfCode(rests, code) as Fields);
    for (const putField of puts) putField(record, row);
    return record;
  };
}

function put(data: ColumnData, name: string, field: Field, within: string): Put {
  const column = columnName(within, name);
  switch (field.kind) {
    case 'text':
      return putText(name, textsIn(data, column));
    case 'number':
      return putNumber(name, numbersIn(data, `${column}.numbers`));
    case 'coded':
      return putCoded(name, numbersIn(data, `${column}.codes`), valuesNamed(data, field.values));
    case 'items':
      return putItems(data, name, column, valuesNamed(data, field.values));
    case 'object':
      return putPart(name, assembler(data, field.of, column));
    case 'list':
      return putList(
        name,
        wideNumbersIn(data, `${column}.ends`),
        field.always,
        assembler(data, field.of, column),
      );
  }
}

function putText(name: string, texts: Texts): Put {
  return (record, row) => {
    const text = textAt(texts, row);
    if (text !== '') record[name] = text;
  };
}

function putNumber(name: string, numbers: ArrayLike<number>): Put {
  return (record, row) => {
    const number = numbers[row] ?? 0;
    if (number !== 0) record[name] = number - 1;
  };
}

function putCoded(name: string, codes: ArrayLike<number>, values: Texts): Put {
  const value = rememberingOf(values);
  return (record, row) => {
    const code = codes[row] ?? 0;
    if (code !== 0) record[name] = value(code);
  };
}

/** So many values are remembered: ids of articles and occasions, stances, kinds; not the times of a large corpus. */
const MOST_REMEMBERED = 4_096;

/** The value of a code. Texts and numbers are made once where there are few of them; objects each time. */
function rememberingOf(values: Texts): (code: number) => unknown {
  if (values.ends.length > MOST_REMEMBERED) return (code) => valueOfCode(values, code);
  const remembered: unknown[] = [];
  return (code) => {
    const known = remembered[code];
    if (known !== undefined) return known;
    const value = valueOfCode(values, code);
    if (typeof value !== 'object') remembered[code] = value;
    return value;
  };
}

function putItems(data: ColumnData, name: string, column: string, values: Texts): Put {
  const ends = wideNumbersIn(data, `${column}.ends`);
  const codes = numbersIn(data, `${column}.codes`);
  return (record, row) => {
    const items: unknown[] = [];
    for (let at = startOf(ends, row); at < (ends[row] ?? 0); at++)
      items.push(valueOfCode(values, codes[at] ?? 0));
    if (items.length > 0 || !Object.hasOwn(record, name)) record[name] = items;
  };
}

/** What is no object stands in the rest. */
function putPart(name: string, make: (row: number) => Fields): Put {
  return (record, row) => {
    if (!Object.hasOwn(record, name)) record[name] = make(row);
  };
}

function putList(name: string, ends: Uint32Array, isAlways: boolean, make: (row: number) => Fields): Put {
  return (record, row) => {
    const items: Fields[] = [];
    for (let at = startOf(ends, row); at < (ends[row] ?? 0); at++) items.push(make(at));
    if (items.length > 0 || (isAlways && !Object.hasOwn(record, name))) record[name] = items;
  };
}

function startOf(ends: Uint32Array, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] ?? 0);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The value of a code, which is known to be JSON. Made anew each time: nobody's change of a record changes another. */
export function valueOfCode(values: Texts, code: number): unknown {
  const { bytes, ends } = values;
  const [from, to] = [startOfText(values, code - 1), ends[code - 1] ?? 0];
  // Most are texts without anything escaped: to take them as they stand is twice as fast.
  const isPlain = bytes[from] === QUOTE && bytes[to - 1] === QUOTE && isUnescaped(bytes, from, to);
  return isPlain ? textFrom(bytes, from + 1, to - 1) : JSON.parse(textFrom(bytes, from, to));
}

function isUnescaped(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === BACKSLASH) return false;
  return true;
}

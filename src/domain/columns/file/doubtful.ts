/**
 * Which records may break the format, or name what is not there, found without making them: each distinct value is
 * looked at once, each text by its length. Whoever is doubtful is to be looked at whole; nobody else has a fault.
 */
import type { Zone } from '../../time/instant.ts';
import { valueOfCode } from '../assemble.ts';
import { type ColumnData, numbersIn, textsIn, valuesNamed, wideNumbersIn } from '../column-data.ts';
import { columnName, type Field, type Layout, MOMENT, REST } from '../layout.ts';
import type { Texts } from '../texts.ts';
import { doubtTimes } from './doubtful-times.ts';
import { type Known, type Rule, type Rules, rulesFor } from './rules.ts';

/** Not 0 for each row that may have a fault. */
export type Doubts = Uint8Array<ArrayBuffer>;

/** Of columns whose structure holds. */
export function doubtfulMoments(data: ColumnData, known: Known, zone: Zone): Doubts {
  const doubts = new Uint8Array(data.length);
  doubtObject(data, MOMENT, rulesFor(known), '', doubts);
  doubtTimes(data, zone, doubts);
  doubtSelectors(data, doubts);
  return doubts;
}

function doubtObject(data: ColumnData, layout: Layout, rules: Rules, within: string, doubts: Doubts): void {
  for (const [name, field] of Object.entries(layout)) {
    const rule = rules.fields[name];
    if (rule) doubtField(data, field, rule, columnName(within, name), doubts);
  }
  const rest = columnName(within, REST);
  const fits = (value: unknown) => {
    const fields = value as Readonly<Record<string, unknown>>;
    return (
      Object.entries(fields).every(([name, own]) => mayRest(rules.fields[name], own)) && rules.rest(fields)
    );
  };
  doubtCodes(codesIn(data, rest), verdicts(valuesNamed(data, rest), fits, rules.restRequired), doubts);
}

/** What has a column and stands in the rest all the same is of another kind; or it is empty, and may be. */
function mayRest(rule: Rule | undefined, value: unknown): boolean {
  if (rule?.kind === 'text') return rule.most === Infinity && value === '';
  return rule === undefined || (rule.kind === 'rows' && !rule.required && isEmptyList(value));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function doubtField(data: ColumnData, field: Field, rule: Rule, column: string, doubts: Doubts): void {
  switch (rule.kind) {
    case 'id':
      doubtIds(textsIn(data, column), doubts);
      return;
    case 'text':
      doubtTexts(textsIn(data, column), rule.required ? 1 : 0, rule.most, doubts);
      return;
    case 'number':
      doubtNumbers(numbersIn(data, `${column}.numbers`), rule.required ? 1 : 0, rule.least + 1, doubts);
      return;
    case 'value':
      doubtValues(data, field, rule, column, doubts);
      return;
    case 'rows':
      doubtRows(data, field, rule, column, doubts);
      return;
  }
}

function doubtValues(
  data: ColumnData,
  field: Field,
  { fits, required }: Extract<Rule, { kind: 'value' }>,
  column: string,
  doubts: Doubts,
): void {
  if (field.kind !== 'coded' && field.kind !== 'items') return;
  const codes = codesIn(data, column);
  const verdict = verdicts(valuesNamed(data, field.values), fits, required);
  if (field.kind === 'coded') {
    doubtCodes(codes, verdict, doubts);
    return;
  }
  const items = new Uint8Array(codes.length);
  doubtCodes(codes, verdict, items);
  spread(items, endsIn(data, column), doubts);
}

function doubtRows(
  data: ColumnData,
  field: Field,
  { of, required }: Extract<Rule, { kind: 'rows' }>,
  column: string,
  doubts: Doubts,
): void {
  if (field.kind === 'object') doubtObject(data, field.of, of, column, doubts);
  if (field.kind !== 'list') return;
  const ends = endsIn(data, column);
  const items = new Uint8Array(ends.at(-1) ?? 0);
  doubtObject(data, field.of, of, column, items);
  spread(items, ends, doubts);
  if (required) doubtEmpty(ends, doubts);
}

function doubtEmpty(ends: Uint32Array, doubts: Doubts): void {
  let from = 0;
  for (let row = 0; row < doubts.length; row++) {
    const to = ends[row] ?? 0;
    if (to === from) doubts[row] = 1;
    from = to;
  }
}

function codesIn(data: ColumnData, column: string): ReturnType<typeof numbersIn> {
  return numbersIn(data, `${column}.codes`);
}

function endsIn(data: ColumnData, column: string): Uint32Array {
  return wideNumbersIn(data, `${column}.ends`);
}

/** Doubts about an item are doubts about the row it stands in. */
function spread(items: Doubts, ends: Uint32Array, doubts: Doubts): void {
  for (let row = 0, item = 0; row < ends.length; row++) {
    for (; item < (ends[row] ?? 0); item++) if ((items[item] ?? 0) !== 0) doubts[row] = 1;
  }
}

/** By code: 1 where its value does not fit; of code 0, where there must be one. */
function verdicts(values: Texts, fits: (value: unknown) => boolean, required: boolean): Uint8Array {
  const verdict = new Uint8Array(values.ends.length + 1);
  verdict[0] = Number(required);
  for (let code = 1; code < verdict.length; code++) verdict[code] = Number(!fits(valueOfCode(values, code)));
  return verdict;
}

function doubtCodes(codes: ArrayLike<number>, verdict: Uint8Array, doubts: Doubts): void {
  for (let row = 0; row < doubts.length; row++) if (verdict[codes[row] ?? 0] !== 0) doubts[row] = 1;
}

function doubtTexts({ ends }: Texts, least: number, most: number, doubts: Doubts): void {
  let from = 0;
  for (let row = 0; row < doubts.length; row++) {
    const to = ends[row] ?? 0;
    if (to - from < least || to - from > most) doubts[row] = 1;
    from = to;
  }
}

function doubtNumbers(numbers: ArrayLike<number>, required: number, least: number, doubts: Doubts): void {
  for (let row = 0; row < doubts.length; row++) {
    const number = numbers[row] ?? 0;
    if (number === 0 ? required === 1 : number < least) doubts[row] = 1;
  }
}

const LONGEST_ID = 64;
const HYPHEN = 0x2d;

/** As `isId` has it: runs of small letters and digits, with single hyphens between them. */
function doubtIds({ bytes, ends }: Texts, doubts: Doubts): void {
  let from = 0;
  for (let row = 0; row < doubts.length; row++) {
    const to = ends[row] ?? 0;
    let before = HYPHEN;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      const isSign = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
      if (!isSign && (byte !== HYPHEN || before === HYPHEN)) doubts[row] = 1;
      before = byte;
    }
    if (before === HYPHEN || to - from > LONGEST_ID) doubts[row] = 1;
    from = to;
  }
}

const SELECTORS = 'accounts.evidence.selectors';

/** A quotation has its words, a position its two ends. */
function doubtSelectors(data: ColumnData, doubts: Doubts): void {
  const rest = columnName(SELECTORS, REST);
  const types = codesIn(data, rest);
  const isQuote = verdicts(valuesNamed(data, rest), (value) => typeOf(value) !== 'TextQuoteSelector', false);
  const { ends: exact } = textsIn(data, `${SELECTORS}.exact`);
  const [start, end] = ['start', 'end'].map((name) => numbersIn(data, `${SELECTORS}.${name}.numbers`));
  const ends = endsIn(data, SELECTORS);
  const selectors = new Uint8Array(ends.at(-1) ?? 0);
  for (let row = 0, from = 0; row < selectors.length; row++) {
    const to = exact[row] ?? 0;
    const isWhole =
      isQuote[types[row] ?? 0] !== 0 ? to > from : (start?.[row] ?? 0) > 0 && (end?.[row] ?? 0) > 0;
    selectors[row] = Number(!isWhole);
    from = to;
  }
  const evidence = new Uint8Array(ends.length);
  spread(selectors, ends, evidence);
  const evidenceEnds = endsIn(data, 'accounts.evidence');
  const accounts = new Uint8Array(evidenceEnds.length);
  spread(evidence, evidenceEnds, accounts);
  spread(accounts, endsIn(data, 'accounts'), doubts);
}

function typeOf(rest: unknown): unknown {
  return (rest as { readonly type?: unknown }).type;
}

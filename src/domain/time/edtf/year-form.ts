import { FIRST_YEAR, LAST_YEAR } from '../civil.ts';
import { DIGITS, DIGITS_AND_X, type Scanner } from './scanner.ts';

/** A year as it is written: `1985`, `-0044`, `156X`, `Y-12000`, `Y17E3`, `1950S2`. Year 0 is 1 BCE. */
export interface YearForm {
  /** First and last year it may stand for. */
  readonly first: number;
  readonly last: number;
  /** Its four characters, where it has four. Only such a year may be followed by a month. */
  readonly pattern?: string;
  readonly negative: boolean;
  /** The year that significant digits are an estimate of: 1950 in `1950S2`. */
  readonly estimate?: number;
}

type Years = Pick<YearForm, 'first' | 'last'>;

/** Nothing of the year is told. */
export const WHOLLY_UNKNOWN = 'XXXX';

export function readYear(scanner: Scanner): YearForm {
  const at = scanner.at;
  if (scanner.eat('Y')) return readLongYear(scanner, at);
  const negative = scanner.eat('-');
  if (negative) scanner.need(1);
  const pattern = scanner.exactly(DIGITS_AND_X, 4);
  if (negative && (pattern === '0000' || pattern === WHOLLY_UNKNOWN)) scanner.refuse('no-such-year', at);
  const years = signed(Number(pattern.replaceAll('X', '0')), Number(pattern.replaceAll('X', '9')), negative);
  const plain = scanner.next !== 'S' || pattern.includes('X');
  return plain ? { ...years, pattern, negative } : significant(scanner, pattern, years.first, at);
}

/** `Y` and a year of more than four digits (Level 1), or an integer, `E` and a power of ten (Level 2). */
function readLongYear(scanner: Scanner, at: number): YearForm {
  const negative = scanner.eat('-');
  const digits = scanner.run(DIGITS);
  if (digits === '' || scanner.next === 'e') scanner.unexpected();
  const exponent = scanner.eat('E') ? positive(scanner) : 0;
  scanner.need(exponent > 0 ? 2 : 1);
  if (digits.startsWith('0') || digits.length + exponent < 5) scanner.refuse('no-such-year', at);
  const size = Number(digits) * 10 ** exponent;
  const year = inRange(scanner, signed(size, size, negative), at).first;
  if (scanner.next !== 'S') return { first: year, last: year, negative };
  return significant(scanner, String(size), year, at);
}

/** `S` and how many digits are meant; the others may be any (Level 2 Significant digits). */
function significant(scanner: Scanner, digits: string, estimate: number, at: number): YearForm {
  scanner.expect('S');
  scanner.need(2);
  const meant = positive(scanner);
  if (meant > digits.length) scanner.refuse('no-such-year', at);
  const unit = 10 ** (digits.length - meant);
  const least = Math.floor(Math.abs(estimate) / unit) * unit;
  const negative = estimate < 0;
  return { ...inRange(scanner, signed(least, least + unit - 1, negative), at), negative, estimate };
}

/** From the least and the greatest distance to year 0, which itself is written without a sign. */
function signed(least: number, most: number, negative: boolean): Years {
  return negative ? { first: -most, last: -Math.max(least, 1) } : { first: least, last: most };
}

function positive(scanner: Scanner): number {
  const at = scanner.at;
  const digits = scanner.run(DIGITS);
  if (digits === '') scanner.unexpected();
  return Number(digits) > 0 ? Number(digits) : scanner.refuse('unexpected', at);
}

function inRange(scanner: Scanner, years: Years, at: number): Years {
  if (years.first < FIRST_YEAR || years.last > LAST_YEAR) scanner.refuse('out-of-range', at);
  return years;
}

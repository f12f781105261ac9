/**
 * Times that cannot be, by the rules of `momentFault`: each date is read once. Which of two comes first is left to the
 * facts, which were reckoned in the zones; to do so again would take longer than all else.
 */
import { readAlone } from '../../corpus/time-bounds.ts';
import { parseInstant, type Zone } from '../../time/instant.ts';
import { BOUNDS } from '../../time/when.ts';
import { valueOfCode } from '../assemble.ts';
import { type ColumnData, numbersIn, timesIn, valuesNamed } from '../column-data.ts';

/** Adds doubts about moments whose times may not be. What is no time at all is doubted already. */
export function doubtTimes(data: ColumnData, zone: Zone, doubts: Uint8Array): void {
  const codes = BOUNDS.map((name) => numbersIn(data, `when.${name}.codes`));
  const facts = BOUNDS.map((name) => timesIn(data, `facts.${name}`));
  const isDate = datesIn(data);
  const edtf = numbersIn(data, 'when.edtf.codes');
  const isEdtf = edtfReader(data, zone);
  for (let row = 0; row < doubts.length; row++) {
    if (doubts[row] !== 0) continue;
    const given = givenBounds(codes, facts, isDate, row);
    const isAlone = given === 0 && (edtf[row] ?? 0) !== 0;
    if (given < 0 || isLonely(given) || (isAlone && !isEdtf(row))) doubts[row] = 1;
  }
}

/** A bit for each bound that is given; -1 where one is no date, or lies before another. */
function givenBounds(
  codes: readonly ArrayLike<number>[],
  facts: readonly Float64Array[],
  isDate: Uint8Array,
  row: number,
): number {
  let given = 0;
  let before = -Infinity;
  for (let bound = 0; bound < codes.length; bound++) {
    const code = codes[bound]?.[row] ?? 0;
    if (code === 0) continue;
    const at = facts[bound]?.[row] ?? Number.NaN;
    if (isDate[code] !== 1 || !Number.isFinite(at) || at < before) return -1;
    given |= 1 << bound;
    before = at;
  }
  return given;
}

/** Of the two certain bounds, which stand second and third, there are both or neither. */
function isLonely(given: number): boolean {
  return (given & CERTAIN) !== 0 && (given & CERTAIN) !== CERTAIN;
}
const CERTAIN = 0b0110;

/** By code: 1 for a date that exists, in whatever zone it is. */
function datesIn(data: ColumnData): Uint8Array {
  const times = valuesNamed(data, 'times');
  const isDate = new Uint8Array(times.ends.length + 1);
  for (let code = 1; code < isDate.length; code++) {
    const time = valueOfCode(times, code);
    isDate[code] = Number(typeof time === 'string' && parseInstant(inUtc(time), 'UTC') !== undefined);
  }
  return isDate;
}

/** With an offset, a time is read without asking for the rules of a zone. */
function inUtc(time: string): string {
  if (!time.includes('T')) return `${time}T00:00Z`;
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(time) ? time : `${time}Z`;
}

/** Whether the EDTF of a row can be read, in the zone of the row: each once in each zone. */
function edtfReader(data: ColumnData, zone: Zone): (row: number) => boolean {
  const [codes, rests] = ['when.edtf.codes', 'when.rest.codes'].map((name) => numbersIn(data, name));
  const [edtfs, restValues] = [valuesNamed(data, 'edtf'), valuesNamed(data, 'when.rest')];
  const known = new Map<string, boolean>();
  return (row) => {
    const [code, rest] = [codes?.[row] ?? 0, rests?.[row] ?? 0];
    const key = `${code} ${rest}`;
    const isRead =
      known.get(key) ?? isReadable(valueOfCode(edtfs, code), rest && valueOfCode(restValues, rest), zone);
    known.set(key, isRead);
    return isRead;
  };
}

function isReadable(edtf: unknown, rest: unknown, corpusZone: Zone): boolean {
  const { zone = corpusZone } = { ...(rest as { readonly zone?: Zone }) };
  const alone = typeof edtf === 'string' && readAlone({ edtf, precision: 'day', basis: 'stated' }, zone);
  return alone ? alone.ok : false;
}

/** Look-ups by id, made of the columns and kept among them, so that whoever is sent the columns has them too. */
import { type ColumnData, numbersIn, textsIn, valuesNamed, wideNumbersIn } from './column-data.ts';
import { firstAtLeast } from './sorted.ts';
import { indexOfTexts, rowOf, type TextIndex } from './text-index.ts';
import { startOfText } from './texts.ts';

export const MOMENT_INDEX = 'index.moments';
export const ACCOUNT_INDEX = 'index.accounts';
/** For each moment those that answer it: ends, and places. */
export const ANSWERING_ENDS = 'index.answering.ends';
export const ANSWERING = 'index.answering.places';

/** Whether a section of this name is made of the others wherever it is needed: it is not written, and not read. */
export function isLookup(name: string): boolean {
  return name.startsWith('index.');
}

/** With the look-ups. `again` is told of each moment whose id an earlier one has. */
export function withLookups(data: ColumnData, again?: (row: number, first: number) => void): ColumnData {
  const ids = textsIn(data, 'id');
  const accounts = textsIn(data, 'accounts.id');
  const moments = indexOfTexts(ids, ids.ends.length, again);
  return {
    length: data.length,
    sections: {
      ...data.sections,
      [MOMENT_INDEX]: moments,
      [ACCOUNT_INDEX]: indexOfTexts(accounts, accounts.ends.length),
      ...answering(data, moments),
    },
  };
}

/** The moment that has the so manieth account. */
export function momentOfRow(ends: Uint32Array, item: number): number {
  return firstAtLeast(ends, item + 1);
}

/** Turned round by counting: first how many answer each, then who. */
function answering(data: ColumnData, moments: TextIndex): Record<string, Uint32Array> {
  const answers = wideNumbersIn(data, 'answers.ends');
  if (answers.length === 0) return {};
  const codes = numbersIn(data, 'answers.moment.codes');
  const answered = answeredPlaces(data, moments);
  const ends = new Uint32Array(data.length);
  const each = (take: (answered: number, by: number) => void) => {
    for (let by = 0, at = 0; by < answers.length; by++) {
      for (; at < (answers[by] ?? 0); at++) {
        const place = answered[(codes[at] ?? 0) - 1] ?? 0;
        if (place !== 0) take(place - 1, by);
      }
    }
  };
  each((place) => {
    ends[place] = (ends[place] ?? 0) + 1;
  });
  let sum = 0;
  for (let place = 0; place < ends.length; place++) {
    const count = ends[place] ?? 0;
    // Where its row begins, for now: it moves on to its end while the row is filled.
    ends[place] = sum;
    sum += count;
  }
  const places = new Uint32Array(sum);
  each((place, by) => {
    const at = ends[place] ?? 0;
    places[at] = by;
    ends[place] = at + 1;
  });
  return { [ANSWERING_ENDS]: ends, [ANSWERING]: places };
}

/** For each id that is answered its moment's place, counted from 1; 0 for one that is not there. */
function answeredPlaces(data: ColumnData, moments: TextIndex): Uint32Array {
  const ids = textsIn(data, 'id');
  const answered = valuesNamed(data, 'answered');
  return Uint32Array.from(answered.ends, (end, value) => {
    // The JSON of an id is the id in quotation marks.
    const id = answered.bytes.subarray(startOfText(answered, value) + 1, end - 1);
    const place = rowOf(id, ids, moments);
    return place === undefined ? 0 : place + 1;
  });
}

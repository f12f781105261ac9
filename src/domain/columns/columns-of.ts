/** What is asked of columns, over the arrays as they are: nothing is copied, and a record is made when it is asked for. */
import type { MomentRecord } from '../corpus/format.ts';
import { assembler } from './assemble.ts';
import { type ColumnData, textsIn, wideNumbersIn } from './column-data.ts';
import type { CorpusColumns } from './column-moments.ts';
import { factsIn } from './fact-sections.ts';
import { MOMENT } from './layout.ts';
import {
  ACCOUNT_INDEX,
  ANSWERING,
  ANSWERING_ENDS,
  MOMENT_INDEX,
  momentOfRow,
  withLookups,
} from './lookup-sections.ts';
import type { MomentRecords } from './records.ts';
import { rowOf, type TextIndex } from './text-index.ts';
import { startOfText, type Texts, textAt } from './texts.ts';
import { encoded } from './utf8.ts';

/** Takes next to no time where the columns have their look-ups; else these are made first. */
export function columnsOf(data: ColumnData): CorpusColumns {
  const whole = MOMENT_INDEX in data.sections ? data : withLookups(data);
  return { facts: factsIn(whole), records: new ColumnRecords(whole), data: whole };
}

class ColumnRecords implements MomentRecords {
  readonly length: number;
  readonly #data: ColumnData;
  readonly #ids: Texts;
  readonly #recordAt: (place: number) => unknown;

  constructor(data: ColumnData) {
    this.length = data.length;
    this.#data = data;
    this.#ids = textsIn(data, 'id');
    this.#recordAt = assembler(data, MOMENT);
  }

  recordAt(place: number): MomentRecord {
    if (!(place >= 0 && place < this.length)) throw new RangeError(`No moment stands at place ${place}.`);
    return this.#recordAt(place) as MomentRecord;
  }

  idAt(place: number): string {
    return textAt(this.#ids, place);
  }

  placeOf(id: string): number | undefined {
    return rowOf(encoded(id), this.#ids, this.#index(MOMENT_INDEX));
  }

  placeOfAccount(id: string): number | undefined {
    const row = rowOf(encoded(id), textsIn(this.#data, 'accounts.id'), this.#index(ACCOUNT_INDEX));
    return row === undefined ? undefined : momentOfRow(wideNumbersIn(this.#data, 'accounts.ends'), row);
  }

  answering(id: string): readonly number[] {
    const place = this.placeOf(id);
    const ends = wideNumbersIn(this.#data, ANSWERING_ENDS);
    if (place === undefined || ends.length === 0) return [];
    const places = wideNumbersIn(this.#data, ANSWERING);
    return [...new Set(places.subarray(startOfText({ ends, bytes: NONE }, place), ends[place]))];
  }

  #index(name: string): TextIndex {
    return wideNumbersIn(this.#data, name) as TextIndex;
  }
}

const NONE = new Uint8Array(0);

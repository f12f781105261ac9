/** The records of moments, kept in columns, each told as the corpus file has it when it is asked for. */
import type { MomentRecord } from '../corpus/format.ts';

/** In the corpus's order, as `MomentFacts` is. */
export interface MomentRecords {
  readonly length: number;
  /** All that the file says of it, fields this version does not know included. Made anew each time. */
  recordAt(place: number): MomentRecord;
  idAt(place: number): string;
  /** Undefined for an id that no moment has. */
  placeOf(id: string): number | undefined;
  /** The place of the moment that has an account of this id. */
  placeOfAccount(id: string): number | undefined;
  /** Places of those that answer it, ascending. */
  answering(id: string): readonly number[];
}

import type { Reason } from './reason.ts';

/** Something wrong with a corpus, for its author: where it is, and what would mend it. */
export interface Fault {
  /** JSON path from the file's root (`moments[3].when.earliest`); another file's name stands before its path. */
  readonly path: string;
  /** What a reader of the corpus would be told too, as data; or advice for authors alone, which is in English. */
  readonly reason: Reason | string;
  /** What a person would know the record by, where it has a title or an id. */
  readonly name?: string;
  /** A warning does not stop publishing. Absent means an error. */
  readonly severity?: 'error' | 'warning';
}

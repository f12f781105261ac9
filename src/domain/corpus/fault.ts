/** Something wrong with a corpus, for its author: where it is, and what would mend it. */
export interface Fault {
  /** JSON path from the file's root (`moments[3].when.earliest`); another file's name stands before its path. */
  readonly path: string;
  readonly reason: string;
  /** A warning does not stop publishing. Absent means an error. */
  readonly severity?: 'error' | 'warning';
}

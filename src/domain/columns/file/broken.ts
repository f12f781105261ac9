import type { BrokenColumns } from '../../corpus/reason.ts';

/** A column file that cannot be taken: where, and how it is broken. Never leaves the folder. */
export class Broken extends Error {
  readonly path: string;
  readonly how: BrokenColumns;

  constructor(path: string, how: BrokenColumns) {
    super(`${path}: ${how}`);
    this.path = path;
    this.how = how;
  }
}

/** Refuses the file where `holds` does not. */
export function must(holds: boolean, path: string, how: BrokenColumns = 'damaged'): asserts holds {
  if (!holds) throw new Broken(path, how);
}

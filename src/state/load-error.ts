import type { LoadFailure } from './view-state.ts';

/** A failure that can be told as it is, such as that the index is JSON, but no list of corpora. */
export class LoadError extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

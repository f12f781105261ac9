/**
 * Long work without holding the page up: it is done step by step, and between slices of time the page
 * gets its turn. The domain has no clock: what tells the time and what waits are handed in.
 */

/** A piece of a file. */
export interface Piece {
  readonly text: string;
  /** How much of the file is done with it, 0 to 1. */
  readonly share: number;
}

export interface Pace {
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Gives the page its turn. */
  readonly pause: () => Promise<void>;
  /** Told at every pause, and with 1 at the end. */
  readonly onProgress: (share: number) => void;
  /** An `AbortSignal`, or the like. */
  readonly signal: { readonly aborted: boolean };
}

/** Milliseconds of work between two turns of the page: a frame at 60 a second is 17. */
export const SLICE = 16;

/** Letters to a part: to turn them into bytes takes a few milliseconds. */
const PART = 200_000;

/** What the steps come to; each step tells how much is done, 0 to 1. Undefined where it was called off. */
export async function inSlices<Result>(
  steps: Generator<number, Result>,
  pace: Pace,
): Promise<Result | undefined> {
  const results: Result[] = [];
  let began = pace.now();
  for (const share of endingIn(steps, results)) {
    if (pace.now() - began < SLICE) continue;
    pace.onProgress(share);
    await pace.pause();
    if (pace.signal.aborted) return undefined;
    began = pace.now();
  }
  if (pace.signal.aborted) return undefined;
  pace.onProgress(1);
  return results[0];
}

/** The steps for a loop, which ends them where it is left early and would drop what they come to. */
function* endingIn<Result>(steps: Generator<number, Result>, results: Result[]): Generator<number> {
  results.push(yield* steps);
}

/** The whole file, in the order of its pieces, as the parts that `pack` makes of its text. */
export function* packedIn<Part>(
  pieces: Iterable<Piece>,
  pack: (text: string) => Part,
): Generator<number, readonly Part[]> {
  const parts: Part[] = [];
  let waiting = '';
  for (const { text, share } of pieces) {
    waiting += text;
    if (waiting.length > PART) {
      parts.push(pack(waiting));
      waiting = '';
    }
    yield share;
  }
  return waiting === '' ? parts : [...parts, pack(waiting)];
}

/** The text of all pieces at once, where nobody waits. */
export function atOnce(pieces: Iterable<Piece>): string {
  return Array.from(pieces, ({ text }) => text).join('');
}

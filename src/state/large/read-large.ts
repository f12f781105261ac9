/** Reads a large corpus out of bytes that come piece by piece, in a worker or, where there is none, with pauses on the page. */
import type { ColumnData } from '../../domain/columns/column-data.ts';
import { CorpusReader, SaidTwice } from '../../domain/columns/corpus-reader.ts';
import type { SetAside } from '../../domain/corpus/corpus.ts';
import type { CorpusFile } from '../../domain/corpus/format.ts';
import { DEEPEST } from '../../domain/formats/intake/limits.ts';
import { JsonSplitter, SplitError, type SplitFault } from '../../domain/formats/stream/split-json.ts';
import type { LoadFailure } from '../view-state.ts';

/** A record, or another field, of more bytes is no honest one: the longest known moment has some thousands. */
export const LONGEST_RECORD = 32 * 1024 * 1024;

/** Where the bytes come from, and who is told how many moments were read of them. */
export interface ReadingFrom {
  /** For telling faults: an address, or a file's name. */
  readonly url: string;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly onMoments: (count: number) => void;
  /** Told once all has come, before what takes long is made of it. */
  readonly onAllRead: () => void;
  /** Gives others their turn; asked after every piece. */
  readonly turn: () => Promise<void>;
}

export interface ReadColumns {
  readonly file: CorpusFile;
  readonly data: ColumnData;
  readonly setAside: readonly SetAside[];
}

/** Why a corpus was not loaded, as it is told. */
export class LargeRefusal extends Error {
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** Bytes are read into a corpus this many at a time, so that a turn comes soon. */
const AT_ONCE = 256 * 1024;

/** Rejects with a `LargeRefusal` on what is no corpus, and as the pieces do. */
export async function readJson(from: ReadingFrom): Promise<ReadColumns> {
  const { url, pieces, onMoments, onAllRead, turn } = from;
  const reader = new CorpusReader();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const limits = { deepest: DEEPEST, longest: LONGEST_RECORD };
  const splitter = new JsonSplitter(reader, limits, (bytes) => decoder.decode(bytes));
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length; at += AT_ONCE) {
        splitter.take(piece.subarray(at, at + AT_ONCE));
        onMoments(reader.moments);
        await turn();
      }
    }
    splitter.end();
  } catch (error) {
    throw error instanceof SplitError || error instanceof SaidTwice
      ? new LargeRefusal(failureOf(error, url))
      : error;
  }
  onAllRead();
  const reading = reader.finish();
  if (!reading.ok) throw new LargeRefusal({ kind: 'refused', url, refusal: reading.reason });
  return reading;
}

function failureOf(error: SplitError | SaidTwice, url: string): LoadFailure {
  return error instanceof SaidTwice
    ? { kind: 'large', url, fault: { kind: 'said-twice', field: error.field.slice(0, 60) } }
    : failureOfSplit(error.fault, url);
}

/** What a file that is a list is taken for. */
const A_LIST = { kind: 'wrong-type', expected: 'object', received: [] } as const;

function failureOfSplit(fault: SplitFault, url: string): LoadFailure {
  switch (fault.kind) {
    case 'not-json':
      return { kind: 'not-json', url, detail: fault.detail };
    case 'markup':
      return { kind: 'missing', url, status: 404 };
    case 'list':
      return { kind: 'refused', url, refusal: { kind: 'not-a-corpus', path: '', reason: A_LIST } };
    case 'too-deep':
    case 'too-long':
      return { kind: 'large', url, fault };
  }
}

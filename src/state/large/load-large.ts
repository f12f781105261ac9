/** Loads a large corpus from wherever it is: the work of the worker until it has something to index. */
import type { ColumnReading } from '../../domain/columns/corpus-reader.ts';
import { readColumnHead, readColumnPart, readColumns } from '../../domain/columns/file/read-columns.ts';
import { joined } from '../../domain/columns/joined.ts';
import { fetchBytes, fetchPieces } from '../../platform/fetch-json.ts';
import type { Held, LargeProgress, LargeSource } from './protocol.ts';
import { LargeRefusal, type ReadColumns, readJson } from './read-large.ts';

/** How what is loaded is waited for. */
export interface LoadingPace {
  readonly signal: AbortSignal;
  readonly turn: () => Promise<void>;
  readonly onProgress: (progress: LargeProgress) => void;
}

/** Rejects with a `LargeRefusal` or a `FetchError`. */
export async function loadLarge(source: LargeSource, pace: LoadingPace): Promise<ReadColumns> {
  const progress = new ProgressKept(pace.onProgress);
  switch (source.kind) {
    case 'json':
      return readPieces(source.path, fetched(source.path, pace, progress), pace, progress);
    case 'bytes':
      return withinMost(await readFile(source, pace, progress), source);
    case 'columns': {
      const file = await fetchBytes(source.path, pace.signal, (received, total) =>
        progress.tell({ received, total }),
      );
      progress.tell({ isIndexing: true });
      return readOrRefused(source.path, readColumns(file));
    }
    case 'parts': {
      const head = readOrRefused(source.url, readColumnHead(source.head));
      return withParts(head, source.url, source.parts);
    }
  }
}

type File = Extract<LargeSource, { kind: 'bytes' }>;

async function readFile(
  { form, name, bytes }: File,
  pace: LoadingPace,
  progress: ProgressKept,
): Promise<ReadColumns> {
  if (form === 'columns') {
    progress.tell({ received: bytes.length, total: bytes.length, isIndexing: true });
    return readOrRefused(name, readColumns(bytes.slice().buffer));
  }
  const pieces = piecesOf(bytes, (received) => progress.tell({ received, total: bytes.length }));
  return readPieces(name, pieces, pace, progress);
}

function withinMost(read: ReadColumns, { name, most }: File): ReadColumns {
  const count = read.data.length;
  if (count > most)
    throw new LargeRefusal({ kind: 'large', url: name, fault: { kind: 'too-many', count, most } });
  return read;
}

/** A corpus with the moments of more files. Throws a `LargeRefusal` where one of them is none of it. */
export function withParts(
  held: Pick<Held, 'file' | 'data'> & Pick<ReadColumns, 'setAside'>,
  url: string,
  parts: readonly ArrayBuffer[],
): ReadColumns {
  const read = parts.map((part) => {
    const reading = readColumnPart(part, held.file);
    if (!reading.ok) throw new LargeRefusal({ kind: 'refused', url, refusal: reading.reason });
    return reading;
  });
  const all = [held.data, ...read.map(({ data }) => data)].filter(({ length }) => length > 0);
  const setAside = [...held.setAside, ...read.flatMap((part) => part.setAside)];
  const data = all.length === 0 ? held.data : joined(all, (left) => setAside.push(left));
  return { file: held.file, data, setAside };
}

function readOrRefused(url: string, reading: ColumnReading): ReadColumns {
  if (!reading.ok) throw new LargeRefusal({ kind: 'refused', url, refusal: reading.reason });
  return reading;
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

async function readPieces(
  url: string,
  pieces: Pieces,
  { turn }: LoadingPace,
  progress: ProgressKept,
): Promise<ReadColumns> {
  const onMoments = (moments: number) => progress.tell({ moments });
  const onAllRead = () => progress.tell({ isIndexing: true });
  return readJson({ url, pieces, onMoments, onAllRead, turn });
}

function fetched(path: string, { signal }: LoadingPace, progress: ProgressKept): AsyncIterable<Uint8Array> {
  return fetchPieces(path, signal, (received, total) => progress.tell({ received, total }));
}

const PIECE = 256 * 1024;

function* piecesOf(bytes: Uint8Array, onTaken: (received: number) => void): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    onTaken(Math.min(bytes.length, at + PIECE));
    yield bytes.subarray(at, at + PIECE);
  }
}

/** What changed last, told with what stands. */
class ProgressKept {
  readonly #onProgress: (progress: LargeProgress) => void;
  #progress: LargeProgress = { received: 0, total: undefined, moments: 0, isIndexing: false };

  constructor(onProgress: (progress: LargeProgress) => void) {
    this.#onProgress = onProgress;
  }

  tell(changed: Partial<LargeProgress>): void {
    this.#progress = { ...this.#progress, ...changed };
    this.#onProgress(this.#progress);
  }
}

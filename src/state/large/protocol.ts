/** What the page and the worker that holds a large corpus's index say to each other. Everything here can be cloned. */
import type { ColumnData } from '../../domain/columns/column-data.ts';
import type { Corpus, SetAside } from '../../domain/corpus/corpus.ts';
import type { CorpusFile } from '../../domain/corpus/format.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { FacetColumns } from '../../domain/query/columns/facet-columns.ts';
import type { FoundInColumns } from '../../domain/query/columns/search/column-search.ts';
import type { Filters } from '../../domain/query/filters.ts';
import type { LoadFailure } from '../view-state.ts';
import type { TellableKind, Told } from './answering.ts';

/** Where a large corpus is read from. */
export type LargeSource =
  /** A corpus file of JSON. */
  | { readonly kind: 'json'; readonly path: string }
  /** A file of the reader's. */
  | {
      readonly kind: 'bytes';
      readonly form: 'json' | 'columns';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** The most moments that it may have. */
      readonly most: number;
    }
  /** A file of columns, with all of the corpus in it. */
  | { readonly kind: 'columns'; readonly path: string }
  /** A file of columns without moments, and files of some of its moments, which were fetched already. */
  | {
      readonly kind: 'parts';
      readonly url: string;
      readonly head: ArrayBuffer;
      readonly parts: readonly ArrayBuffer[];
    };

/** A corpus as the index holds it: sent again to a worker that takes another's place. */
export interface Held {
  /** Without moments: they are in `data`. */
  readonly file: CorpusFile;
  readonly data: ColumnData;
  readonly leadPair: Corpus['leadPair'];
  readonly setAside: readonly SetAside[];
}

/** A corpus that was loaded, with what its index says once and for all. */
export interface LoadedColumns extends Held {
  readonly frame: TimeFrame | undefined;
  readonly totals: FacetColumns;
}

/** How far loading has come. */
export interface LargeProgress {
  /** Bytes. */
  readonly received: number;
  /** Undefined where the server did not say. */
  readonly total: number | undefined;
  /** Read so far. */
  readonly moments: number;
  /** True once all is read: what is left is to make the index. */
  readonly isIndexing: boolean;
}

/** What the filters let through. */
export interface QueryTold {
  /** As they were gone by: without their text where search is not possible. */
  readonly filters: Filters;
  /** By place, ascending; undefined where nothing is asked for, and everything passes. */
  readonly places: Uint32Array<ArrayBuffer> | undefined;
  readonly facets: FacetColumns;
  /** What the text alone finds, and how its words were taken; undefined where it has none. */
  readonly found: FoundInColumns | undefined;
}

export type Question =
  | { readonly kind: 'query'; readonly filters: Filters }
  | { readonly [Kind in TellableKind]: AskedOf<Kind> }[TellableKind];

interface AskedOf<Kind extends TellableKind> {
  readonly kind: Kind;
  readonly filters: Filters;
  readonly asked: Told[Kind]['asked'];
}

export type TellableAnswer = { readonly [Kind in TellableKind]: Told[Kind]['told'] }[TellableKind];
export type Answer = QueryTold | TellableAnswer;

/** Each load, hold and addition begins a generation: places mean other moments then, and what is told of old ones is dropped. */
export type ToWorker =
  | { readonly kind: 'load'; readonly generation: number; readonly source: LargeSource }
  | { readonly kind: 'hold'; readonly generation: number; readonly held: Held }
  /** Files of more of the moments of the corpus that is held. */
  | {
      readonly kind: 'add';
      readonly generation: number;
      readonly url: string;
      readonly parts: readonly ArrayBuffer[];
    }
  | {
      readonly kind: 'ask';
      readonly generation: number;
      readonly id: number;
      readonly question: Question;
    };

export type FromWorker =
  /** It runs. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'progress'; readonly generation: number; readonly progress: LargeProgress }
  /** The answer to `load` and `add`. */
  | { readonly kind: 'loaded'; readonly generation: number; readonly loaded: LoadedColumns }
  | { readonly kind: 'refused'; readonly generation: number; readonly failure: LoadFailure }
  | { readonly kind: 'held'; readonly generation: number }
  | { readonly kind: 'told'; readonly generation: number; readonly id: number; readonly answer: Answer }
  /** What search needs is being made; questions with a text wait for it. From 0 to 1, and 1 once it is there. */
  | { readonly kind: 'building'; readonly generation: number; readonly share: number };

/** One end of the line to a worker, or to its twin on the page. */
export interface Line {
  post(message: ToWorker, transfer?: readonly Transferable[]): void;
  /** Ends the worker and all it does; nothing is heard of it any more. */
  close(): void;
}

export interface Hearing {
  readonly hear: (message: FromWorker) => void;
  /** The worker ended by itself, and hears nothing any more. */
  readonly ended: (why: string) => void;
}

/** Opens a line. */
export type OpenLine = (hearing: Hearing) => Line;

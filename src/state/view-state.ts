import type { Corpus, OccasionId, SetAside } from '../domain/corpus/corpus.ts';
import type { CorpusFile, CorpusIndex, IdLock } from '../domain/corpus/format.ts';
import type { CorpusRefusal } from '../domain/corpus/read.ts';
import type { LaneKind } from '../domain/overview/lanes.ts';
import type { Filters } from '../domain/query/filters.ts';
import type { TimeWindow } from '../domain/time/window.ts';

/** What stands in a link: everything a reader chose and would want another to see. */
export interface LinkedState {
  /** Undefined: the first corpus of the index. */
  readonly corpusId: string | undefined;
  /** The open moment's id as the link gave it; it may be no moment of the corpus. */
  readonly open: string | undefined;
  /** The slug the link gave with it, old or new: what an unknown moment can be looked for by. */
  readonly openSlug: string | undefined;
  readonly filters: Filters;
  /** Undefined: the window the corpus opens with. */
  readonly window: TimeWindow | undefined;
  /** Undefined: by side where the corpus has sides, else by actor. */
  readonly lanes: LaneKind | undefined;
  /** True where the reader asked for empty stretches to be shown at full length. */
  readonly unfolded: boolean;
}

/** A view somebody names for a reader, such as a way in. What it leaves out is as the corpus opens. */
export type NamedView = Partial<Pick<LinkedState, 'open' | 'filters' | 'window'>>;

/** What a link leaves out on purpose: how far somebody has opened things up while reading. */
export interface SessionState {
  readonly openLanes: readonly string[];
  readonly openOccasions: readonly OccasionId[];
  /** Parts of the link that could not be read, each with what was ignored. */
  readonly ignoredFields: readonly IgnoredField[];
  /** What a screen reader should say next. */
  readonly announcement: string;
}

export interface IgnoredField {
  /** The query key ("in") or "path". */
  readonly field: string;
  readonly value: string;
}

export type LoadFailure =
  | { readonly kind: 'unreachable'; readonly url: string; readonly detail: string }
  | { readonly kind: 'missing'; readonly url: string; readonly status: number }
  | { readonly kind: 'not-json'; readonly url: string; readonly detail: string }
  | { readonly kind: 'refused'; readonly url: string; readonly refusal: CorpusRefusal }
  | { readonly kind: 'unknown-corpus'; readonly id: string };

export type Loading =
  | { readonly kind: 'loading'; readonly received: number; readonly total: number | undefined }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  | { readonly kind: 'ready' };

export type CorpusEntry = CorpusIndex['corpora'][number];

/** What was loaded, and how loading stands. */
export interface CorpusState {
  readonly index: readonly CorpusEntry[];
  readonly loading: Loading;
  readonly corpus: Corpus | undefined;
  /** What the corpus was read from, with the fields only a newer minor version knows: for handing it on unharmed. */
  readonly file: CorpusFile | undefined;
  readonly setAside: readonly SetAside[];
  readonly lock: IdLock | undefined;
}

/**
 * Where the questions about a large corpus go: its index, which a worker holds. The corpus is loaded by code of its own,
 * and that code names here who answers for it; of a corpus at hand nobody does, and everything is reckoned at once.
 */
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import type { CorpusFile } from '../../domain/corpus/format.ts';
import type { ClusterTold, Detail, DetailAsked } from '../../domain/overview/detail/detail.ts';
import type { Shown } from '../../domain/overview/shown.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { Filters } from '../../domain/query/filters.ts';
import type { CorpusQueries, QueryResult } from '../../domain/query/query.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import type { CorpusEntry, CorpusState, LoadFailure } from '../view-state.ts';

/** What can be asked besides what the filters let through, and what is told: of those that the filters let through. */
export interface Told {
  readonly detail: { readonly asked: DetailAsked; readonly told: Detail };
  readonly cluster: {
    /** As the detail was asked in which the cluster stands, and the cluster's id there. */
    readonly asked: { readonly detail: DetailAsked; readonly id: string };
    readonly told: ClusterTold | undefined;
  };
  readonly shown: { readonly asked: TimeWindow; readonly told: Shown };
  readonly density: {
    readonly asked: { readonly span: TimeWindow; readonly bins: number };
    readonly told: readonly number[];
  };
  /** Whether any of them that lies in the window is known to the hour or minute. */
  readonly hours: { readonly asked: TimeWindow; readonly told: boolean };
}
export type TellableKind = keyof Told;

/** What was told, and what it answers: the very objects that were asked with, so that they can be compared by identity. */
export interface Answered<Kind extends TellableKind> {
  readonly asked: Told[Kind]['asked'];
  readonly filters: Filters;
  readonly told: Told[Kind]['told'];
}

/** How the index stands. What it told before stays in view meanwhile. */
export type IndexState =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'building';
      /** From 0 to 1. */
      readonly share: number;
    }
  | { readonly kind: 'restarting' }
  /** It ended too often; what it told last is all there is. */
  | { readonly kind: 'failed' };

/** A part of a corpus that can be fetched by itself, as the index of corpora lists it. */
export type Part = NonNullable<CorpusEntry['shards']>[number];

export interface PartsState {
  /** All of them, in time order, and which are here. */
  readonly parts: readonly (Part & { readonly isHere: boolean })[];
  /** Bytes, while some are fetched. */
  readonly fetching: { readonly received: number; readonly total: number } | undefined;
  /** Why the last could not be fetched. */
  readonly failure: LoadFailure | undefined;
}

/** The parts of a corpus that comes in parts. */
export interface CorpusParts {
  /** The same object until it changes. */
  state(): PartsState;
  /** Fetches those that are not here yet, by their place among all. Nothing happens while others are fetched. */
  fetch(which: readonly number[]): void;
  cancel(): void;
  subscribe(listener: () => void): () => void;
}

/** What the store holds of a corpus that was opened. */
export type OpenCorpus = Pick<CorpusState, 'setAside'> & {
  readonly corpus: Corpus;
  readonly file: CorpusFile;
};

export interface Answering {
  /** Undefined where the corpus comes as a whole. */
  readonly parts: CorpusParts | undefined;
  /** With all parts that have come meanwhile; undefined where none have. */
  newest(): OpenCorpus | undefined;
  readonly frame: TimeFrame | undefined;
  /** Undated ones aside: whether moments lie in more than one year. */
  readonly spansYears: boolean;
  readonly disputed: Pick<ReadonlySet<MomentId>, 'has'>;
  /** Reckoned here and at once, for what is asked once in a while. */
  readonly queries: CorpusQueries;
  /** What the filters let through, as last told; all there is while nothing was. The same object until the next answer. */
  result(): QueryResult;
  /**
   * Asks, unless the very same was asked last in this slot. A later question in the same slot takes the place of one
   * that waits.
   */
  ask<Kind extends TellableKind>(
    kind: Kind,
    asked: Told[Kind]['asked'],
    filters: Filters,
    slot?: string,
  ): void;
  /** Asks again what a slot was asked last, whenever the filters change. Returns how to call it off. */
  follow(kind: TellableKind, slot?: string): () => void;
  /** The last answer in a slot, the same object until the next; undefined while there is none. */
  latest<Kind extends TellableKind>(kind: Kind, slot?: string): Answered<Kind> | undefined;
  /** Whether it is known what a text finds: always where it asks for nothing, or is left out since search is not possible. */
  knowsText(text: string): boolean;
  /** Whether filters let a moment through; judged by itself. False for one that is not there. The text must be known. */
  passes(filters: Filters, id: MomentId): boolean;
  /** True where a text was asked for and search is not possible here: then texts are left out of what is asked. */
  isSearchless(): boolean;
  state(): IndexState;
  /** How often the worker ended and another took its place. */
  restarts(): number;
  /** Calls back after every answer and every change of state. Returns how to call it off. */
  subscribe(listener: () => void): () => void;
  /** Asks what the filters let through, now and whenever they change. To be called once the corpus is on view. */
  open(): void;
  /** Lets the worker go, once the corpus is no longer on view; it goes on with the corpus that has more of the same. */
  close(): void;
}

const answering = new WeakMap<Corpus, Answering>();

/** Names who answers for a corpus, before it is shown. */
export function answersFor(corpus: Corpus, who: Answering): void {
  answering.set(corpus, who);
}

/** Undefined for a corpus at hand. */
export function answeringOf(corpus: Corpus): Answering | undefined {
  return answering.get(corpus);
}

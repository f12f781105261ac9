import type {
  ArticleId,
  Corpus,
  EntityId,
  OccasionId,
  PositionId,
  QuestionId,
  SetAside,
} from '../domain/corpus/corpus.ts';
import type { CorpusFile, CorpusIndex, IdLock } from '../domain/corpus/format.ts';
import type { CorpusRefusal } from '../domain/corpus/read.ts';
import type { Reason } from '../domain/corpus/reason.ts';
import type { LaneKind } from '../domain/overview/lanes.ts';
import type { Filters } from '../domain/query/filters.ts';
import type { Calendar } from '../domain/time/calendar.ts';
import type { Instant, Zone } from '../domain/time/instant.ts';
import type { Script } from '../domain/time/telling.ts';
import type { TimeWindow } from '../domain/time/window.ts';
import type { NamedFile } from './link/file.ts';

/** The views there are, as the page's head lists them. */
export const VIEWS = ['timeline', 'questions', 'grid', 'articles'] as const;
export type View = (typeof VIEWS)[number];

/** Views whose moments the filters choose; the others show all there is of one thing. */
const FILTERED: readonly View[] = ['timeline', 'grid'];

export function isFiltered(view: View): boolean {
  return FILTERED.includes(view);
}

/** What the grid sets moments against. */
export const GRID_COLUMNS = ['articles', 'parties'] as const;
export type GridColumns = (typeof GRID_COLUMNS)[number];

/** What the grid's rows are ordered by: earliest first; most opposed first; most sources first. Or the other way round. */
export const GRID_SORTS = [
  'time',
  'time-reversed',
  'disagreement',
  'disagreement-reversed',
  'sources',
  'sources-reversed',
] as const;
export type GridSort = (typeof GRID_SORTS)[number];

/** The folds a reader opened. */
export type Unfolded = 'all' | readonly Instant[];
export const NOTHING_UNFOLDED: Unfolded = [];

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
  /** The empty stretches shown at full length: all of them, or those that hold one of these instants. */
  readonly unfolded: Unfolded;
  /** The zone times are told in; undefined: the corpus's. */
  readonly zone: Zone | undefined;
  readonly calendar: Calendar;
  /** A second calendar, told beside the first. */
  readonly beside: Calendar | undefined;
  readonly script: Script;
  /** The story as it was reported by then, and nothing later; undefined: all that is known. */
  readonly knownBy: Instant | undefined;
  readonly view: View;
  /** The question in hand: the one read in the view of questions; the one whose moments are lit on the timeline. */
  readonly question: QuestionId | undefined;
  /** One of its positions, pointed out among the others. */
  readonly position: PositionId | undefined;
  /** The article in the reader; undefined: the first. */
  readonly article: ArticleId | undefined;
  /** The paragraph of it the reader points at. */
  readonly paragraph: number | undefined;
  /** The person, organisation or place whose page is open. A moment open beside it wins: one panel, one page. */
  readonly actor: EntityId | undefined;
  readonly columns: GridColumns;
  readonly sort: GridSort;
  /** The file of the reader's the corpus was read from; undefined: one that is published with the app. */
  readonly ownFile: NamedFile | undefined;
  /** The story being told, one of the corpus's own, by its id. */
  readonly story: string | undefined;
  /** A story that the link itself carries, packed; it comes before `story`. */
  readonly carriedStory: string | undefined;
  /** The step of the story in hand, from 1. The view may be another: a reader can look around and come back. */
  readonly step: number | undefined;
  /** True within another page: no chrome, and a link home. */
  readonly embedded: boolean;
}

/** A view somebody names for a reader, such as a way in. What it leaves out is as the corpus opens. */
export type NamedView = Partial<Pick<LinkedState, 'open' | 'filters' | 'window' | 'view' | 'question'>>;

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
  | {
      readonly kind: 'not-an-index';
      readonly url: string;
      readonly path: string;
      readonly reason: Reason;
    }
  | { readonly kind: 'refused'; readonly url: string; readonly refusal: CorpusRefusal }
  | { readonly kind: 'unknown-corpus'; readonly id: string }
  /** What only the loading of a large corpus meets with. */
  | { readonly kind: 'large'; readonly url: string; readonly fault: LargeFault }
  /** The link leads into a file of somebody's own, and this device has not got it. */
  | { readonly kind: 'file-not-here'; readonly file: NamedFile }
  /** It is kept here, and this version can make no corpus of it any more. */
  | { readonly kind: 'file-unreadable'; readonly file: NamedFile };

export type LargeFault =
  /** The reader called it off. */
  | { readonly kind: 'cancelled' }
  /** The worker that reads it ended too often. */
  | { readonly kind: 'ended' }
  /** A file of the reader's with more moments than can be shown. */
  | { readonly kind: 'too-many'; readonly count: number; readonly most: number }
  /** A field stands twice in the file. */
  | { readonly kind: 'said-twice'; readonly field: string }
  /** Lists and objects lie too deep within one another. */
  | { readonly kind: 'too-deep' }
  /** A record of more than so many bytes. */
  | { readonly kind: 'too-long'; readonly most: number };

export type Loading =
  | {
      readonly kind: 'loading';
      /** Bytes. */
      readonly received: number;
      readonly total: number | undefined;
      /** Set while a large corpus is read. */
      readonly large?: {
        /** Moments read so far. */
        readonly moments: number;
        readonly isIndexing: boolean;
        readonly cancel: () => void;
      };
    }
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

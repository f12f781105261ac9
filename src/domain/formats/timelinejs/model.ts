/**
 * TimelineJS's own file, as its documentation gives it (timeline.knightlab.com/docs/json-format.html): what we write, and
 * what we look for in what others wrote. Fields that are not named here are kept as they are.
 */

/** Numbers, or digits in text: its makers take both, and most files have text. */
export interface TimelineJsDate {
  readonly year: number | string;
  readonly month?: number | string;
  readonly day?: number | string;
  readonly hour?: number | string;
  readonly minute?: number | string;
  readonly second?: number | string;
  readonly millisecond?: number | string;
  readonly display_date?: string;
}

/** Both are read as HTML. */
export interface TimelineJsText {
  readonly headline?: string;
  readonly text?: string;
}

export interface TimelineJsMedia {
  readonly url?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly thumbnail?: string;
  readonly alt?: string;
}

export interface TimelineJsSlide {
  readonly unique_id?: string;
  /** Of the title slide alone it may be missing. */
  readonly start_date?: TimelineJsDate;
  /** Inclusive, at its own precision: an end on the 6th includes the 6th. */
  readonly end_date?: TimelineJsDate;
  readonly display_date?: string;
  readonly text?: TimelineJsText;
  readonly media?: TimelineJsMedia;
  readonly group?: string;
  readonly background?: { readonly url?: string; readonly color?: string };
  readonly autolink?: boolean;
}

export interface TimelineJs {
  readonly title?: TimelineJsSlide;
  readonly events: readonly TimelineJsSlide[];
  readonly eras?: readonly unknown[];
  readonly scale?: string;
}

/** Whether somebody else's value can be taken for a slide; any of its fields may still be missing, or of another kind. */
export function isSlide(value: unknown): value is TimelineJsSlide {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field of our corpus, its articles and its moments that keeps what TimelineJS had and we have no place for. */
export const EXTENSION = 'timelineJs';

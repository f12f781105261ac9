/** What an EDTF text says, read. */
import type { Instant } from '../instant.ts';
import type { BoundName, Precision, Qualifier } from '../when.ts';
import type { Marks } from './marking.ts';
import type { EdtfLevel } from './scanner.ts';

/** What stands at an end: a date; nothing, since it is not known; or `..`, since there is none or it is not told. */
export type EndKind = 'given' | 'unknown' | 'open';

/** A stretch of time; an end that is not there goes on without limit. */
export interface Stretch {
  readonly from?: Instant;
  readonly to?: Instant;
}

/** Bounds as in `When`. One certain bound alone says only: it had begun by then, or had not ended before then. */
export interface Bounds {
  readonly earliest?: Instant;
  readonly certainFrom?: Instant;
  readonly certainTo?: Instant;
  readonly latest?: Instant;
}

export interface EdtfTime extends Bounds {
  readonly ok: true;
  readonly kind: 'date' | 'interval' | 'one-of' | 'all-of';
  /** The level of EDTF that a reader needs for it, or `iso` where it goes beyond EDTF. */
  readonly level: EdtfLevel;
  readonly start: EndKind;
  readonly end: EndKind;
  /** Bounds that are where a season is reckoned to begin or end. */
  readonly soft: readonly BoundName[];
  /** Of the coarsest date in it. Seconds count as minutes, and whatever has a season's number as a season. */
  readonly precision: Precision;
  /** All its qualifiers together. They do not move the bounds. */
  readonly qualifier?: Qualifier;
  /** A lone date's qualifiers, each component's own. */
  readonly marks?: Marks;
  /** The year that a lone year with significant digits is an estimate of. */
  readonly estimate?: number;
  /** The offset that a lone time of day is written with, in minutes ahead of UTC. */
  readonly offset?: number;
  /** The members of a set in the order written, a range being one. */
  readonly members?: readonly Stretch[];
}

/** What was read, before the level of the whole is known. */
export type Read = Omit<EdtfTime, 'ok' | 'level'>;

import type { ArticleId, EntityId, EntityKind, MomentKind, Role } from '../corpus/corpus.ts';
import type { Status } from '../corpus/status.ts';
import type { Instant } from '../time/instant.ts';

/** A value that is asked for, or ruled out. One that is neither is absent. */
export type Choice = 'in' | 'out';

/** The groups whose values can be combined: one of them is enough, or all of them are needed. */
export type CombinableGroup = EntityKind | 'article';
export type Combination = 'any' | 'all';

/**
 * A stretch of time that moments are asked to lie in. An end that is left out has no limit, one of the two is given;
 * `to` is the first instant after it.
 */
export interface TimeFilter {
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
  /** Whether a moment must have been in it wherever in its bounds it was, or only may have been. */
  readonly sureness: 'possibly' | 'definitely';
}

/**
 * What a reader has asked for. Groups hold together (people AND places AND ...); within a group the values asked for
 * are combined by `combine`; a value ruled out rules out every moment that has it, whatever else is asked for.
 */
export interface Filters {
  readonly entities: Readonly<Record<EntityId, Choice>>;
  readonly articles: Readonly<Record<ArticleId, Choice>>;
  /** Groups not named are any-of. */
  readonly combine: Readonly<Partial<Record<CombinableGroup, Combination>>>;
  /** The roles an entity asked for (not one ruled out) must have in the moment; empty means any. */
  readonly roles: readonly Role[];
  /** Empty means both kinds. */
  readonly kinds: readonly MomentKind[];
  /** Empty means any; more than one means any of them. */
  readonly statuses: readonly Status[];
  /** Undefined: any time. A moment without a date is neither in nor out of any stretch, and always passes. */
  readonly time: TimeFilter | undefined;
  /** What is searched for, as typed. */
  readonly text: string;
}

export const NO_FILTERS: Filters = {
  entities: {},
  articles: {},
  combine: {},
  roles: [],
  kinds: [],
  statuses: [],
  time: undefined,
  text: '',
};

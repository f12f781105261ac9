import type { ArticleId, EntityId, EntityKind, MomentKind, Role } from '../corpus/corpus.ts';
import type { Status } from '../corpus/status.ts';

/** A value that is asked for, or ruled out. One that is neither is absent. */
export type Choice = 'in' | 'out';

/** The groups whose values can be combined: one of them is enough, or all of them are needed. */
export type CombinableGroup = EntityKind | 'article';
export type Combination = 'any' | 'all';

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
  text: '',
};

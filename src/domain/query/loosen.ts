/** What to do without when nothing matches. */
import { type ActivePiece, activePieces, type FilterPiece, withoutPiece } from './active.ts';
import type { CombinableGroup, Filters } from './filters.ts';
import type { CorpusQueries } from './query.ts';

/** All that is needed of an index to know what doing without something comes to. */
export type Counting = Pick<CorpusQueries, 'count' | 'groupOf'>;

/** A way to ask for less. */
export interface Loosening {
  /** What is lifted: one piece, or all values asked for in a group of which one was enough. */
  readonly pieces: readonly FilterPiece[];
  /** `possibly` where the one piece is a time that stays, and need no longer be met for sure. */
  readonly how: 'lifted' | 'possibly';
  /** The filters that are left. */
  readonly without: Filters;
  /** How many moments they match. */
  readonly count: number;
}

/**
 * Every way to lift or loosen one condition, with the moments there would be; most first, else in the order of
 * `activePieces`. Where one of several values is enough, lifting a single one would only ask for more, so they are
 * lifted together. All counts may be zero: then no single condition is to blame.
 */
export function loosenings(queries: Counting, filters: Filters): Loosening[] {
  const lifted = liftedTogether(queries, filters).map((pieces) => ({
    pieces,
    how: 'lifted' as const,
    without: pieces.reduce(withoutPiece, filters),
  }));
  return [...softened(filters), ...lifted]
    .map((loosening) => ({ ...loosening, count: queries.count(loosening.without) }))
    .sort((a, b) => b.count - a.count);
}

function softened(filters: Filters): Omit<Loosening, 'count'>[] {
  const { time } = filters;
  if (time?.sureness !== 'definitely') return [];
  const without: Filters = { ...filters, time: { ...time, sureness: 'possibly' } };
  return [{ pieces: [{ kind: 'time', time }], how: 'possibly', without }];
}

function liftedTogether(queries: Counting, filters: Filters): FilterPiece[][] {
  const together = new Map<string, ActivePiece[]>();
  for (const [order, piece] of activePieces(queries, filters).entries()) {
    const key = alternativesOf(queries, filters, piece) ?? `alone ${order}`;
    together.set(key, [...(together.get(key) ?? []), piece]);
  }
  return [...together.values()].map((pieces) => pieces.map(({ without: _, ...piece }) => piece));
}

/** The name of the values of which one is enough and this piece is one; undefined where it stands alone. */
function alternativesOf(queries: Counting, filters: Filters, piece: FilterPiece): string | undefined {
  const anyOf = (group: CombinableGroup) => (filters.combine[group] === 'all' ? undefined : group);
  switch (piece.kind) {
    case 'entity':
      return piece.choice === 'in' ? anyOf(queries.groupOf(piece.id)) : undefined;
    case 'article':
      return piece.choice === 'in' ? anyOf('article') : undefined;
    case 'moment-kind':
    case 'role':
    case 'status':
      return piece.kind;
    default:
      return undefined;
  }
}

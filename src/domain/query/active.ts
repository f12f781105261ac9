/** What a reader has asked for, piece by piece: for chips, and for saying which piece to do without. */
import type { ArticleId, EntityId, MomentKind, Role } from '../corpus/corpus.ts';
import { ENTITY_KINDS } from '../corpus/format.ts';
import type { Status } from '../corpus/status.ts';
import { idsChosen, withoutIds } from './choices.ts';
import type { Choice, CombinableGroup, Filters, TimeFilter } from './filters.ts';
import type { CorpusQueries } from './query.ts';
import { wordsSearched } from './search.ts';

/** One thing asked for or ruled out. */
export type FilterPiece =
  | { readonly kind: 'entity'; readonly id: EntityId; readonly choice: Choice }
  | { readonly kind: 'article'; readonly id: ArticleId; readonly choice: Choice }
  /** A group whose values asked for are all needed. */
  | { readonly kind: 'all-of'; readonly group: CombinableGroup }
  | { readonly kind: 'moment-kind'; readonly value: MomentKind }
  | { readonly kind: 'role'; readonly value: Role }
  | { readonly kind: 'status'; readonly value: Status }
  | { readonly kind: 'time'; readonly time: TimeFilter }
  | { readonly kind: 'text'; readonly text: string };

/** A piece with the filters that are left without it. */
export type ActivePiece = FilterPiece & { readonly without: Filters };

/** All that is needed of a corpus to know which values are combined with which. */
type Groups = Pick<CorpusQueries, 'groupOf'>;

/**
 * Everything that is on: the time, then in the panel's order what is asked for and ruled out, by group, and the rest. "All of" is
 * on where a group has two or more values to combine.
 */
export function activePieces(queries: Groups, filters: Filters): ActivePiece[] {
  return piecesOf(queries, filters).map((piece) => ({ ...piece, without: withoutPiece(filters, piece) }));
}

/** True where the filters ask for or rule out anything at all; a way to combine nothing does not. */
export function isFiltering(filters: Filters): boolean {
  return (
    Object.keys(filters.entities).length > 0 ||
    Object.keys(filters.articles).length > 0 ||
    filters.kinds.length > 0 ||
    filters.roles.length > 0 ||
    filters.statuses.length > 0 ||
    filters.time !== undefined ||
    wordsSearched(filters.text).length > 0
  );
}

/** The filters without one of their pieces. */
export function withoutPiece(filters: Filters, piece: FilterPiece): Filters {
  switch (piece.kind) {
    case 'entity':
      return { ...filters, entities: withoutIds(filters.entities, [piece.id]) };
    case 'article':
      return { ...filters, articles: withoutIds(filters.articles, [piece.id]) };
    case 'all-of': {
      const { [piece.group]: _, ...combine } = filters.combine;
      return { ...filters, combine };
    }
    case 'moment-kind':
      return { ...filters, kinds: filters.kinds.filter((kind) => kind !== piece.value) };
    case 'role':
      return { ...filters, roles: filters.roles.filter((role) => role !== piece.value) };
    case 'status':
      return { ...filters, statuses: filters.statuses.filter((status) => status !== piece.value) };
    case 'time':
      return { ...filters, time: undefined };
    case 'text':
      return { ...filters, text: '' };
  }
}

function piecesOf(queries: Groups, filters: Filters): FilterPiece[] {
  const entities = choicesIn(filters.entities).map((chosen) => ({ kind: 'entity' as const, ...chosen }));
  const articles = choicesIn(filters.articles).map((chosen) => ({ kind: 'article' as const, ...chosen }));
  return [
    ...(filters.time ? [{ kind: 'time' as const, time: filters.time }] : []),
    ...ENTITY_KINDS.flatMap((group) =>
      withAllOf(
        group,
        entities.filter(({ id }) => queries.groupOf(id) === group),
        filters,
      ),
    ),
    ...withAllOf('article', articles, filters),
    ...filters.statuses.map((value) => ({ kind: 'status' as const, value })),
    ...filters.kinds.map((value) => ({ kind: 'moment-kind' as const, value })),
    ...filters.roles.map((value) => ({ kind: 'role' as const, value })),
    ...(wordsSearched(filters.text).length > 0 ? [{ kind: 'text' as const, text: filters.text.trim() }] : []),
  ];
}

/** What is asked for, then what is ruled out. */
function choicesIn<Id extends string>(choices: Readonly<Record<Id, Choice>>): { id: Id; choice: Choice }[] {
  return (['in', 'out'] as const).flatMap((choice) =>
    idsChosen(choices, choice).map((id) => ({ id, choice })),
  );
}

function withAllOf(
  group: CombinableGroup,
  pieces: readonly Extract<FilterPiece, { choice: Choice }>[],
  { combine }: Filters,
): FilterPiece[] {
  const askedFor = pieces.filter(({ choice }) => choice === 'in').length;
  return combine[group] === 'all' && askedFor > 1 ? [{ kind: 'all-of', group }, ...pieces] : [...pieces];
}

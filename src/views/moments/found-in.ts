/** Where a search found a moment, for a row whose title does not show it. */
import type { Corpus, EntityId, Moment } from '../../domain/corpus/corpus.ts';
import { type Match, markRanges, type SearchField } from '../../domain/query/search.ts';

export interface FoundIn {
  readonly field: Exclude<SearchField, 'title'>;
  /** The name it was found by, which need not be one that the page shows. */
  readonly name?: string | undefined;
}

/**
 * One place is enough to know why a moment is here. What stands open in the moment comes first; then a name, which
 * tells whom the reader's word stands for, before the folded passages that have it.
 */
const BY_NEARNESS = ['summary', 'accounts', 'names', 'passages', 'occasion', 'label'] as const;

/** Undefined where the title says it, and where nothing was searched for. */
export function foundIn(
  moment: Moment,
  match: Match | undefined,
  entities: Corpus['entities'],
): FoundIn | undefined {
  if (!match || markRanges(moment.title, match.terms).length > 0) return undefined;
  const field = BY_NEARNESS.find((candidate) => match.fields.includes(candidate));
  if (field !== 'names') return field && { field };
  return { field, name: nameFound(moment, match.terms, entities) };
}

/** The name with most of the words that were found, and the shortest of those: "Hamid" before "Lt Gen Faiz Hamid". */
function nameFound(
  { participants, places }: Moment,
  terms: Match['terms'],
  entities: Corpus['entities'],
): string | undefined {
  const here = new Set<EntityId>([...participants.map(({ entity }) => entity), ...places]);
  return entities
    .filter(({ id }) => here.has(id))
    .flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases.map(({ text }) => text)])
    .map((name) => ({ name, marks: markRanges(name, terms).length }))
    .filter(({ marks }) => marks > 0)
    .sort((a, b) => b.marks - a.marks || a.name.length - b.name.length)[0]?.name;
}

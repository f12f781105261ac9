/**
 * What a filter means, moment by moment and without an index: slow, and plain enough to be read as the definition.
 * The tests hold the index to it.
 */
import type { ArticleId, Corpus, Entity, EntityId, Moment } from '../../corpus/corpus.ts';
import { disputedMoments, statusesOf } from '../../corpus/status.ts';
import { standingIn } from '../../time/relations.ts';
import { isUndated } from '../../time/when.ts';
import type { TimeWindow } from '../../time/window.ts';
import type { CombinableGroup, Filters, TimeFilter } from '../filters.ts';

export function matchesByBruteForce(corpus: Corpus, filters: Filters): Moment[] {
  return corpus.moments.filter(
    (moment) =>
      (['person', 'organisation', 'place'] as const).every((kind) =>
        meets(filters, kind, askedFor(corpus, filters, kind), (id) => hasAskedFor(moment, id, filters)),
      ) &&
      meets(filters, 'article', chosen(filters.articles, 'in'), (id) => isToldBy(moment, id)) &&
      meetsRoles(corpus, moment, filters) &&
      (filters.kinds.length === 0 || filters.kinds.includes(moment.kind)) &&
      (filters.statuses.length === 0 ||
        filters.statuses.some((status) => statuses(corpus, moment).includes(status))) &&
      meetsTime(moment, filters.time) &&
      !chosen(filters.entities, 'out').some((id) => hasInAnyPart(moment, id)) &&
      !chosen(filters.articles, 'out').some((id) => isToldBy(moment, id)),
  );
}

/** The filters with this value the only one asked for in its group, or one more where all are needed. */
export function asIfChosen(corpus: Corpus, filters: Filters, { id, kind }: Entity): Filters {
  const kept = Object.entries(filters.entities).filter(
    ([other, choice]) =>
      choice === 'out' ||
      filters.combine[kind] === 'all' ||
      corpus.entities.find((candidate) => candidate.id === other)?.kind !== kind,
  );
  return { ...filters, entities: { ...Object.fromEntries(kept), [id]: 'in' } };
}

function meets<Id>(
  { combine }: Filters,
  group: CombinableGroup,
  values: readonly Id[],
  has: (value: Id) => boolean,
): boolean {
  return values.length === 0 || (combine[group] === 'all' ? values.every(has) : values.some(has));
}

function meetsRoles(corpus: Corpus, moment: Moment, filters: Filters): boolean {
  const actors = [...askedFor(corpus, filters, 'person'), ...askedFor(corpus, filters, 'organisation')];
  if (filters.roles.length === 0 || actors.length > 0) return true;
  return moment.participants.some(({ role }) => filters.roles.includes(role));
}

function meetsTime(moment: Moment, time: TimeFilter | undefined): boolean {
  if (!time || isUndated(moment.when)) return true;
  // An end that is missing has no limit.
  const stretch = { from: time.from ?? -Infinity, to: time.to ?? Infinity } as TimeWindow;
  const standing = standingIn(moment.when, stretch);
  return time.sureness === 'definitely' ? standing === 'definitely' : standing !== 'not';
}

function hasAskedFor(moment: Moment, id: EntityId, { roles }: Filters): boolean {
  if (moment.places.includes(id)) return true;
  return moment.participants.some((p) => p.entity === id && (roles.length === 0 || roles.includes(p.role)));
}

function hasInAnyPart(moment: Moment, id: EntityId): boolean {
  return moment.places.includes(id) || moment.participants.some((p) => p.entity === id);
}

function isToldBy(moment: Moment, id: ArticleId): boolean {
  return moment.accounts.some((account) => account.article === id);
}

function statuses(corpus: Corpus, moment: Moment) {
  return statusesOf(moment, disputedMoments(corpus.moments, corpus.questions));
}

function askedFor(corpus: Corpus, filters: Filters, kind: Entity['kind']): EntityId[] {
  const kinds = new Map(corpus.entities.map((entity) => [entity.id, entity.kind]));
  return chosen(filters.entities, 'in').filter((id) => kinds.get(id) === kind);
}

function chosen<Id extends string>(choices: Readonly<Record<Id, string>>, choice: 'in' | 'out'): Id[] {
  return (Object.keys(choices) as Id[]).filter((id) => choices[id] === choice);
}

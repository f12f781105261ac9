/** Random corpora and filters over them, small enough that values meet often. */
import * as fc from 'fast-check';
import type { ArticleId, Corpus, Entity, EntityId, Moment, Voice } from '../../corpus/corpus.ts';
import { ROLES, STANCES } from '../../corpus/format.ts';
import { type Instant, instant } from '../../time/instant.ts';
import { BASES, type When } from '../../time/when.ts';
import { type Choice, type Filters, NO_FILTERS, type TimeFilter } from '../filters.ts';
import { account, article, entity, moment, smallCorpus } from './small-corpus.ts';

const PEOPLE = ['ahmad', 'amrullah', 'fahim'];
const ORGANISATIONS = ['taliban', 'front'];
const PLACES = ['panjshir', 'kabul'];
const ARTICLES = ['one', 'two', 'three'] as ArticleId[];

const ENTITIES: readonly Entity[] = [
  ...PEOPLE.map((id) => entity('person', id)),
  ...ORGANISATIONS.map((id) => entity('organisation', id)),
  ...PLACES.map((id) => entity('place', id)),
];
const ENTITY_IDS = ENTITIES.map(({ id }) => id);

/** Few enough points in time that bounds and the ends of a filter often fall together. */
const point = fc.integer({ min: 0, max: 8 }).map(instant);

/** Any bounds in their order, some missing, often all; lengths of nothing too. */
export const times: fc.Arbitrary<When> = fc
  .record({
    points: fc.tuple(point, point, point, point).map((all) => all.sort((a, b) => a - b)),
    given: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    basis: fc.constantFrom(...BASES),
  })
  .map(({ points, given, basis }) => {
    const names = ['earliest', 'certainFrom', 'certainTo', 'latest'] as const;
    const bounds = Object.fromEntries(
      names.flatMap((name, index) => (given[index] ? [[name, points[index]]] : [])),
    ) as Partial<Record<(typeof names)[number], Instant>>;
    return { ...bounds, soft: [], precision: 'hour', basis, zone: 'Asia/Kabul' };
  });

const momentParts: fc.Arbitrary<Partial<Moment>> = fc.record({
  when: times.map((when) => ({ ...when, words: [] })),
  kind: fc.constantFrom('event' as const, 'statement' as const),
  places: fc.subarray(PLACES as EntityId[]),
  participants: fc.array(
    fc.record({ entity: fc.constantFrom(...ENTITY_IDS), role: fc.constantFrom(...ROLES) }),
    { maxLength: 4 },
  ),
  accounts: fc.array(
    fc
      .record({
        from: fc.constantFrom(...ARTICLES),
        stance: fc.constantFrom(...STANCES),
        voice: fc.constantFrom<Voice>(
          { kind: 'own' },
          { kind: 'attributed', chain: [{ words: 'reports' }] },
          { kind: 'attributed', chain: [{ entity: 'ahmad' as EntityId }] },
        ),
      })
      .map(({ from, ...more }) => account(from, more)),
    { minLength: 1, maxLength: 4 },
  ),
});

export const corpora: fc.Arbitrary<Corpus> = fc.array(momentParts, { maxLength: 14 }).map((all) =>
  smallCorpus({
    articles: ARTICLES.map((id) => article(id)),
    entities: ENTITIES,
    moments: all.map((parts, index) => moment(`m${index}`, parts)),
  }),
);

const combination = fc.constantFrom('any' as const, 'all' as const);

/** Filters without a text. */
export const filters: fc.Arbitrary<Filters> = fc.record({
  entities: choicesOf(ENTITY_IDS),
  articles: choicesOf(ARTICLES),
  combine: fc.record(
    { person: combination, organisation: combination, place: combination, article: combination },
    { requiredKeys: [] },
  ),
  roles: rarely(ROLES),
  kinds: rarely(['event', 'statement'] as const),
  statuses: rarely(['disputed', 'one-article', 'one-voice', 'corroborated'] as const),
  time: fc.option(timeFilters(), { nil: undefined }),
  text: fc.constant(NO_FILTERS.text),
});

/** Either end may be missing, never both. */
function timeFilters(): fc.Arbitrary<TimeFilter> {
  const sureness = fc.constantFrom('possibly' as const, 'definitely' as const);
  return fc
    .tuple(fc.option(point, { nil: undefined }), fc.option(point, { nil: undefined }), sureness)
    .map(([from, to, sure]) => ({ from, to, sureness: sure }))
    .filter(({ from, to }) => (from ?? -1) < (to ?? 9) && (from ?? to) !== undefined);
}

/** Mostly nothing, so that a few conditions meet and some moments are left. */
function rarely<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, fc.shuffledSubarray([...values]));
}

function choicesOf<Id extends string>(ids: readonly Id[]): fc.Arbitrary<Record<Id, Choice>> {
  const choice = fc.constantFrom('in' as const, 'out' as const);
  return fc
    .array(fc.tuple(fc.constantFrom(...ids), choice), { maxLength: 3 })
    .map((pairs) => Object.fromEntries(pairs) as Record<Id, Choice>);
}

/** Random corpora and filters over them, small enough that values meet often. */
import * as fc from 'fast-check';
import type { ArticleId, Corpus, Entity, EntityId, Moment, Voice } from '../../corpus/corpus.ts';
import { ROLES, STANCES } from '../../corpus/format.ts';
import { type Choice, type Filters, NO_FILTERS } from '../filters.ts';
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

const momentParts: fc.Arbitrary<Partial<Moment>> = fc.record({
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
  time: fc.constant(NO_FILTERS.time),
  text: fc.constant(NO_FILTERS.text),
});

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

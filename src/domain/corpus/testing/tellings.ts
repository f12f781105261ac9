/** Random moments with accounts of few articles in few voices, so that articles and voices meet often. */
import * as fc from 'fast-check';
import type {
  Account,
  AccountId,
  ArticleId,
  EntityId,
  Moment,
  MomentId,
  Participant,
  PositionId,
  Question,
  QuestionId,
  Voice,
} from '../corpus.ts';
import { STANCES } from '../format.ts';

const ENTITIES = ['ada', 'ben', 'council'] as EntityId[];
const source = fc.oneof(
  fc.constantFrom(...ENTITIES).map((entity) => ({ entity })),
  fc.constantFrom('reports', 'locals').map((words) => ({ words })),
);
const voice: fc.Arbitrary<Voice> = fc.oneof(
  fc.constant<Voice>({ kind: 'own' }),
  fc.array(source, { minLength: 1, maxLength: 2 }).map((chain): Voice => ({ kind: 'attributed', chain })),
);
const account = fc.record({
  article: fc.constantFrom(...(['one', 'two', 'three'] as ArticleId[])),
  stance: fc.constantFrom(...STANCES),
  voice,
});
const participant: fc.Arbitrary<Participant> = fc.record({
  entity: fc.constantFrom(...ENTITIES),
  role: fc.constant('speaks' as const),
  for: fc.option(fc.constantFrom(...ENTITIES), { nil: undefined }),
});

export type Told = Pick<Account, 'article' | 'stance' | 'voice'>;

/** A moment that is told so; only what status looks at is filled in. */
export function momentOf(
  id: string,
  told: readonly Told[],
  participants: readonly Participant[] = [],
): Moment {
  return {
    id: id as MomentId,
    slug: id,
    kind: 'event',
    title: id,
    label: id,
    summary: '',
    when: { soft: [], precision: 'day', basis: 'stated', zone: 'UTC', words: [] },
    places: [],
    participants,
    accounts: told.map((one, at) => ({
      id: `${id}-${at}` as AccountId,
      says: '',
      details: [],
      evidence: [],
      ...one,
    })),
    answers: [],
  };
}

export const tellings: fc.Arbitrary<readonly Moment[]> = fc
  .array(
    fc.tuple(fc.array(account, { minLength: 1, maxLength: 4 }), fc.array(participant, { maxLength: 2 })),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map(([told, participants], at) => momentOf(`m${at}`, told, participants)));

/** Up to two questions on the accounts of the moments. */
export function questionsOn(moments: readonly Moment[]): fc.Arbitrary<readonly Question[]> {
  const ids = moments.flatMap(({ accounts }) => accounts.map(({ id }) => id));
  const positions = fc.array(fc.shuffledSubarray(ids, { minLength: 1, maxLength: Math.min(2, ids.length) }), {
    minLength: 2,
    maxLength: 3,
  });
  return fc
    .array(positions, { maxLength: 2 })
    .map((questions) => questions.map((accounts, at) => questionOf(`q${at}`, accounts)));
}

export function questionOf(id: string, positions: readonly (readonly AccountId[])[]): Question {
  return {
    id: id as QuestionId,
    slug: id,
    title: id,
    positions: positions.map((accounts, at) => ({
      id: `${id}-${at}` as PositionId,
      wording: '',
      holder: { words: '' },
      accounts,
      excludes: [],
    })),
  };
}

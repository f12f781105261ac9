/** Random small corpora whose articles came out at different times, and everything that refers to them. */

import * as fc from 'fast-check';
import { account, article, entity, moment, smallCorpus } from '../../query/testing/small-corpus.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import type {
  AccountId,
  Article,
  ArticleId,
  CorpusAtHand,
  EntityId,
  Known,
  Moment,
  MomentId,
  Position,
  PositionId,
  Question,
  QuestionId,
  Side,
  SideId,
  SideMember,
  Voice,
} from '../corpus.ts';
import { ROLES, STANCES } from '../format.ts';

const ZONE = 'Asia/Kabul';
const ARTICLES = ['a1', 'a2', 'a3', 'a4'] as ArticleId[];
const MOMENTS = ['m1', 'm2', 'm3', 'm4'] as MomentId[];
const ENTITIES = ['e1', 'e2', 'e3', 'e4'] as EntityId[];

const DAYS = ['2021-09-04', '2021-09-05', '2021-09-06', '2021-09-07', '2021-09-08', '2021-09-09'];

/** From before anything is out until after everything is. */
export const clocks: fc.Arbitrary<Instant> = fc
  .tuple(fc.constantFrom(...DAYS, '2021-09-10', '2021-10-02'), fc.constantFrom('00:00', '12:00'))
  .map(([day, hour]) => {
    const at = parseInstant(`${day}T${hour}`, ZONE);
    if (at === undefined) throw new Error('no instant');
    return at;
  });

const dated: fc.Arbitrary<Known> = fc
  .oneof(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS.map((day) => `${day}T12:00`), '2021-09'))
  .map((value) => ({ value, basis: 'stated' }));
const undated: fc.Arbitrary<Known> = fc.constantFrom<Known[]>(
  { value: null, basis: 'unknown' },
  { value: 'soon', basis: 'stated' },
);

function articlesWith(published: fc.Arbitrary<Known>): fc.Arbitrary<Article[]> {
  return fc.tuple(...ARTICLES.map(() => published)).map((all) =>
    all.map((known, place) => ({
      ...article(ARTICLES[place] ?? ''),
      number: place + 1,
      published: known,
    })),
  );
}

const words = fc.constantFrom(...ARTICLES).map((id) => ({ article: id, text: 'then' }));
const somebody = fc.constantFrom(...ENTITIES);

/** Of an article itself, or of somebody it names. */
const voices: fc.Arbitrary<Voice> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Voice>({ kind: 'own' }) },
  somebody.map((entity): Voice => ({ kind: 'attributed', chain: [{ words: 'a witness' }, { entity }] })),
);

const participants = fc.array(
  fc.record({
    entity: somebody,
    role: fc.constantFrom(...ROLES),
    for: fc.option(somebody, { nil: undefined }),
  }),
  { maxLength: 1 },
);

/** In a side for a reason of the corpus's own, or one that an article gives, whose id the reason then has in it. */
const member: fc.Arbitrary<SideMember> = fc
  .record({
    entity: somebody,
    article: fc.option(fc.constantFrom(...ARTICLES), { nil: undefined }),
    paragraph: fc.option(fc.constant(1), { nil: undefined }),
  })
  .map(({ entity, article: by, paragraph }) =>
    by ? { entity, reason: `So says ${by}.`, article: by, paragraph } : { entity, reason: 'By its name.' },
  );

const sides: fc.Arbitrary<Side[]> = fc
  .array(fc.uniqueArray(member, { selector: ({ entity }) => entity, maxLength: 3 }), { maxLength: 2 })
  .map((all) => all.map((members, place) => ({ id: `s${place}` as SideId, name: `Side ${place}`, members })));

function momentNamed(id: MomentId): fc.Arbitrary<Moment> {
  const told = fc.record({
    accounts: fc.uniqueArray(
      fc.record({
        article: fc.constantFrom(...ARTICLES),
        stance: fc.constantFrom(...STANCES),
        voice: voices,
      }),
      { minLength: 1, selector: ({ article: by }) => by },
    ),
    said: fc.array(words, { maxLength: 3 }),
    anchor: fc.option(fc.constantFrom(...ARTICLES), { nil: undefined }),
    answers: fc.array(
      fc.record({
        moment: fc.constantFrom(...MOMENTS),
        relation: fc.constantFrom('denies' as const, 'follows' as const),
        order: fc.option(words, { nil: undefined }),
      }),
      { maxLength: 2 },
    ),
    participants,
    places: fc.uniqueArray(somebody, { maxLength: 1 }),
  });
  return told.map(({ accounts, said, anchor, ...more }) => {
    const { when } = moment(id);
    return moment(id, {
      ...more,
      accounts: accounts.map(({ article: by, ...own }) =>
        account(by, { ...own, id: `${id}-${by}` as AccountId }),
      ),
      when: {
        ...when,
        words: said,
        reason: 'By what is said.',
        ...(anchor && { anchor: { article: anchor, date: '2021-09-06' } }),
      },
    });
  });
}

function questionsOn(moments: readonly Moment[]): fc.Arbitrary<Question[]> {
  const ids = moments.flatMap(({ accounts }) => accounts.map(({ id }) => id));
  const accounts = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 });
  return fc.array(fc.array(accounts, { minLength: 2, maxLength: 3 }), { maxLength: 2 }).map((all) =>
    all.map((positions, place) => ({
      id: `q${place}` as QuestionId,
      slug: `q${place}`,
      title: 'Is it so?',
      note: 'Some say so, some do not.',
      positions: positions.map((own, at): Position => {
        const idOf = (number: number) => `q${place}-${number}` as PositionId;
        const holder = { words: 'somebody' };
        return {
          id: idOf(at),
          wording: 'So.',
          holder,
          accounts: own,
          excludes: at > 0 ? [idOf(at - 1)] : [],
        };
      }),
    })),
  );
}

function corpusOf(
  articles: readonly Article[],
  moments: readonly Moment[],
  questions: readonly Question[],
  grouped: readonly Side[],
): CorpusAtHand {
  return smallCorpus({
    headline: { text: 'All that happened' },
    leadPair: ['m1' as MomentId, 'm2' as MomentId],
    articles,
    moments,
    questions,
    sides: grouped,
    entities: ENTITIES.map((id, place) =>
      entity('person', id, {
        aliases: [
          { text: 'both', articles: ARTICLES.slice(place % 3, (place % 3) + 2) },
          { text: 'any', articles: [] },
        ],
      }),
    ),
    waysIn: [
      { label: 'a moment', moment: 'm3' as MomentId, include: [] },
      ...questions.map(({ id }) => ({ label: 'a question', question: id, include: [] })),
      { label: 'a view', include: [] },
      { label: 'a view of somebody', include: ENTITIES.slice(0, 1) },
      { label: 'a view of two', include: ENTITIES.slice(1, 3) },
    ],
  });
}

function corporaWith(published: fc.Arbitrary<Known>): fc.Arbitrary<CorpusAtHand> {
  return fc
    .tuple(articlesWith(published), fc.tuple(...MOMENTS.map(momentNamed)), sides)
    .chain(([articles, moments, grouped]) =>
      questionsOn(moments).map((questions) => corpusOf(articles, moments, questions, grouped)),
    );
}

/** Some articles without a date of publication. */
export const corpora: fc.Arbitrary<CorpusAtHand> = corporaWith(
  fc.oneof({ weight: 4, arbitrary: dated }, undated),
);
/** All articles with one. */
export const datedCorpora: fc.Arbitrary<CorpusAtHand> = corporaWith(dated);

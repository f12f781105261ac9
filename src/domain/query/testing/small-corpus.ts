/** Small corpora for this folder's tests: a test says what it is about, and the rest is filled in. */
import type {
  Account,
  AccountId,
  Article,
  ArticleId,
  CorpusAtHand,
  Entity,
  EntityId,
  EntityKind,
  Moment,
  MomentId,
  Occasion,
  OccasionId,
} from '../../corpus/corpus.ts';

const UNKNOWN = { value: null, basis: 'unknown' } as const;

export function smallCorpus(parts: Partial<CorpusAtHand>): CorpusAtHand {
  return {
    id: 'small',
    version: '1.0',
    title: 'Small',
    language: 'en',
    zone: 'Asia/Kabul',
    articles: [],
    entities: [],
    sides: [],
    occasions: [],
    partsOfDay: [],
    moments: [],
    questions: [],
    waysIn: [],
    stories: [],
    ...parts,
  };
}

export function entity(kind: EntityKind, id: string, more: Partial<Entity> = {}): Entity {
  const name = more.name ?? id;
  return { id: id as EntityId, kind, name, shortName: name, aliases: [], ...more };
}

export function article(id: string, paragraphs: readonly string[] = []): Article {
  return {
    id: id as ArticleId,
    number: 1,
    label: id,
    headline: UNKNOWN,
    publisher: UNKNOWN,
    published: UNKNOWN,
    paragraphs: paragraphs.map((text, index) => ({ number: index + 1, part: 'body', text, digest: true })),
  };
}

/** What an article asserts in its own voice, with paragraph 1 for evidence. */
export function account(from: string, more: Partial<Account> = {}): Account {
  return {
    id: `account-${from}` as AccountId,
    article: from as ArticleId,
    stance: 'asserts',
    voice: { kind: 'own' },
    says: '',
    details: [],
    evidence: [{ paragraph: 1, selectors: [] }],
    ...more,
  };
}

export function occasion(id: string, title: string): Occasion {
  return { id: id as OccasionId, title, label: title };
}

export function moment(id: string, more: Partial<Moment> = {}): Moment {
  const title = more.title ?? id;
  return {
    id: id as MomentId,
    slug: id,
    kind: 'event',
    title,
    label: title,
    summary: '',
    when: { soft: [], precision: 'day', basis: 'stated', zone: 'Asia/Kabul', words: [] },
    places: [],
    participants: [],
    accounts: [],
    answers: [],
    ...more,
  };
}

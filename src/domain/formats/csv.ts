/**
 * Moments as a table for spreadsheets: UTF-8 with a byte order mark, CRLF, every cell in quotation marks. What is for
 * people (`when`, `voices`) is in words that are handed in; what is for machines is ISO 8601, EDTF and the corpus's own
 * words. Several values in a cell stand with "; " between them.
 *
 * `earliest` to `latest` is when it may have been, `certain_from` to `certain_to` when it surely went on. A date stands
 * for that whole day, so `latest` 2021-09-06 is the end of the 6th; a time of day has its offset. `soft` names the ends
 * that are limits for reckoning and that nobody gave.
 */

import type { Account, Article, ArticleId, Corpus, Entity, EntityId, Moment } from '../corpus/corpus.ts';
import { disputedIn } from '../corpus/disputed.ts';
import type { Moments } from '../corpus/moments.ts';
import { statusesOf } from '../corpus/status.ts';
import { writeEdtf } from '../time/edtf/write.ts';
import { BOUNDS, type When } from '../time/when.ts';
import type { CsvForm, CsvRows } from './csv-form.ts';
import { csvLine } from './csv-line.ts';
import { guardedCell } from './formula-guard.ts';
import type { Piece } from './in-slices.ts';
import { isoBound } from './iso-bounds.ts';

export interface CsvGiven {
  /** As it is shown: statuses, questions and names follow it. */
  readonly corpus: Corpus;
  readonly whenInWords: (moment: Moment) => string;
  readonly voiceInWords: (account: Account) => string;
  readonly linkTo: (moment: Moment) => string;
  /** The second clock, in ISO 8601; empty where it is off. */
  readonly asKnownOn: string;
}

const ABOUT_MOMENT = [
  'id',
  'link',
  'kind',
  'title',
  'summary',
  'when',
  'edtf',
  'earliest',
  'latest',
  'certain_from',
  'certain_to',
  'soft',
  'precision',
  'qualifier',
  'basis',
  'zone',
  'places',
  'participants',
  'status',
] as const;
const LAST = ['questions', 'as_known_on'] as const;

/** The first row, by what a row stands for. */
export const CSV_COLUMNS = {
  moments: [...ABOUT_MOMENT, 'articles', 'stances', 'voices', 'passages', ...LAST],
  accounts: [
    ...ABOUT_MOMENT,
    'account',
    'article',
    'publisher',
    'publisher_basis',
    'published',
    'published_basis',
    'url',
    'stance',
    'voice',
    'says',
    'passages',
    ...LAST,
  ],
} as const satisfies Record<CsvRows, readonly string[]>;

type Cells = Readonly<Record<string, string>>;

const BYTE_ORDER_MARK = '\uFEFF';
/** Moments to a piece: few enough to be written in a few milliseconds. */
const AT_ONCE = 10;

/** The table, piece by piece. Without moments it has its first row alone. */
export function* csvOf(moments: Moments, given: CsvGiven, form: CsvForm): Generator<Piece> {
  const columns: readonly string[] = CSV_COLUMNS[form.rows];
  const tell = cellsBy(given);
  yield { text: BYTE_ORDER_MARK + linesOf([columns], form), share: 0 };
  for (let at = 0; at < moments.length; at += AT_ONCE) {
    const rows = moments
      .slice(at, at + AT_ONCE)
      .flatMap((moment) => tell[form.rows](moment))
      .map((cells) => columns.map((column) => cells[column] ?? ''));
    yield { text: linesOf(rows, form), share: Math.min(1, (at + AT_ONCE) / moments.length) };
  }
}

function linesOf(rows: readonly (readonly string[])[], { separator }: CsvForm): string {
  return rows.map((cells) => csvLine(cells.map(guardedCell), separator)).join('');
}

/** What the rows of a corpus's moments hold, by the names of their columns. */
function cellsBy(given: CsvGiven): Record<CsvRows, (moment: Moment) => readonly Cells[]> {
  const facts = factsOf(given);
  const about = (moment: Moment) => aboutMoment(moment, given, facts);
  return {
    moments: (moment) => [{ ...about(moment), ...accountsTogether(moment.accounts, given, facts) }],
    accounts: (moment) => {
      const shared = about(moment);
      return moment.accounts.map((account) => ({ ...shared, ...accountAlone(account, given, facts) }));
    },
  };
}

/** What is looked up for every moment. */
interface Facts {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly disputed: ReturnType<typeof disputedIn>;
  /** Titles of the questions that rest on an account. */
  readonly questions: ReadonlyMap<string, readonly string[]>;
}

function factsOf({ corpus }: CsvGiven): Facts {
  const questions = new Map<string, string[]>();
  for (const { title, positions } of corpus.questions) {
    for (const id of positions.flatMap(({ accounts }) => accounts)) {
      questions.set(id, [...(questions.get(id) ?? []), title]);
    }
  }
  return {
    entities: new Map(corpus.entities.map((entity) => [entity.id, entity])),
    articles: new Map(corpus.articles.map((article) => [article.id, article])),
    disputed: disputedIn(corpus),
    questions,
  };
}

function aboutMoment(moment: Moment, given: CsvGiven, facts: Facts): Cells {
  const nameOf = (id: EntityId) => facts.entities.get(id)?.name ?? id;
  return {
    id: moment.id,
    link: given.linkTo(moment),
    kind: moment.kind,
    title: moment.title,
    summary: moment.summary,
    when: given.whenInWords(moment),
    ...timeCells(moment.when),
    places: several(moment.places.map(nameOf)),
    participants: several(
      moment.participants.map(({ entity, role, for: principal }) => {
        const part = `${nameOf(entity)}: ${role}`;
        return principal === undefined ? part : `${part} for ${nameOf(principal)}`;
      }),
    ),
    status: several(statusesOf(moment, facts.disputed)),
    questions: several(
      new Set(moment.accounts.flatMap(({ id }) => facts.questions.get(id) ?? ([] as readonly string[]))),
    ),
    as_known_on: given.asKnownOn,
  };
}

function timeCells(when: When): Cells {
  const hasBounds = BOUNDS.some((name) => when[name] !== undefined);
  return {
    edtf: hasBounds ? writeEdtf(when, when.zone).edtf : '',
    earliest: isoBound(when, 'earliest'),
    latest: isoBound(when, 'latest'),
    certain_from: isoBound(when, 'certainFrom'),
    certain_to: isoBound(when, 'certainTo'),
    soft: several(when.soft),
    precision: when.precision,
    qualifier: when.qualifier ?? '',
    basis: when.basis,
    zone: when.zone,
  };
}

/** The number of an article's badge says which of them a stance, a voice or a passage is. */
function accountsTogether(accounts: readonly Account[], given: CsvGiven, { articles }: Facts): Cells {
  const numberOf = (id: ArticleId) => articles.get(id)?.number ?? id;
  const each = (tell: (account: Account) => string) =>
    several(accounts.map((account) => `${numberOf(account.article)}: ${tell(account)}`));
  const told = new Set(accounts.map(({ article }) => article));
  return {
    articles: several([...told].map((id) => articleName(id, articles))),
    stances: each(({ stance }) => stance),
    voices: each(given.voiceInWords),
    passages: each(passagesOf),
  };
}

function accountAlone(account: Account, given: CsvGiven, { articles, questions }: Facts): Cells {
  const article = articles.get(account.article);
  return {
    account: account.id,
    article: articleName(account.article, articles),
    publisher: article?.publisher.value ?? '',
    publisher_basis: article?.publisher.basis ?? '',
    published: article?.published.value ?? '',
    published_basis: article?.published.basis ?? '',
    url: article?.url ?? '',
    stance: account.stance,
    voice: given.voiceInWords(account),
    says: account.says,
    passages: passagesOf(account),
    questions: several(questions.get(account.id) ?? []),
  };
}

function articleName(id: ArticleId, articles: Facts['articles']): string {
  const article = articles.get(id);
  return article ? `${article.number} ${article.label}` : id;
}

/** "¶2, ¶17". */
function passagesOf({ evidence }: Account): string {
  return [...new Set(evidence.map(({ paragraph }) => `¶${paragraph}`))].join(', ');
}

function several(values: Iterable<string>): string {
  return [...values].join('; ');
}

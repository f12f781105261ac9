/**
 * A part of a corpus as a corpus of its own: some of its moments, and of everything else what they lead to. It is cut
 * from the file and not from what was read of it, so that fields only a newer version knows are handed on.
 *
 * - Of the articles those stay that something in the part rests on, whole; their numbers are counted anew.
 * - A question stays while two of its positions have an account in the part, with those positions.
 * - An answer to a moment that is not in it goes, as does a way in that leads to nothing, an alias that only articles
 *   outside of it use, and a side without a member.
 * - The headline, the lead pair unless both are in it, and stories tell of the whole, and stay behind.
 * - Under the second clock nothing goes along that was not known by then: accounts, explanations, articles.
 */

import type { AccountId, ArticleId, Corpus, Moment } from '../corpus/corpus.ts';
import type { CorpusFile, MomentRecord, WhenRecord } from '../corpus/format.ts';
import type { Moments } from '../corpus/moments.ts';
import { parseInstant } from '../time/instant.ts';
import { extentOf, isUndated, overlaps } from '../time/when.ts';
import type { Piece } from './in-slices.ts';
import { isWhole } from './whole-corpus.ts';

export interface PartGiven {
  readonly file: CorpusFile;
  /** The corpus read from it, as it is shown. */
  readonly corpus: Corpus;
  /** Moments of that corpus, in any order: a file's own order tells which of two without hours came first. */
  readonly moments: Moments;
  readonly words: PartWords;
}

export interface PartWords {
  /** Says that it is a part. */
  readonly title: string;
  /** Says of what, and how it was chosen. */
  readonly source: string;
  /** Stands for why somebody is of a side, where the article that says so was not out yet. */
  readonly reasonNotYetKnown: string;
}

type Records<List extends keyof CorpusFile> = NonNullable<CorpusFile[List]>;
type EntityRecord = CorpusFile['entities'][number];
type SideRecord = Records<'sides'>[number];
type QuestionRecord = Records<'questions'>[number];
type WayRecord = Records<'waysIn'>[number];
type AccountRecord = MomentRecord['accounts'][number];

/** What of the file goes along, by id. */
interface Taken {
  readonly moments: ReadonlyMap<string, Moment>;
  readonly accounts: ReadonlySet<string>;
  /** Articles that are out, by the second clock. */
  readonly out: ReadonlySet<string>;
}

/** The part at once. The whole file as it is, where nothing is left out. */
export function corpusPart(given: PartGiven): CorpusFile {
  const making = partMaking(given);
  for (let step = making.next(); ; step = making.next()) if (step.done) return step.value;
}

/** The part as JSON text, piece by piece, one record after another. */
export function* corpusPartPieces(given: PartGiven): Generator<Piece> {
  yield* jsonPieces(yield* partMaking(given));
}

/** Breathes out an empty piece now and then. */
type Making<T> = Generator<Piece, T>;
const BREATH: Piece = { text: '', share: 0 };
const AT_ONCE = 250;

function* partMaking(given: PartGiven): Making<CorpusFile> {
  const { file, corpus, words } = given;
  if (isWhole(file, corpus, given.moments)) return file;
  const taken = takenOf(given);
  yield BREATH;
  const moments = yield* each(file.moments, (record) => momentBy(record, taken));
  const questions = yield* each(file.questions ?? [], (record) => questionBy(record, taken, corpus));
  const entities = yield* entitiesOf(file.entities, moments, questions);
  yield BREATH;
  const sides = (file.sides ?? []).flatMap((side) => sideBy(side, entities, taken, words));
  const articles = yield* articlesNamed(moments, sides);
  const there = { moments, questions, entities };
  const { headline, stories, leadPair, ...head } = file;
  return {
    ...head,
    id: partId(file.id),
    title: clamped(words.title),
    source: clamped(words.source),
    ...(leadPair?.every((id) => taken.moments.has(id)) && { leadPair }),
    articles: file.articles.filter(({ id }) => articles.has(id)),
    entities: file.entities
      .filter(({ id }) => entities.has(id))
      .map((entity) => withAliasesIn(entity, articles)),
    sides,
    occasions: occasionsOf(file, moments),
    partsOfDay: file.partsOfDay ?? [],
    moments,
    questions,
    waysIn: (file.waysIn ?? []).flatMap((way) => wayBy(way, there, given)),
  };
}

function takenOf({ corpus, moments }: PartGiven): Taken {
  return {
    moments: new Map(moments.map((moment) => [moment.id, moment])),
    accounts: new Set<AccountId>(moments.flatMap(({ accounts }) => accounts.map(({ id }) => id))),
    out: new Set<ArticleId>(corpus.articles.map(({ id }) => id)),
  };
}

/** `flatMap`, breathing. */
function* each<T, To>(items: readonly T[], change: (item: T) => readonly To[]): Making<To[]> {
  const changed: To[] = [];
  for (const [index, item] of items.entries()) {
    changed.push(...change(item));
    if (index % AT_ONCE === AT_ONCE - 1) yield BREATH;
  }
  return changed;
}

const SUFFIX = '-part';
const LONGEST_ID = 64;

/** The corpus's id with `-part` after it, cut where it would be too long for an id. */
export function partId(id: string): string {
  return id.slice(0, LONGEST_ID - SUFFIX.length).replace(/-+$/, '') + SUFFIX;
}

const LONGEST_LINE = 2_000;

function clamped(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1).toWellFormed()}…`;
}

/** At most one: the moment with what is told of it in the part. */
function momentBy(record: MomentRecord, { moments, accounts, out }: Taken): readonly MomentRecord[] {
  const shown = moments.get(record.id);
  if (!shown) return [];
  const { answers, ...rest } = record;
  const kept = answers?.filter(({ moment }) => moments.has(moment));
  return [
    {
      ...rest,
      when: timeBy(record.when, shown, out),
      accounts: record.accounts.filter(({ id }) => accounts.has(id)),
      ...(kept && kept.length > 0 && { answers: kept.map((answer) => orderedBy(answer, out)) }),
    },
  ];
}

/** What a time was read from, as far as it is out; how the bounds follow is told only by all of it together. */
function timeBy(record: WhenRecord, shown: Moment, out: Taken['out']): WhenRecord {
  const { words, anchor, reason, ...rest } = record;
  return {
    ...rest,
    ...(words && { words: words.filter(({ article }) => out.has(article)) }),
    ...(anchor && (anchor.article === undefined || out.has(anchor.article)) && { anchor }),
    ...(reason !== undefined && shown.when.reason !== undefined && { reason }),
  };
}

type AnswerRecord = NonNullable<MomentRecord['answers']>[number];

function orderedBy(answer: AnswerRecord, out: Taken['out']): AnswerRecord {
  const { order, ...rest } = answer;
  return order === undefined || out.has(order.article) ? answer : rest;
}

/** At most one: the question with the positions that have an account in the part, where that is two or more. */
function questionBy(
  record: QuestionRecord,
  { accounts }: Taken,
  { questions }: Corpus,
): readonly QuestionRecord[] {
  const left = record.positions
    .map((position) => ({ ...position, accounts: position.accounts.filter((id) => accounts.has(id)) }))
    .filter((position) => position.accounts.length > 0);
  if (left.length < 2) return [];
  const ids = new Set(left.map(({ id }) => id));
  const { note, ...rest } = record;
  const hasNote = questions.find(({ id }) => id === record.id)?.note !== undefined;
  return [
    {
      ...rest,
      ...(note !== undefined && hasNote && { note }),
      positions: left.map(({ excludes, ...position }) => ({
        ...position,
        ...(excludes && { excludes: excludes.filter((id) => ids.has(id)) }),
      })),
    },
  ];
}

/** Whoever is named in the part, and what they belong to. */
function* entitiesOf(
  entities: readonly EntityRecord[],
  moments: readonly MomentRecord[],
  questions: readonly QuestionRecord[],
): Making<ReadonlySet<string>> {
  const parents = new Map(entities.map(({ id, partOf }) => [id, partOf]));
  const named = new Set<string>();
  const add = (id: string | undefined) => {
    for (let at = id; at !== undefined && !named.has(at); at = parents.get(at)) named.add(at);
  };
  yield* each(moments, ({ participants, places = [], accounts }) => {
    for (const { entity, for: principal } of participants) [entity, principal].forEach(add);
    places.forEach(add);
    accounts.flatMap(citedBy).forEach(add);
    return [];
  });
  for (const { holder } of questions.flatMap(({ positions }) => positions)) add(entityOf(holder));
  return named;
}

function citedBy({ voice }: AccountRecord): readonly (string | undefined)[] {
  return voice.kind === 'own' ? [] : voice.chain.map(entityOf);
}

/** Undefined where a source has only words. */
function entityOf(source: QuestionRecord['positions'][number]['holder']): string | undefined {
  return 'entity' in source && typeof source.entity === 'string' ? source.entity : undefined;
}

/** At most one: the side with its members in the part. */
function sideBy(
  side: SideRecord,
  entities: ReadonlySet<string>,
  { out }: Taken,
  { reasonNotYetKnown }: PartWords,
): readonly SideRecord[] {
  const members = side.members
    .filter(({ entity }) => entities.has(entity))
    .map((member) => {
      if (member.article === undefined || out.has(member.article)) return member;
      return { entity: member.entity, reason: reasonNotYetKnown };
    });
  return members.length > 0 ? [{ ...side, members }] : [];
}

function* articlesNamed(
  moments: readonly MomentRecord[],
  sides: readonly SideRecord[],
): Making<ReadonlySet<string>> {
  const named = new Set<string | undefined>();
  yield* each(moments, ({ accounts, when, answers = [] }) => {
    for (const { article } of accounts) named.add(article);
    for (const { article } of when.words ?? []) named.add(article);
    for (const { order } of answers) named.add(order?.article);
    named.add(when.anchor?.article);
    return [];
  });
  for (const { article } of sides.flatMap(({ members }) => members)) named.add(article);
  return new Set([...named].filter((id) => id !== undefined));
}

/** An alias without articles is the corpus's own, and stays. */
function withAliasesIn(entity: EntityRecord, articles: ReadonlySet<string>): EntityRecord {
  if (!entity.aliases) return entity;
  const aliases = entity.aliases.flatMap((alias) => {
    if (!alias.articles?.length) return [alias];
    const used = alias.articles.filter((id) => articles.has(id));
    return used.length > 0 ? [{ ...alias, articles: used }] : [];
  });
  return { ...entity, aliases };
}

function occasionsOf(file: CorpusFile, moments: readonly MomentRecord[]): Records<'occasions'> {
  const named = new Set(moments.map(({ occasion }) => occasion));
  return (file.occasions ?? []).filter(({ id }) => named.has(id));
}

interface There {
  readonly moments: readonly MomentRecord[];
  readonly questions: readonly QuestionRecord[];
  readonly entities: ReadonlySet<string>;
}

/** At most one: the way in, where everything it names is there and some moment lies in the stretch it shows. */
function wayBy(way: WayRecord, there: There, given: PartGiven): readonly WayRecord[] {
  const { moment, question, include } = way;
  const has = (records: readonly { readonly id: string }[], id: string | undefined) =>
    id === undefined || records.some((record) => record.id === id);
  if (!has(there.moments, moment) || !has(there.questions, question)) return [];
  const named = include?.filter((id) => there.entities.has(id));
  if (include && include.length > 0 && named?.length === 0) return [];
  if (!showsAny(way, given)) return [];
  return [{ ...way, ...(named && { include: named }) }];
}

function showsAny({ from, to }: WayRecord, { file: { zone }, moments }: PartGiven): boolean {
  const end = (text: string | undefined, open: number) =>
    (text === undefined ? undefined : parseInstant(text, zone)) ?? open;
  const stretch = { from: end(from, -Infinity), to: end(to, Infinity) };
  return moments.some(({ when }) => !isUndated(when) && overlaps(extentOf(when), stretch));
}

/** A record to a piece, with two blanks to a level. */
function* jsonPieces(file: CorpusFile): Generator<Piece> {
  const fields = Object.entries(file).filter(([, value]) => value !== undefined);
  const count = fields.reduce((sum, [, value]) => sum + (isRecords(value) ? value.length : 1), 0);
  let done = 0;
  for (const [place, [name, value]] of fields.entries()) {
    yield { text: `${place === 0 ? '{' : ','}\n  ${JSON.stringify(name)}: `, share: done / count };
    for (const text of isRecords(value) ? recordTexts(value) : [indented(value, 2)]) {
      done += 1;
      yield { text, share: Math.min(1, done / count) };
    }
  }
  yield { text: '\n}\n', share: 1 };
}

function isRecords(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';
}

function* recordTexts(records: readonly object[]): Generator<string> {
  for (const [index, record] of records.entries()) {
    const end = index === records.length - 1 ? '\n  ]' : '';
    yield `${index === 0 ? '[' : ','}\n    ${indented(record, 4)}${end}`;
  }
}

/** JSON has no line breaks within its texts, so that what is after one is always a line's beginning. */
function indented(value: unknown, by: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
}

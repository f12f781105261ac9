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

import { type AccountId, type ArticleId, type Corpus, isAtHand, type Moment } from '../corpus/corpus.ts';
import type { CorpusFile, MomentRecord, WhenRecord } from '../corpus/format.ts';
import { eachPlace, someExtent } from '../corpus/gathered.ts';
import { placeOfAccount, placeOfMoment } from '../corpus/lookups.ts';
import type { Moments } from '../corpus/moments.ts';
import { parseInstant } from '../time/instant.ts';
import { overlaps } from '../time/when.ts';
import type { Piece } from './in-slices.ts';
import { type RecordsOf, recordsOf } from './records.ts';
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
  readonly moments: Pick<ReadonlySet<string>, 'has'>;
  readonly accounts: Pick<ReadonlySet<string>, 'has'>;
  /** False where what explains the time of this moment was not known yet. */
  readonly hasReason: (id: string) => boolean;
  /** Articles that are out, by the second clock. */
  readonly out: ReadonlySet<string>;
}

/** The part at once. The whole file as it is, where nothing is left out. */
export function corpusPart(given: PartGiven): CorpusFile {
  if (isAtHand(given.corpus) && isWhole(given.file, given.corpus, given.moments)) return given.file;
  const making = partMaking(given);
  for (let step = making.next(); ; step = making.next()) {
    if (step.done) return { ...step.value.file, moments: [...step.value.moments.each()] };
  }
}

/** The part as JSON text, piece by piece, one record after another. */
export function* corpusPartPieces(given: PartGiven): Generator<Piece> {
  yield* jsonPieces(yield* partMaking(given));
}

/** A corpus file but for its moments, which are asked for one at a time. */
interface Part {
  readonly file: CorpusFile;
  readonly moments: RecordsOf;
}

/** Breathes out an empty piece now and then. */
type Making<T> = Generator<Piece, T>;
const BREATH: Piece = { text: '', share: 0 };
const AT_ONCE = 250;

function* partMaking(given: PartGiven): Making<Part> {
  const { file, corpus, words } = given;
  const records = recordsOf(given.moments, corpus, file);
  if (isWhole(file, corpus, given.moments)) return { file, moments: records };
  const taken = takenOf(given);
  yield BREATH;
  const moments = { count: records.count, each: () => changed(records, taken) };
  const named = yield* namedIn(moments);
  const questions = (file.questions ?? []).flatMap((record) => questionBy(record, taken, corpus));
  const entities = withParents(named.entities, file.entities, questions);
  yield BREATH;
  const sides = (file.sides ?? []).flatMap((side) => sideBy(side, entities, taken, words));
  for (const { article } of sides.flatMap(({ members }) => members)) named.articles.add(article);
  const there = { moments: taken.moments, questions, entities };
  const { headline, stories, leadPair, ...head } = file;
  const part = {
    ...head,
    id: partId(file.id),
    title: clamped(words.title),
    source: clamped(words.source),
    ...(leadPair?.every((id) => taken.moments.has(id)) && { leadPair }),
    articles: file.articles.filter(({ id }) => named.articles.has(id)),
    entities: file.entities
      .filter(({ id }) => entities.has(id))
      .map((entity) => withAliasesIn(entity, named.articles)),
    sides,
    occasions: (file.occasions ?? []).filter(({ id }) => named.occasions.has(id)),
    partsOfDay: file.partsOfDay ?? [],
    moments: [],
    questions,
    waysIn: (file.waysIn ?? []).flatMap((way) => wayBy(way, there, given)),
  };
  return { file: part, moments };
}

function* changed({ each }: RecordsOf, taken: Taken): Generator<MomentRecord> {
  for (const record of each()) yield momentBy(record, taken);
}

function takenOf({ corpus, moments }: PartGiven): Taken {
  const out = new Set<ArticleId>(corpus.articles.map(({ id }) => id));
  if (!isAtHand(corpus)) return takenInColumns(corpus.moments, moments, out);
  const shown = new Map<string, Moment>(moments.map((moment) => [moment.id, moment]));
  return {
    moments: shown,
    accounts: new Set<AccountId>(moments.flatMap(({ accounts }) => accounts.map(({ id }) => id))),
    hasReason: (id) => shown.get(id)?.when.reason !== undefined,
    out,
  };
}

/** A large corpus has no second clock: all accounts of a moment are known, and why. */
function takenInColumns(all: Moments, moments: Moments, out: Taken['out']): Taken {
  const taken = new Uint8Array(all.length);
  eachPlace(moments, (place) => {
    taken[place] = 1;
  });
  const has = (place: number | undefined) => place !== undefined && taken[place] === 1;
  return {
    moments: { has: (id) => has(placeOfMoment(all, id)) },
    accounts: { has: (id) => has(placeOfAccount(all, id)) },
    hasReason: () => true,
    out,
  };
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

/** The moment with what is told of it in the part. */
function momentBy(record: MomentRecord, taken: Taken): MomentRecord {
  const { moments, accounts, out } = taken;
  const { answers, ...rest } = record;
  const kept = answers?.filter(({ moment }) => moments.has(moment));
  return {
    ...rest,
    when: timeBy(record, taken),
    accounts: record.accounts.filter(({ id }) => accounts.has(id)),
    ...(kept && kept.length > 0 && { answers: kept.map((answer) => orderedBy(answer, out)) }),
  };
}

/** What a time was read from, as far as it is out; how the bounds follow is told only by all of it together. */
function timeBy({ id, when }: MomentRecord, { out, hasReason }: Taken): WhenRecord {
  const { words, anchor, reason, ...rest } = when;
  return {
    ...rest,
    ...(words && { words: words.filter(({ article }) => out.has(article)) }),
    ...(anchor && (anchor.article === undefined || out.has(anchor.article)) && { anchor }),
    ...(reason !== undefined && hasReason(id) && { reason }),
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

/** Whom and what the moments of the part name. */
interface Named {
  readonly entities: Set<string | undefined>;
  readonly articles: Set<string | undefined>;
  readonly occasions: Set<string | undefined>;
}

function* namedIn({ each }: RecordsOf): Making<Named> {
  const named: Named = { entities: new Set(), articles: new Set(), occasions: new Set() };
  let count = 0;
  for (const record of each()) {
    addNamed(record, named);
    count += 1;
    if (count % AT_ONCE === 0) yield BREATH;
  }
  return named;
}

function addNamed(record: MomentRecord, { entities, articles, occasions }: Named): void {
  const { participants, places = [], accounts, when, answers = [], occasion } = record;
  for (const { entity, for: principal } of participants) entities.add(entity).add(principal);
  for (const place of places) entities.add(place);
  for (const id of accounts.flatMap(citedBy)) entities.add(id);
  for (const { article } of accounts) articles.add(article);
  for (const { article } of when.words ?? []) articles.add(article);
  for (const { order } of answers) articles.add(order?.article);
  articles.add(when.anchor?.article);
  occasions.add(occasion);
}

/** Whoever is named in the part, and what they belong to. */
function withParents(
  named: Named['entities'],
  entities: readonly EntityRecord[],
  questions: readonly QuestionRecord[],
): ReadonlySet<string> {
  const parents = new Map(entities.map(({ id, partOf }) => [id, partOf]));
  const holders = questions.flatMap(({ positions }) => positions.map(({ holder }) => entityOf(holder)));
  const all = new Set<string>();
  for (const id of [...named, ...holders]) {
    for (let at = id; at !== undefined && !all.has(at); at = parents.get(at)) all.add(at);
  }
  return all;
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

/** An alias without articles is the corpus's own, and stays. */
function withAliasesIn(entity: EntityRecord, articles: ReadonlySet<string | undefined>): EntityRecord {
  if (!entity.aliases) return entity;
  const aliases = entity.aliases.flatMap((alias) => {
    if (!alias.articles?.length) return [alias];
    const used = alias.articles.filter((id) => articles.has(id));
    return used.length > 0 ? [{ ...alias, articles: used }] : [];
  });
  return { ...entity, aliases };
}

interface There {
  readonly moments: Taken['moments'];
  readonly questions: readonly QuestionRecord[];
  readonly entities: ReadonlySet<string>;
}

/** At most one: the way in, where everything it names is there and some moment lies in the stretch it shows. */
function wayBy(way: WayRecord, there: There, given: PartGiven): readonly WayRecord[] {
  const { moment, question, include } = way;
  if (moment !== undefined && !there.moments.has(moment)) return [];
  if (question !== undefined && !there.questions.some(({ id }) => id === question)) return [];
  const named = include?.filter((id) => there.entities.has(id));
  if (include && include.length > 0 && named?.length === 0) return [];
  if (!showsAny(way, given)) return [];
  return [{ ...way, ...(named && { include: named }) }];
}

function showsAny({ from, to }: WayRecord, { file: { zone }, moments }: PartGiven): boolean {
  const end = (text: string | undefined, open: number) =>
    (text === undefined ? undefined : parseInstant(text, zone)) ?? open;
  const stretch = { from: end(from, -Infinity), to: end(to, Infinity) };
  return someExtent(moments, (extent) => overlaps(extent, stretch));
}

/** A record to a piece, with two blanks to a level. */
function* jsonPieces({ file, moments }: Part): Generator<Piece> {
  const fields = Object.entries(file).filter(([, value]) => value !== undefined);
  const others = fields.reduce(
    (sum, [name, value]) => sum + (name !== 'moments' && isRecords(value) ? value.length : 1),
    0,
  );
  const count = others + moments.count;
  let done = 0;
  for (const [place, [name, value]] of fields.entries()) {
    yield { text: `${place === 0 ? '{' : ','}\n  ${JSON.stringify(name)}: `, share: done / count };
    const records = name === 'moments' && moments.count > 0 ? moments.each() : isRecords(value) && value;
    for (const text of records ? recordTexts(records) : [indented(value, 2)]) {
      done += 1;
      yield { text, share: Math.min(1, done / count) };
    }
  }
  yield { text: '\n}\n', share: 1 };
}

function isRecords(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';
}

function* recordTexts(records: Iterable<object>): Generator<string> {
  let isFirst = true;
  for (const record of records) {
    yield `${isFirst ? '[' : ','}\n    ${indented(record, 4)}`;
    isFirst = false;
  }
  yield '\n  ]';
}

/** JSON has no line breaks within its texts, so that what is after one is always a line's beginning. */
function indented(value: unknown, by: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(by)}`);
}

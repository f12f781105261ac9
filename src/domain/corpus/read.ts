/**
 * From a parsed JSON file to a corpus. A fault in the file's head refuses the file; a fault in a record sets that
 * record aside with its path and reason, and so does a reference to a record that is not there; the rest loads.
 */
import * as v from 'valibot';
import { isZone } from '../time/instant.ts';
import type { CorpusAtHand, SetAside } from './corpus.ts';
import {
  type CorpusFile,
  headSchema,
  MAJOR_VERSION,
  type RecordList,
  type StoryRecord,
  storyStepSchema,
} from './format.ts';
import { join, pathOf } from './json-path.ts';
import type { Reason } from './reason.ts';
import {
  type KnownIds,
  momentFault,
  questionFault,
  sideFault,
  storyFault,
  wayInFault,
} from './record-faults.ts';
import { reasonOf } from './schema-reason.ts';
import { notThere, type Placed, type RecordOf, SettingAside } from './setting-aside.ts';
import { toCorpus } from './to-corpus.ts';

export type CorpusReading =
  | {
      readonly ok: true;
      readonly corpus: CorpusAtHand;
      readonly setAside: readonly SetAside[];
      /** What was read, unknown fields of a newer minor version included; what was set aside is not in it. */
      readonly file: CorpusFile;
    }
  | { readonly ok: false; readonly reason: CorpusRefusal };

export type CorpusRefusal =
  | { readonly kind: 'not-a-corpus'; readonly path: string; readonly reason: Reason }
  | { readonly kind: 'newer-version'; readonly version: string };

export type Head = v.InferOutput<typeof headSchema>;
export type Lists = { readonly [List in RecordList]: readonly Placed<RecordOf<List>>[] };
/** With stories whose steps all fit. */
export type ReadLists = Lists & { readonly stories: readonly Placed<StoryRecord>[] };
type Ids = Pick<ReadonlySet<string>, 'has'>;

/** Reads an already parsed corpus file. Never throws on what the file holds. */
export function readCorpus(json: unknown): CorpusReading {
  const head = readHead(json);
  if (!head.ok) return head;
  const desk = new SettingAside();
  const lists = withoutBroken(readLists(head.head, desk), head.head, desk);
  const file = fileOf(head.head, lists);
  return { ok: true, corpus: toCorpus(file), setAside: desk.setAside, file };
}

/** What must hold before any record is looked at. */
export function readHead(json: unknown): { ok: true; head: Head } | { ok: false; reason: CorpusRefusal } {
  const result = v.safeParse(headSchema, json);
  if (!result.success) {
    const [issue] = result.issues;
    return { ok: false, reason: { kind: 'not-a-corpus', path: pathOf(issue), reason: reasonOf(issue) } };
  }
  const { version, zone } = result.output;
  if (Number(version.split('.')[0]) !== MAJOR_VERSION) {
    return { ok: false, reason: { kind: 'newer-version', version } };
  }
  if (!isZone(zone)) {
    return { ok: false, reason: { kind: 'not-a-corpus', path: 'zone', reason: { kind: 'no-zone', zone } } };
  }
  return { ok: true, head: result.output };
}

/** The records that fit their schemas, whatever they name. */
function readLists(source: Record<string, unknown>, desk: SettingAside): Lists {
  return {
    ...listsBeforeMoments(source, desk),
    moments: desk.read('moments', source),
    ...listsAfterMoments(source, desk),
  };
}

/** All but the moments, which are read elsewhere: what comes before them is set aside at one desk, the rest at the other. */
export function listsBesideMoments(
  source: Record<string, unknown>,
  before: SettingAside,
  after: SettingAside,
): Omit<Lists, 'moments'> {
  return { ...listsBeforeMoments(source, before), ...listsAfterMoments(source, after) };
}

function listsBeforeMoments(source: Record<string, unknown>, desk: SettingAside) {
  return {
    articles: desk.read('articles', source),
    entities: desk.read('entities', source),
    sides: desk.read('sides', source),
    occasions: desk.read('occasions', source),
    partsOfDay: desk.read('partsOfDay', source),
  };
}

function listsAfterMoments(source: Record<string, unknown>, desk: SettingAside) {
  return {
    questions: desk.read('questions', source),
    waysIn: desk.read('waysIn', source),
    stories: desk.read('stories', source),
  };
}

/** The records in which every reference leads somewhere. What a record that goes takes with it goes too. */
function withoutBroken(lists: Lists, head: Head, desk: SettingAside): ReadLists {
  const known = knownIds(lists);
  const moments = desk.keep(lists.moments, (moment) => momentFault(moment, known, head.zone));
  const ids = idsOf(moments);
  const accounts = new Set(moments.flatMap(({ value }) => value.accounts.map(({ id }) => id)));
  const beside = besideMoments(lists, head, { moments: ids, accounts }, desk);
  const answering = moments.map((moment) => withKnownAnswers(moment, ids, known.articles, desk));
  return { ...lists, moments: answering, ...withReadableParts(beside, accounts, desk) };
}

/** The ids that a moment and everything about it may name. */
export function knownIds(lists: Pick<Lists, keyof KnownIds>): KnownIds {
  return {
    articles: idsOf(lists.articles),
    entities: idsOf(lists.entities),
    occasions: idsOf(lists.occasions),
    partsOfDay: idsOf(lists.partsOfDay),
  };
}

/** Lists whose records name others of the corpus. */
type Naming = 'sides' | 'questions' | 'waysIn' | 'stories';

/** Of the records beside the moments, those in which every reference leads somewhere. */
export function besideMoments(
  lists: Omit<Lists, 'moments'>,
  { zone }: Head,
  { moments, accounts }: { readonly moments: Ids; readonly accounts: Ids },
  desk: SettingAside,
): Pick<Lists, Naming> {
  const known = knownIds(lists);
  const sides = desk.keep(lists.sides, (side) => sideFault(side, known));
  const questions = desk.keep(lists.questions, (question) => questionFault(question, known, accounts));
  const waysIn = desk.keep(lists.waysIn, (way) =>
    wayInFault(way, { ...known, moments, questions: idsOf(questions) }, zone),
  );
  return { sides, questions, waysIn, stories: lists.stories };
}

/** Questions and stories without those of their parts that cannot be read. */
export function withReadableParts(
  lists: Pick<Lists, Naming>,
  accounts: Ids,
  desk: SettingAside,
): Pick<ReadLists, Naming> {
  return {
    ...lists,
    questions: lists.questions.map((question) => withKnownParts(question, accounts, desk)),
    stories: desk.keep(
      lists.stories.map((story) => withReadableSteps(story, desk)),
      storyFault,
    ),
  };
}

/**
 * A moment still stands where one that it answers was set aside; the answer has nothing to point at. An answer still
 * stands without the words that tell its order, where their article is not there.
 */
export function withKnownAnswers(
  moment: Placed<RecordOf<'moments'>>,
  moments: Ids,
  articles: Ids,
  desk: SettingAside,
): Placed<RecordOf<'moments'>> {
  const { answers } = moment.value;
  if (!answers) return moment;
  const ordered = answers.map((answer, index) => {
    const { order, ...rest } = answer;
    const reason = order && unless(articles, order.article);
    return desk.keepsPart(moment, `answers[${index}].order`, reason) ? answer : rest;
  });
  const kept = desk.keepItems(moment, 'answers', ordered, (answer) => unless(moments, answer.moment));
  return { ...moment, value: { ...moment.value, answers: kept } };
}

/** A question keeps its positions where an account of theirs went with its moment, or one excludes what is not there. */
function withKnownParts(
  question: Placed<RecordOf<'questions'>>,
  accounts: Ids,
  desk: SettingAside,
): Placed<RecordOf<'questions'>> {
  const known = new Set(question.value.positions.map(({ id }) => id));
  const positions = question.value.positions.map((position, place) => {
    const keep = (list: string, ids: readonly string[], faultOf: (id: string) => Reason | undefined) =>
      desk.keepItems(question, `positions[${place}].${list}`, ids, faultOf);
    const kept = { ...position, accounts: keep('accounts', position.accounts, (id) => unless(accounts, id)) };
    if (!position.excludes) return kept;
    const excludes = keep('excludes', position.excludes, (id) =>
      id === position.id ? { kind: 'excludes-itself' } : unless(known, id),
    );
    return { ...kept, excludes };
  });
  return { ...question, value: { ...question.value, positions } };
}

/** A story stands without a step that cannot be read. What a step's link names is for the codec of links to judge. */
function withReadableSteps(story: Placed<RecordOf<'stories'>>, desk: SettingAside): Placed<StoryRecord> {
  const steps = story.value.steps.flatMap((step, index) => {
    const result = v.safeParse(storyStepSchema, step);
    if (result.success) return [result.output];
    const [issue] = result.issues;
    desk.keepsPart(story, join(`steps[${index}]`, pathOf(issue)), reasonOf(issue));
    return [];
  });
  return { ...story, value: { ...story.value, steps } };
}

function unless(known: Ids, id: string): Reason | undefined {
  return known.has(id) ? undefined : notThere(id);
}

export function fileOf(head: Head, lists: ReadLists): CorpusFile {
  return {
    ...head,
    articles: values(lists.articles),
    entities: values(lists.entities),
    sides: values(lists.sides),
    occasions: values(lists.occasions),
    partsOfDay: values(lists.partsOfDay),
    moments: values(lists.moments),
    questions: values(lists.questions),
    waysIn: values(lists.waysIn),
    stories: values(lists.stories),
  };
}

function values<T>(records: readonly Placed<T>[]): T[] {
  return records.map(({ value }) => value);
}

function idsOf(records: readonly Placed<{ id: string }>[]): Ids {
  return new Set(records.map(({ value }) => value.id));
}

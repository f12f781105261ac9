/**
 * From a column file to what is read of a corpus: as `readCorpus` reads a plain one, and the same is set aside, with the
 * same places and reasons. Where nothing is, which is what is to be expected of a file that was packed, no record is made.
 */
import * as v from 'valibot';
import type { SetAside } from '../../corpus/corpus.ts';
import { type CorpusFile, momentSchema } from '../../corpus/format.ts';
import {
  besideMoments,
  type CorpusRefusal,
  fileOf,
  type Head,
  knownIds,
  type Lists,
  listsBesideMoments,
  readHead,
  withReadableParts,
} from '../../corpus/read.ts';
import { type KnownIds, momentFault } from '../../corpus/record-faults.ts';
import { SettingAside } from '../../corpus/setting-aside.ts';
import type { Zone } from '../../time/instant.ts';
import { type ColumnData, timesIn, wideNumbersIn } from '../column-data.ts';
import type { CorpusColumns } from '../column-moments.ts';
import { columnsOf } from '../columns-of.ts';
import { type ColumnReading, CorpusReader } from '../corpus-reader.ts';
import { recordsInFileOrder, withoutRows } from '../joined.ts';
import { withLookups } from '../lookup-sections.ts';
import { HashesCollide } from '../text-index.ts';
import { doubtfulMoments } from './doubtful.ts';
import type { ColumnHeader } from './header.ts';
import { type ColumnsOpened, openColumns } from './open-columns.ts';
import type { Known } from './rules.ts';

type Refused = Extract<ColumnReading, { ok: false }>;
type Opened = Extract<ColumnsOpened, { ok: true }>;
type HeadLists = Omit<Lists, 'moments'>;

/** Reads a column file that holds a whole corpus. Never throws on what it holds. */
export function readColumns(file: ArrayBuffer): ColumnReading {
  return read(file, true);
}

/**
 * Reads the head of a corpus in parts: what it says of moments and accounts is taken at its word, for they are elsewhere.
 * Never throws on what it holds.
 */
export function readColumnHead(file: ArrayBuffer): ColumnReading {
  return read(file, false);
}

export type PartReading =
  | { readonly ok: true; readonly data: ColumnData; readonly setAside: readonly SetAside[] }
  | Refused;

/**
 * Reads a part of the corpus whose head was read: its places count from the head's lists. Answers to moments of other
 * parts stay. Never throws on what it holds.
 */
export function readColumnPart(file: ArrayBuffer, head: CorpusFile): PartReading {
  const opened = openColumns(file);
  if (!opened.ok) return opened;
  if (!isOf(opened.header.of, head)) return broken('of', 'other-corpus');
  const data = lookedUp(opened.data);
  if (!data) return broken('id', 'damaged');
  const desk = new SettingAside();
  const known = knownIds(placedLists(head));
  const faulty = new Set([...data.repeated, ...faultyRows(data.data, known, ALL, head.zone)]);
  for (const row of [...faulty].sort(byFilePlace(data.data)))
    tellFault(data.data, row, known, head.zone, desk);
  const kept = faulty.size > 0 ? withoutRows(data.data, faulty) : data.data;
  if (hasBackwards(kept)) return broken('facts.to', 'damaged');
  return { ok: true, data: kept, setAside: desk.setAside };
}

type Has = Pick<ReadonlySet<string>, 'has'>;
const ALL: Has = { has: () => true };

function broken(path: string, how: 'damaged' | 'other-corpus'): Refused {
  return { ok: false, reason: { kind: 'not-a-corpus', path, reason: { kind: 'broken-columns', how } } };
}

function isOf(of: ColumnHeader['of'], { id, articles, entities, occasions = [] }: CorpusFile): boolean {
  return of.id === id && isListed(of, { articles, entities, occasions });
}

function read(file: ArrayBuffer, isWhole: boolean): ColumnReading {
  const opened = openColumns(file);
  if (!opened.ok) return opened;
  const { corpus } = opened.header;
  if (corpus === undefined) return refusedAt('corpus', { kind: 'missing-field' });
  const head = readHead(corpus);
  if (!head.ok) return head;
  const desks = [new SettingAside(), new SettingAside()] as const;
  const lists = listsBesideMoments(corpus, ...desks);
  const data = lookedUp(opened.data);
  if (!data) return broken('id', 'damaged');
  if (!isHeadOf(opened, corpus, head.head)) return broken('of', 'other-corpus');
  const isHeadSound = isListed(opened.header.of, lists);
  if (!isWhole && !isHeadSound) return refusedFor(desks[0].setAside);
  const records = columnsOf(data.data);
  const sound =
    isHeadSound && data.repeated.length === 0 && isSound(data.data, lists, head.head, records, isWhole);
  if (!sound) return isWhole ? readOneByOne(corpus, data.data) : broken('', 'damaged');
  if (hasBackwards(data.data)) return broken('facts.to', 'damaged');
  const reading = readSound(head.head, lists, desks, data.data, isWhole);
  const questions = Array.isArray(corpus.questions) ? corpus.questions.length : 0;
  // Who is disputed by a question is in the facts: where one goes they are made anew.
  return reading.file.questions?.length === questions || !isWhole ? reading : readOneByOne(corpus, data.data);
}

function refusedAt(
  path: string,
  reason: Extract<CorpusRefusal, { kind: 'not-a-corpus' }>['reason'],
): Refused {
  return { ok: false, reason: { kind: 'not-a-corpus', path, reason } };
}

/** A part names places in the lists of its head: none of those may be missing. */
function refusedFor(setAside: readonly SetAside[]): Refused {
  const [first] = setAside;
  return first ? refusedAt(`corpus.${first.path}`, first.reason) : broken('corpus', 'damaged');
}

/** With its look-ups, and the rows whose id an earlier one has; undefined for ids that were made to have one hash. */
function lookedUp(opened: ColumnData): { data: ColumnData; repeated: readonly number[] } | undefined {
  const repeated: number[] = [];
  try {
    return { data: withLookups(opened, (row) => repeated.push(row)), repeated };
  } catch (error) {
    if (error instanceof HashesCollide) return undefined;
    throw error;
  }
}

function isHeadOf({ header: { of } }: Opened, corpus: Record<string, unknown>, { id }: Head): boolean {
  const listIn = (name: NamedByPlace): readonly unknown[] => {
    const list = corpus[name];
    return Array.isArray(list) ? list : [];
  };
  const named = {
    articles: listIn('articles'),
    entities: listIn('entities'),
    occasions: listIn('occasions'),
  };
  return of.id === id && isListed(of, named);
}

/** The lists that facts name places in. */
type NamedByPlace = 'articles' | 'entities' | 'occasions';

/** Whether no record is missing from them. */
function isListed(
  of: ColumnHeader['of'],
  { articles, entities, occasions }: Readonly<Record<NamedByPlace, readonly unknown[]>>,
): boolean {
  return (
    articles.length === of.articles && entities.length === of.entities && occasions.length === of.occasions
  );
}

/** Whether nothing of any record is to be set aside. */
function isSound(
  data: ColumnData,
  lists: HeadLists,
  { zone }: Head,
  { records }: CorpusColumns,
  isWhole: boolean,
): boolean {
  const moments = isWhole ? { has: (id: string) => records.placeOf(id) !== undefined } : ALL;
  return faultyRows(data, knownIds(lists), moments, zone).length === 0;
}

/** Whether one ends before it begins, which of records without a fault none does. */
function hasBackwards(data: ColumnData): boolean {
  const [from, to] = [timesIn(data, 'facts.from'), timesIn(data, 'facts.to')];
  return from.some((begins, row) => begins > (to[row] ?? begins));
}

function faultyRows(data: ColumnData, known: KnownIds, moments: Has, zone: Zone): number[] {
  const rules: Known = { ...known, moments };
  const doubts = doubtfulMoments(data, rules, zone);
  const { records } = columnsOf(data);
  const rows: number[] = [];
  for (let row = 0; row < doubts.length; row++) {
    if (doubts[row] !== 0 && isFaulty(records.recordAt(row), rules, zone)) rows.push(row);
  }
  return rows;
}

function isFaulty(record: unknown, known: Known, zone: Zone): boolean {
  if (!v.is(momentSchema, record) || momentFault(record, known, zone)) return true;
  const answers = record.answers ?? [];
  return answers.some(
    ({ moment, order }) => !known.moments.has(moment) || (order && !known.articles.has(order.article)),
  );
}

function readSound(
  head: Head,
  lists: HeadLists,
  [before, after]: readonly [SettingAside, SettingAside],
  data: ColumnData,
  isWhole: boolean,
): Extract<ColumnReading, { ok: true }> {
  const { records } = columnsOf(data);
  const ids = isWhole ? { has: (id: string) => records.placeOf(id) !== undefined } : ALL;
  const accounts = isWhole ? { has: (id: string) => records.placeOfAccount(id) !== undefined } : ALL;
  const rest = new SettingAside();
  const beside = besideMoments(lists, head, { moments: ids, accounts }, rest);
  const readable = withReadableParts(beside, accounts, rest);
  return {
    ok: true,
    file: fileOf(head, { ...lists, ...readable, moments: [] }),
    data,
    setAside: [before, after, rest].flatMap(({ setAside }) => setAside),
  };
}

/** Makes every record, to say of each what is wrong with it. */
function readOneByOne(corpus: Record<string, unknown>, data: ColumnData): ColumnReading {
  const reader = new CorpusReader();
  for (const [key, value] of Object.entries(corpus)) {
    if (key === 'moments') continue;
    if (!Array.isArray(value)) {
      reader.value(key, value);
      continue;
    }
    reader.list(key);
    for (const item of value) reader.item(key, item);
  }
  reader.list('moments');
  for (const record of recordsInFileOrder(data)) reader.item('moments', record);
  return reader.finish();
}

function placedLists(head: CorpusFile): Pick<HeadLists, keyof KnownIds> {
  const placed = <T>(records: readonly T[] = []) => records.map((value) => ({ value, path: '' }));
  return {
    articles: placed(head.articles),
    entities: placed(head.entities),
    occasions: placed(head.occasions),
    partsOfDay: placed(head.partsOfDay),
  };
}

function byFilePlace(data: ColumnData): (a: number, b: number) => number {
  const order = wideNumbersIn(data, 'order');
  return (a, b) => (order[a] ?? 0) - (order[b] ?? 0);
}

/** Says what is wrong with one record; the same id as another's, where nothing else is. */
function tellFault(data: ColumnData, row: number, known: KnownIds, zone: Zone, desk: SettingAside): void {
  const { records } = columnsOf(data);
  const record = records.recordAt(row);
  const place = wideNumbersIn(data, 'order')[row] ?? row;
  const [told] = [desk.setAside.length];
  const read = desk.readOne('moments', record, place, new Set());
  if (read) desk.keep([read], (moment) => momentFault(moment, known, zone));
  if (desk.setAside.length === told) desk.readOne('moments', record, place, new Set([record.id]));
}

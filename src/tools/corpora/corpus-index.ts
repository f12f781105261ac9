/** Builds `corpora/index.json`, the list of corpora the app offers, from the folders it finds. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkCorpus } from '../../domain/corpus/check.ts';
import type { CorpusIndex } from '../../domain/corpus/format.ts';
import { readCorpus, readHead } from '../../domain/corpus/read.ts';
import { say } from '../../ui/words/say.ts';
import { type ColumnFiles, columnFilesIn, indexEntryOf, readHeader } from '../columns/column-folder.ts';
import { refusalLine } from '../columns/refusal-line.ts';
import { faultLine } from './fault-line.ts';
import { CORPUS_FILE, corpusFolders, type JsonFile, LOCK_FILE, readJsonFile } from './folders.ts';

export type CorpusEntry = CorpusIndex['corpora'][number];

/** Paths in the index are relative to the app's base, whatever that is. */
const PUBLIC_PATH = 'corpora';

/** A corpus as it was found. */
export interface FoundCorpus {
  readonly folder: string;
  readonly entry: CorpusEntry;
  /** Why nothing of it can be shown, in words. */
  readonly fault: string | undefined;
}

/**
 * One entry for each folder of `corpora` that holds a corpus file. A file that cannot be read is listed all the same,
 * under its folder's name and with nothing in it: opening it is how a reader learns what is wrong.
 */
export function corpusIndex(corpora: string): CorpusIndex {
  return { corpora: foundCorpora(corpora).map(({ entry }) => entry) };
}

/** By folder name; but those that cannot be read come last, for the first is what a reader sees on opening the app. */
export function foundCorpora(corpora: string): readonly FoundCorpus[] {
  const found = corpusFolders(corpora).map((folder) => foundIn(corpora, folder));
  return [true, false].flatMap((isRead) => found.filter(({ fault }) => (fault === undefined) === isRead));
}

/** What whoever builds should know of them: files that cannot be read, and ids that two of them have. */
export function remarksOn(found: readonly FoundCorpus[]): readonly string[] {
  const first = new Map<string, string>();
  return found.flatMap(({ folder, entry: { id }, fault }) => {
    if (fault !== undefined) return [say('pages.told.unreadable', { folder, reason: fault })];
    const other = first.get(id);
    if (other !== undefined) return [say('pages.told.sameId', { folder, other, id })];
    first.set(id, folder);
    return [];
  });
}

function foundIn(corpora: string, folder: string): FoundCorpus {
  const within = join(corpora, folder);
  const path = [PUBLIC_PATH, encodeURIComponent(folder)].join('/');
  const files = columnFilesIn(within);
  const found = isPlainRead(within, files) ? plainIn(within, folder) : columnsIn(within, folder, files);
  const columns = files && indexEntryOf(within, files, path);
  const { faults = [], ...told } = columns ?? {};
  const [fault] = faults;
  const entry = {
    ...found.told,
    path: existsSync(join(within, CORPUS_FILE)) ? `${path}/${CORPUS_FILE}` : `${columns?.columns?.path}`,
    ...(existsSync(join(within, LOCK_FILE)) && { lock: `${path}/${LOCK_FILE}` }),
    ...found.counts,
    ...told,
  };
  return { folder, entry, fault: found.fault ?? (fault && refusalLine(fault.file, fault.reason)) };
}

/** What is read of a corpus for the index. */
interface Told {
  readonly told: { readonly id: string; readonly title: string };
  readonly counts: { readonly articles: number; readonly moments: number };
  readonly fault: string | undefined;
}

/** Of more bytes than this, the plain file of a corpus in columns is not read to know what it is called. */
const LONGEST_PLAIN = 64 * 1024 * 1024;

function isPlainRead(folder: string, files: ColumnFiles | undefined): boolean {
  const plain = join(folder, CORPUS_FILE);
  return existsSync(plain) && (!files || statSync(plain).size <= LONGEST_PLAIN);
}

function plainIn(within: string, folder: string): Told {
  const file = readJsonFile(join(within, CORPUS_FILE));
  const reading = file.ok ? readCorpus(file.json) : undefined;
  if (!reading?.ok) return nothingIn(folder, faultOf(file));
  const { id, title, articles, moments } = reading.corpus;
  return {
    told: { id, title },
    counts: { articles: articles.length, moments: moments.length },
    fault: undefined,
  };
}

/** By the headers alone: to read all moments of all corpora would hold up every build. */
function columnsIn(within: string, folder: string, files: ColumnFiles | undefined): Told {
  if (!files) return nothingIn(folder, '');
  const first = readHeader(within, files.first);
  if (!first.ok) return nothingIn(folder, refusalLine(first.fault.file, first.fault.reason));
  const { corpus, moments, of } = first.header;
  const head = readHead(corpus);
  if (!head.ok) return nothingIn(folder, refusalLine(files.first, head.reason));
  const { id, title } = head.head;
  const inShards = (files.shards ?? []).map((file) => readHeader(within, file));
  const count = inShards.reduce((sum, read) => sum + (read.ok ? read.header.moments : 0), moments);
  return { told: { id, title }, counts: { articles: of.articles, moments: count }, fault: undefined };
}

function nothingIn(folder: string, fault: string): Told {
  return { told: { id: idFrom(folder), title: folder }, counts: { articles: 0, moments: 0 }, fault };
}

function faultOf(file: JsonFile): string {
  if (!file.ok) return file.reason;
  return checkCorpus({ json: file.json }).map(faultLine)[0] ?? '';
}

/** An id for a folder whose file does not give one. */
function idFrom(folder: string): string {
  const words = folder.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 64).replace(/-$/, '') || 'corpus';
}

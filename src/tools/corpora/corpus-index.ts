/** Builds `corpora/index.json`, the list of corpora the app offers, from the folders it finds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkCorpus } from '../../domain/corpus/check.ts';
import type { CorpusIndex } from '../../domain/corpus/format.ts';
import { readCorpus } from '../../domain/corpus/read.ts';
import { say } from '../../ui/words/say.ts';
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
  const path = [PUBLIC_PATH, encodeURIComponent(folder)].join('/');
  const file = readJsonFile(join(corpora, folder, CORPUS_FILE));
  const reading = file.ok ? readCorpus(file.json) : undefined;
  const { id, title, articles, moments } = reading?.ok
    ? reading.corpus
    : { id: idFrom(folder), title: folder, articles: [], moments: [] };
  const entry = {
    id,
    title,
    path: `${path}/${CORPUS_FILE}`,
    ...(existsSync(join(corpora, folder, LOCK_FILE)) && { lock: `${path}/${LOCK_FILE}` }),
    articles: articles.length,
    moments: moments.length,
  };
  return { folder, entry, fault: reading?.ok ? undefined : faultOf(file) };
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

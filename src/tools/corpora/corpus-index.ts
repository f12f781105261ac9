/** Builds `corpora/index.json`, the list of corpora the app offers, from the folders it finds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusIndex } from '../../domain/corpus/format.ts';
import { readCorpus } from '../../domain/corpus/read.ts';
import { CORPUS_FILE, corpusFolders, LOCK_FILE, readJsonFile } from './folders.ts';

export type CorpusEntry = CorpusIndex['corpora'][number];

/** Paths in the index are relative to the app's base, whatever that is. */
const PUBLIC_PATH = 'corpora';

/**
 * One entry for each folder of `corpora` that holds a corpus file. A file that cannot be read is listed all the same,
 * under its folder's name and with nothing in it: opening it is how a reader learns what is wrong.
 */
export function corpusIndex(corpora: string): CorpusIndex {
  return { corpora: corpusFolders(corpora).map((folder) => entryOf(corpora, folder)) };
}

function entryOf(corpora: string, folder: string): CorpusEntry {
  const path = [PUBLIC_PATH, encodeURIComponent(folder)].join('/');
  const file = readJsonFile(join(corpora, folder, CORPUS_FILE));
  const reading = file.ok ? readCorpus(file.json) : undefined;
  const { id, title, articles, moments } = reading?.ok
    ? reading.corpus
    : { id: idFrom(folder), title: folder, articles: [], moments: [] };
  return {
    id,
    title,
    path: `${path}/${CORPUS_FILE}`,
    ...(existsSync(join(corpora, folder, LOCK_FILE)) && { lock: `${path}/${LOCK_FILE}` }),
    articles: articles.length,
    moments: moments.length,
  };
}

/** An id for a folder whose file does not give one. */
function idFrom(folder: string): string {
  const words = folder.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 64).replace(/-$/, '') || 'corpus';
}

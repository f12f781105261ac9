/** The corpora of this checkout as they stand on disk: one folder each under public/corpora. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnFilesIn } from '../columns/column-folder.ts';

export const CORPUS_FILE = 'corpus.json';
export { LOCK_FILE } from '../../domain/corpus/id-faults.ts';

/** Where corpora live, from the root of the project. */
export const CORPORA = 'public/corpora';

/**
 * Names of the folders below `corpora` that hold a corpus, plain or in columns, in alphabetical order; none where there is
 * no folder.
 */
export function corpusFolders(corpora: string): string[] {
  if (!existsSync(corpora)) return [];
  return readdirSync(corpora, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsCorpus(join(corpora, entry.name)))
    .map((entry) => entry.name)
    .sort();
}

function holdsCorpus(folder: string): boolean {
  return existsSync(join(folder, CORPUS_FILE)) || columnFilesIn(folder) !== undefined;
}

export type JsonFile =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly reason: string };

/** Reads and parses a file; says why it could not instead of throwing. */
export function readJsonFile(path: string): JsonFile {
  try {
    return { ok: true, json: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CORPORA, CORPUS_FILE, corpusFolders } from './folders.ts';

/** The corpus folders named on the command line; without any, all of public/corpora. */
export function foldersAsked(): string[] {
  const named = process.argv.slice(2);
  return named.length > 0 ? named : corpusFolders(CORPORA).map((folder) => join(CORPORA, folder));
}

/** As `foldersAsked`; without any named, those that have a plain file. */
export function plainFoldersAsked(): string[] {
  const isNamed = process.argv.length > 2;
  return foldersAsked().filter((folder) => isNamed || existsSync(join(folder, CORPUS_FILE)));
}

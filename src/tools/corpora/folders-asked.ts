import { join } from 'node:path';
import { CORPORA, corpusFolders } from './folders.ts';

/** The corpus folders named on the command line; without any, all of public/corpora. */
export function foldersAsked(): string[] {
  const named = process.argv.slice(2);
  return named.length > 0 ? named : corpusFolders(CORPORA).map((folder) => join(CORPORA, folder));
}

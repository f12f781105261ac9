/** `file=<name>~<hash>`: a corpus read from a file of the reader's. The hash decides; the name says which file to look for. */
import { type LinkField, single } from './field.ts';

/** A file by what is in it. */
export interface NamedFile {
  /** What it was called, for people: `reports.csv`. */
  readonly name: string;
  /** The first 32 hexadecimal digits of the SHA-256 of its bytes. */
  readonly hash: string;
}

export const HASH = /^[0-9a-f]{32}$/;
const LONGEST_NAME = 100;

export function fileField(): LinkField<NamedFile | undefined> {
  return single<NamedFile | undefined>('file', undefined, readFile, writeFile);
}

function readFile(text: string): NamedFile | undefined {
  const tilde = text.lastIndexOf('~');
  const [name, hash] = [text.slice(0, Math.max(tilde, 0)), text.slice(tilde + 1)];
  return HASH.test(hash) && name.length <= LONGEST_NAME ? { name, hash } : undefined;
}

/** A long name keeps its beginning, not cut within a character of two units. */
function writeFile(file: NamedFile | undefined): string | undefined {
  if (file === undefined || !HASH.test(file.hash)) return undefined;
  return `${file.name.slice(0, LONGEST_NAME).replace(/\p{Surrogate}$/u, '')}~${file.hash}`;
}

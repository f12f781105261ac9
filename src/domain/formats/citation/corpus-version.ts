/** Which state of a corpus somebody saw: a name for what is in its file, for citations. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Enough to tell the states of one corpus apart, and short enough to be read out. */
const DIGITS = 12;

/** No corpus is as deep; below it nothing counts, so that no file can exhaust the stack. */
const DEEPEST = 200;

const versions = new WeakMap<object, string>();

/**
 * The first 12 hexadecimal digits of the SHA-256 of the file's content, as JSON without spaces whose keys are sorted: the
 * same for the same content, however the file was laid out. Computed once for a file; a megabyte takes some tens of
 * milliseconds.
 */
export function corpusVersion(file: object): string {
  const known = versions.get(file) ?? bytesToHex(sha256(utf8ToBytes(canonical(file, 0)))).slice(0, DIGITS);
  versions.set(file, known);
  return known;
}

function canonical(value: unknown, depth: number): string {
  if (depth > DEEPEST) return 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held, depth + 1)}`).join()}}`;
}

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

/**
 * The version of a file whose moments are told one at a time, `head` being all the rest: the same as that of the whole.
 * Steps tell the share done; a hundred thousand moments take some seconds, which `inSlices` divides.
 */
export function* corpusVersionOf(
  head: object,
  { count, each }: { readonly count: number; readonly each: () => Iterable<object> },
): Generator<number, string> {
  const hash = sha256.create();
  const put = (text: string) => hash.update(utf8ToBytes(text));
  let before = '{';
  for (const [key, held] of entriesOf({ ...head, moments: [] })) {
    put(`${before}${JSON.stringify(key)}:`);
    before = ',';
    if (key === 'moments') yield* putAll(each(), count, put);
    else put(canonical(held, 1));
  }
  put('}');
  return bytesToHex(hash.digest()).slice(0, DIGITS);
}

function* putAll(records: Iterable<object>, count: number, put: (text: string) => void): Generator<number> {
  let done = 0;
  put('[');
  for (const record of records) {
    put(`${done === 0 ? '' : ','}${canonical(record, 2)}`);
    done++;
    yield done / count;
  }
  put(']');
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function canonical(value: unknown, depth: number): string {
  if (depth > DEEPEST) return 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${entriesOf(value)
    .map(([key, held]) => `${JSON.stringify(key)}:${canonical(held, depth + 1)}`)
    .join()}}`;
}

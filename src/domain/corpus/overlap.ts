/**
 * Finds runs of words that two texts share, whatever their case, punctuation and spacing: a corpus is written in its
 * own words, and this is what tells where it is not.
 */

/** From this many words on, a shared run counts as copied. */
export const COPIED_RUN = 12;

export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** Every run of `length` words of the sources, with the name of the first source that has it. */
export interface RunIndex {
  readonly length: number;
  readonly sourceOf: ReadonlyMap<string, string>;
}

export interface CopiedRun {
  /** The longest shared run, in lower case, its words separated by spaces. */
  readonly words: string;
  readonly count: number;
  readonly source: string;
}

/** Lower-case words of letters, marks and digits in any script. An apostrophe within a word does not split it. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’ʼ`´]/gu, '');
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export function indexRuns(sources: readonly SourceText[], length = COPIED_RUN): RunIndex {
  const sourceOf = new Map<string, string>();
  for (const { name, text } of sources) {
    for (const run of runsOf(wordsOf(text), length)) if (!sourceOf.has(run)) sourceOf.set(run, name);
  }
  return { length, sourceOf };
}

/** The longest run of `index.length` words or more that `text` shares with a source; undefined where there is none. */
export function copiedRun(text: string, index: RunIndex): CopiedRun | undefined {
  const words = wordsOf(text);
  let longest: CopiedRun | undefined;
  let start = 0;
  let source: string | undefined;
  for (const [at, run] of runsOf(words, index.length).entries()) {
    const found = index.sourceOf.get(run);
    if (found === undefined) {
      source = undefined;
      continue;
    }
    if (source === undefined) {
      source = found;
      start = at;
    }
    const count = at - start + index.length;
    if (count > (longest?.count ?? 0)) {
      longest = { words: words.slice(start, start + count).join(' '), count, source };
    }
  }
  return longest;
}

function runsOf(words: readonly string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}

/** Corpora to take away from: the bundled one, the small fixture, and those of the journeys. */
import { readFileSync } from 'node:fs';
import type { CorpusAtHand } from '../../corpus/corpus.ts';
import { corpusFixture } from '../../corpus/fixture.ts';
import type { CorpusFile } from '../../corpus/format.ts';
import { readCorpus } from '../../corpus/read.ts';

export interface Read {
  readonly name: string;
  readonly file: CorpusFile;
  readonly corpus: CorpusAtHand;
}

/** Throws for what is no corpus, or has a record that is set aside. */
export function readWhole(json: unknown): Pick<Read, 'file' | 'corpus'> {
  const reading = readCorpus(json);
  if (!reading.ok || reading.setAside.length > 0) throw new Error(JSON.stringify(reading));
  return reading;
}

function fromFile(name: string, path: string): Read {
  const text = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
  return { name, ...readWhole(JSON.parse(text)) };
}

export const bundled = fromFile('the bundled corpus', 'public/corpora/panjshir-2021/corpus.json');
export const fixture: Read = { name: 'the fixture', ...readWhole(corpusFixture()) };
export const kestrel = fromFile('a story of six publication days', 'e2e/corpora/two-clocks.json');
export const deep = fromFile('deep time', 'e2e/corpora/deep-time.json');

export const CORPORA: readonly Read[] = [bundled, fixture, kestrel, deep];

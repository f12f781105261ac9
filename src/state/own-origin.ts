/**
 * Which file of the reader's a corpus was read from. A corpus may have the id of another: what tells them apart is the
 * file, so a link's corpus is asked for by both.
 */
import type { Corpus } from '../domain/corpus/corpus.ts';

const origins = new WeakMap<Corpus, string>();

export function setOrigin(corpus: Corpus, hash: string): void {
  origins.set(corpus, hash);
}

/** The file's hash; undefined for a corpus that is published with the app. */
export function originOf(corpus: Corpus): string | undefined {
  return origins.get(corpus);
}

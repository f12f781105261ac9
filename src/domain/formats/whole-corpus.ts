import type { Corpus, Moment } from '../corpus/corpus.ts';
import type { CorpusFile } from '../corpus/format.ts';

/**
 * True where moments of a corpus as it is shown are all there is, with all that is told of them: no filter keeps any
 * back, nor does the second clock.
 */
export function isWhole(
  file: Pick<CorpusFile, 'moments' | 'articles'>,
  corpus: Pick<Corpus, 'articles'>,
  moments: readonly Moment[],
): boolean {
  return moments.length === file.moments.length && corpus.articles.length === file.articles.length;
}

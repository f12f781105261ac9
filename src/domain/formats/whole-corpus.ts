import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusFile } from '../corpus/format.ts';
import type { Moments } from '../corpus/moments.ts';
import { countInFile } from './records.ts';

/**
 * True where moments of a corpus as it is shown are all there is, with all that is told of them: no filter keeps any
 * back, nor does the second clock.
 */
export function isWhole(
  file: Pick<CorpusFile, 'moments' | 'articles'>,
  corpus: Pick<Corpus, 'articles' | 'moments'>,
  moments: Moments,
): boolean {
  return moments.length === countInFile(file, corpus) && corpus.articles.length === file.articles.length;
}

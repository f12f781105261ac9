/** The generated corpora of a bench, written once and kept from one run to the next, as somebody would host them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMN_FILE } from '../../src/domain/columns/file/header.ts';
import { pack } from '../../src/tools/columns/pack.ts';
import { CORPUS_FILE } from '../../src/tools/corpora/folders.ts';
import { writeCorpus } from './write-corpus.ts';

/** A change of the generator or of the column files takes another folder, so that nothing old is measured. */
const EDITION = 'generated-4';
/** From here on a corpus is hosted in columns too, whole: docs/columns.md says to do so. */
const IN_COLUMNS = 20_000;

/** A folder of corpora with one in it, of so many moments, made below `cache` if it is not there. */
export async function keptCorpora(cache: string, moments: number): Promise<string> {
  const corpora = join(cache, EDITION, String(moments));
  const folder = join(corpora, `generated-${moments}`);
  const file = join(folder, CORPUS_FILE);
  if (!existsSync(file)) await writeCorpus(file, { moments });
  if (moments >= IN_COLUMNS && !existsSync(join(folder, COLUMN_FILE))) pack(folder, undefined);
  return corpora;
}

/** Writes generated corpora to disk, as the app reads them; a million moments without holding them all. */
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Asked, generatedCorpus, generatedText } from '../../src/domain/corpus/testing/generated.ts';

/** Makes the folder too. Resolves when all of it is written. */
export async function writeCorpus(path: string, asked: Asked): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const file = createWriteStream(path);
  for (const piece of generatedText(generatedCorpus(asked))) {
    if (!file.write(piece)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}

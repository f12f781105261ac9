/** The generated corpora of a bench, written once and kept from one run to the next. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HostedCorpus } from './host.ts';
import { writeCorpus } from './write-corpus.ts';

/** A change of the generator takes another folder, so that nothing old is measured. */
const EDITION = 'generated-2';

/** The corpus of so many moments below `cache`, made if it is not there. */
export async function keptCorpus(cache: string, moments: number): Promise<HostedCorpus> {
  const id = `generated-${moments}`;
  const file = join(cache, EDITION, id, 'corpus.json');
  if (!existsSync(file)) await writeCorpus(file, { moments });
  const articles = Math.min(200, Math.max(5, Math.round(moments / 5)));
  return { id, title: `Generated: ${moments} moments`, articles, moments, file };
}

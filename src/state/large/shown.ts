import { answersFor, type OpenCorpus } from './answering.ts';
import type { LargeClient } from './client.ts';
import { corpusLedBy } from './corpus-in-columns.ts';
import { LargeCorpus, type PartsOfCorpus } from './large-corpus.ts';
import type { LoadedColumns } from './protocol.ts';

/** What was loaded as a corpus to show, once all that is asked of it now is told. */
export async function shown(
  client: LargeClient,
  loaded: LoadedColumns,
  signal: AbortSignal,
  parts?: PartsOfCorpus,
): Promise<OpenCorpus> {
  const { file, setAside, frame, totals } = loaded;
  const corpus = corpusLedBy(loaded);
  client.hold(loaded);
  const known = { totals, frame: parts ? parts.frameWith(frame) : frame };
  const large = new LargeCorpus(corpus, known, client, parts);
  answersFor(corpus, large);
  await large.settled(signal);
  if (signal.aborted) large.close();
  return { corpus, file, setAside };
}

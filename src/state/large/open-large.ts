/** Opens a large corpus on the page, once a worker has read it. */
import { mark } from '../../platform/pace.ts';
import { LoadError } from '../load-error.ts';
import { answersFor } from './answering.ts';
import { LargeClient, LargeLoadError } from './client.ts';
import { type CorpusInColumns, corpusLedBy } from './corpus-in-columns.ts';
import { LargeCorpus } from './large-corpus.ts';
import { lineToTwin, lineToWorker } from './lines.ts';
import type { LargeProgress, LargeSource, LoadedColumns } from './protocol.ts';

export interface OpenedLarge extends Pick<LoadedColumns, 'file' | 'setAside'> {
  readonly corpus: CorpusInColumns;
}

/** Rejects with a `LoadError`, or with the signal's reason once it is aborted: then nothing of it goes on. */
export async function openLarge(
  source: LargeSource,
  signal: AbortSignal,
  onProgress: (progress: LargeProgress) => void,
): Promise<OpenedLarge> {
  const client = new LargeClient({ worker: lineToWorker, twin: lineToTwin });
  const close = () => client.close();
  signal.addEventListener('abort', close);
  try {
    signal.throwIfAborted();
    const opened = await shown(client, await client.load(source, onProgress), signal);
    signal.throwIfAborted();
    mark('ready');
    return opened;
  } catch (error) {
    client.close();
    signal.throwIfAborted();
    throw error instanceof LargeLoadError ? new LoadError(error.failure) : error;
  } finally {
    signal.removeEventListener('abort', close);
  }
}

/** The corpus, once what the filters let through of it is known. */
export async function shown(
  client: LargeClient,
  loaded: LoadedColumns,
  signal: AbortSignal,
): Promise<OpenedLarge> {
  const { file, setAside } = loaded;
  const corpus = corpusLedBy(loaded);
  client.hold(loaded);
  const large = new LargeCorpus(corpus, loaded, client);
  answersFor(corpus, large);
  await large.settled(signal);
  if (signal.aborted) large.close();
  return { corpus, file, setAside };
}

/** Opens a large corpus on the page, once a worker has read it. */
import { mark } from '../../platform/pace.ts';
import { LoadError } from '../load-error.ts';
import type { OpenCorpus, Part } from './answering.ts';
import { LargeClient, LargeLoadError } from './client.ts';
import { lineToTwin, lineToWorker } from './lines.ts';
import { PartsFetched } from './parts.ts';
import type { LargeProgress, LargeSource } from './protocol.ts';
import { shown } from './shown.ts';

/** A corpus in parts: the file of its head, and the parts as the index of corpora lists them. */
export interface PartsSource {
  readonly kind: 'shards';
  readonly head: string;
  readonly parts: readonly Part[];
}

/** Rejects with a `LoadError` or a `FetchError`, or with the signal's reason once it is aborted: then nothing of it goes on. */
export async function openLarge(
  source: LargeSource | PartsSource,
  signal: AbortSignal,
  onProgress: (progress: LargeProgress) => void,
): Promise<OpenCorpus> {
  const client = new LargeClient({ worker: lineToWorker, twin: lineToTwin });
  const close = () => client.close();
  signal.addEventListener('abort', close);
  try {
    signal.throwIfAborted();
    const opened = await opening(source, client, signal, onProgress);
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

async function opening(
  source: LargeSource | PartsSource,
  client: LargeClient,
  signal: AbortSignal,
  onProgress: (progress: LargeProgress) => void,
): Promise<OpenCorpus> {
  if (source.kind !== 'shards') return shown(client, await client.load(source, onProgress), signal);
  const parts = new PartsFetched(client, source.parts);
  return shown(client, await parts.load(source.head, signal, onProgress), signal, parts);
}

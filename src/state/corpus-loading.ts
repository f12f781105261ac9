/**
 * The one module between React Query (transport: fetch, retry, status) and the store (the truth): it loads the index,
 * then the corpus the link asks for, and hands what was read to the store.
 */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import * as v from 'valibot';
import { corpusIndexSchema, type IdLock, lockSchema } from '../domain/corpus/format.ts';
import { type CorpusReading, readCorpus } from '../domain/corpus/read.ts';
import { FetchError, fetchJson } from '../platform/fetch-json.ts';
import { useExplorer } from './store.ts';
import type { CorpusEntry, LoadFailure } from './view-state.ts';

const INDEX = 'corpora/index.json';

/** A failure that trying again will not mend by itself is not retried behind the reader's back. */
function worthRetrying(count: number, error: Error): boolean {
  return count < 2 && error instanceof FetchError && error.fault.kind === 'unreachable';
}

async function loadIndex(signal: AbortSignal): Promise<readonly CorpusEntry[]> {
  const index = v.safeParse(corpusIndexSchema, await fetchJson(INDEX, signal));
  if (!index.success) {
    throw new FetchError({ kind: 'not-json', url: INDEX, detail: index.issues[0].message });
  }
  return index.output.corpora;
}

interface Loaded {
  readonly reading: CorpusReading;
  readonly lock: IdLock | undefined;
}

async function loadCorpus(entry: CorpusEntry, signal: AbortSignal): Promise<Loaded> {
  const showProgress = (received: number, total: number | undefined) =>
    useExplorer.setState({ loading: { kind: 'loading', received, total } });
  const [json, lock] = await Promise.all([
    fetchJson(entry.path, signal, showProgress),
    loadLock(entry.lock, signal),
  ]);
  return { reading: readCorpus(json), lock };
}

/** Without its lock a corpus still opens: only links to ids that have gone can then not be explained. */
async function loadLock(path: string | undefined, signal: AbortSignal): Promise<IdLock | undefined> {
  if (path === undefined) return undefined;
  const lock = v.safeParse(lockSchema, await fetchJson(path, signal).catch(() => undefined));
  return lock.success ? lock.output : undefined;
}

/** Loads what the link asks for into the store. Returns the way to try again after a failure. */
export function useCorpusLoading(): { retry: () => void } {
  const corpusId = useExplorer((state) => state.corpusId);
  const index = useQuery({
    queryKey: ['index'],
    queryFn: ({ signal }) => loadIndex(signal),
    retry: worthRetrying,
    staleTime: Infinity,
  });
  const entry =
    index.data?.find(({ id }) => id === corpusId) ?? (corpusId === undefined ? index.data?.[0] : undefined);
  const corpus = useQuery({
    queryKey: ['corpus', entry?.path],
    queryFn: ({ signal }) => (entry ? loadCorpus(entry, signal) : Promise.reject(new Error('no corpus'))),
    enabled: entry !== undefined,
    retry: worthRetrying,
    staleTime: Infinity,
  });

  useEffect(() => {
    if (index.data) useExplorer.setState({ index: index.data });
  }, [index.data]);

  useEffect(() => {
    if (corpus.data && entry) handOver(corpus.data, entry);
  }, [corpus.data, entry]);

  const error = index.error ?? corpus.error;
  const unknown = index.data !== undefined && entry === undefined;
  useEffect(() => {
    if (error) fail(failureOf(error));
    else if (unknown) fail({ kind: 'unknown-corpus', id: corpusId ?? '' });
  }, [error, unknown, corpusId]);

  return {
    retry: () => {
      useExplorer.setState({ loading: { kind: 'loading', received: 0, total: undefined } });
      if (index.error || unknown) void index.refetch();
      else void corpus.refetch();
    },
  };
}

function handOver({ reading, lock }: Loaded, entry: CorpusEntry) {
  if (!reading.ok) {
    fail({ kind: 'refused', url: entry.path, refusal: reading.reason });
    return;
  }
  const { corpus, setAside } = reading;
  // The corpus is named from here on, so that a link stays with it when another corpus comes first.
  useExplorer.setState({ corpus, corpusId: entry.id, setAside, lock, loading: { kind: 'ready' } });
}

function fail(failure: LoadFailure) {
  useExplorer.setState({ loading: { kind: 'failed', failure }, corpus: undefined });
}

function failureOf(error: Error): LoadFailure {
  return error instanceof FetchError
    ? error.fault
    : { kind: 'unreachable', url: INDEX, detail: error.message };
}

/**
 * The one module between React Query (transport: fetch, retry, status) and the store (the truth): it loads the index,
 * then the corpus the link asks for, and hands what was read to the store.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import * as v from 'valibot';
import type { Corpus, SetAside } from '../domain/corpus/corpus.ts';
import { type CorpusFile, corpusIndexSchema, type IdLock, lockSchema } from '../domain/corpus/format.ts';
import { pathOf } from '../domain/corpus/json-path.ts';
import { type CorpusReading, readCorpus } from '../domain/corpus/read.ts';
import type { Reason } from '../domain/corpus/reason.ts';
import { reasonOf } from '../domain/corpus/schema-reason.ts';
import { FetchError, fetchJson } from '../platform/fetch-json.ts';
import { mark } from '../platform/pace.ts';
import { answeringOf, type OpenCorpus } from './large/answering.ts';
import type { PartsSource } from './large/open-large.ts';
import type { LargeProgress, LargeSource } from './large/protocol.ts';
import type { NamedFile } from './link/file.ts';
import { corpusOf, linkedStateOf } from './link/of-state.ts';
import { LoadError } from './load-error.ts';
import { useOffered } from './offered-files.ts';
import { useExplorer } from './store.ts';
import type { CorpusEntry, LinkedState, LoadFailure } from './view-state.ts';

const INDEX = 'corpora/index.json';

/** A failure that trying again will not mend by itself is not retried behind the reader's back. */
function worthRetrying(count: number, error: Error): boolean {
  return count < 2 && error instanceof FetchError && error.fault.kind === 'unreachable';
}

async function loadIndex(signal: AbortSignal): Promise<readonly CorpusEntry[]> {
  const index = v.safeParse(corpusIndexSchema, await fetchJson(INDEX, signal));
  if (!index.success) {
    const [issue] = index.issues;
    throw new LoadError({ kind: 'not-an-index', url: INDEX, path: pathOf(issue), reason: reasonOf(issue) });
  }
  return index.output.corpora;
}

export interface Loaded {
  readonly reading:
    | {
        readonly ok: true;
        readonly corpus: Corpus;
        readonly setAside: readonly SetAside[];
        readonly file: CorpusFile;
      }
    | Extract<CorpusReading, { ok: false }>;
  readonly lock: IdLock | undefined;
}

/**
 * Of more moments than these a corpus is large: a worker reads it and answers for it. As many are read and drawn within
 * two seconds on a slow device, and everything about them is reckoned at once.
 */
const MOST_AT_HAND = 2_000;

export function isLarge({ moments, columns, shards }: CorpusEntry): boolean {
  return moments > MOST_AT_HAND || columns !== undefined || shards !== undefined;
}

async function loadCorpus(entry: CorpusEntry, signal: AbortSignal): Promise<Loaded> {
  if (isLarge(entry)) return loadLarge(entry, signal);
  const showProgress = (received: number, total: number | undefined) =>
    useExplorer.setState({ loading: { kind: 'loading', received, total } });
  const [json, lock] = await Promise.all([
    fetchJson(entry.path, signal, showProgress),
    loadLock(entry.lock, signal),
  ]);
  const reading = readCorpus(json);
  mark('ready');
  return { reading, lock };
}

async function loadLarge(entry: CorpusEntry, signal: AbortSignal): Promise<Loaded> {
  const [opened, lock] = await Promise.all([
    largeOpened(sourceOf(entry), entry.path, signal),
    loadLock(entry.lock, signal),
  ]);
  closeIfLeft(opened.corpus, signal);
  return { reading: { ok: true, ...opened }, lock };
}

/** A large corpus whose reader went on while it came is nobody's: its worker goes, and this throws the signal's reason. */
export function closeIfLeft(corpus: Corpus, signal: AbortSignal): void {
  const answering = answeringOf(corpus);
  if (!answering || !signal.aborted) return;
  answering.close();
  signal.throwIfAborted();
}

/** Opens a large corpus, and shows how far that is, with a way to call it off. Rejects with a `LoadError`. */
export async function largeOpened(
  source: LargeSource | PartsSource,
  url: string,
  signal: AbortSignal,
): Promise<OpenCorpus> {
  const calledOff = new AbortController();
  const leave = () => calledOff.abort(signal.reason);
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  const cancel = () => {
    calledOff.abort(new LoadError({ kind: 'large', url, fault: { kind: 'cancelled' } }));
    if (shownBefore) useExplorer.getState().openElsewhere(shownBefore);
  };
  const showProgress = ({ received, total, ...large }: LargeProgress) =>
    useExplorer.setState({ loading: { kind: 'loading', received, total, large: { ...large, cancel } } });
  showProgress(NOTHING_YET);
  const { openLarge } = await import('./large/open-large.ts');
  return openLarge(source, calledOff.signal, showProgress).finally(() =>
    signal.removeEventListener('abort', leave),
  );
}

/** A file of columns is much smaller, and need not be read record by record. */
function sourceOf({ path, columns, shards }: CorpusEntry): LargeSource | PartsSource {
  if (columns && shards) return { kind: 'shards', head: columns.path, parts: shards };
  return columns ? { kind: 'columns', path: columns.path } : { kind: 'json', path };
}

const NOTHING_YET: LargeProgress = { received: 0, total: undefined, moments: 0, isIndexing: false };

/** The view a reader had before they asked for a corpus that has not come yet. */
let shownBefore: LinkedState | undefined;

useExplorer.subscribe((state, before) => {
  if (corpusOf(before) && !corpusOf(state)) shownBefore = linkedStateOf(before);
  if (before.corpus && before.corpus !== state.corpus) answeringOf(before.corpus)?.close();
});

/** Without its lock a corpus still opens: only links to ids that have gone can then not be explained. */
async function loadLock(path: string | undefined, signal: AbortSignal): Promise<IdLock | undefined> {
  if (path === undefined) return undefined;
  const lock = v.safeParse(lockSchema, await fetchJson(path, signal).catch(() => undefined));
  return lock.success ? lock.output : undefined;
}

/**
 * Loads what the link asks for into the store. Returns the way to try again after a failure.
 *
 * Structural sharing is off: what is loaded anew counts as new even where it says the same as before, so that a second
 * failure of the same kind is told like the first.
 */
export function useCorpusLoading(loadOwnFile: LoadOwnFile): { retry: () => void } {
  const corpusId = useExplorer((state) => state.corpusId);
  const ownFile = useExplorer((state) => state.ownFile);
  const own = useOwnFile(ownFile, loadOwnFile);
  const index = useQuery({
    queryKey: ['index'],
    queryFn: ({ signal }) => loadIndex(signal),
    retry: worthRetrying,
    staleTime: Infinity,
    structuralSharing: false,
  });
  const entry = index.data && entryOf(index.data, corpusId);
  const corpus = useQuery({
    queryKey: ['corpus', entry?.path],
    queryFn: ({ signal }) => (entry ? loadCorpus(entry, signal) : Promise.reject(new Error('no corpus'))),
    enabled: entry !== undefined && ownFile === undefined,
    retry: worthRetrying,
    staleTime: Infinity,
    // A large one takes much room, and its worker goes with it.
    ...(entry && isLarge(entry) && { gcTime: 0 }),
    structuralSharing: false,
  });

  useLettingGo();
  useEffect(() => {
    const indexed = { data: index.data, error: index.error };
    if (!ownFile) settle(indexed, { data: corpus.data, error: corpus.error }, corpusId);
    else settleOwn(indexed, { data: own.data, error: own.error });
  }, [index.data, index.error, corpus.data, corpus.error, own.data, own.error, corpusId, ownFile]);

  return {
    retry: () => {
      useExplorer.setState({ loading: { kind: 'loading', received: 0, total: undefined } });
      if (ownFile) void own.refetch();
      else if (index.error || !entry) void index.refetch();
      else void corpus.refetch();
    },
  };
}

/** What was loaded and is dropped before it was shown, since the reader had gone on, is let go with its worker. */
function useLettingGo(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      client.getQueryCache().subscribe(({ type, query }) => {
        if (type === 'removed' && HOLDING.has(query.queryKey[0]))
          letGo(query.state.data as Loaded | undefined);
      }),
    [client],
  );
}

/** The queries that a corpus comes by. */
const HOLDING: ReadonlySet<unknown> = new Set(['corpus', 'own-file']);

/** What is on view stays till another is: then it is closed for that. */
function letGo(loaded: Loaded | undefined): void {
  if (!loaded?.reading.ok) return;
  const { corpus } = loaded.reading;
  const answering = answeringOf(corpus);
  const onView = useExplorer.getState().corpus;
  if (answering && onView !== corpus && onView !== answering.newest()?.corpus) answering.close();
}

/** The corpus of a file of the reader's; rejects with a `LoadError`. Its code is fetched when it is called. */
export type LoadOwnFile = (file: NamedFile, signal: AbortSignal) => Promise<Loaded>;

/** A file that came in since is tried anew; one that is no longer looked at is not held on to. */
function useOwnFile(file: NamedFile | undefined, load: LoadOwnFile) {
  const arrivals = useOffered((state) => (file ? state.arrivals[file.hash] : undefined));
  return useQuery({
    queryKey: ['own-file', file?.hash, arrivals],
    queryFn: ({ signal }) => (file ? load(file, signal) : Promise.reject(new Error('no file'))),
    enabled: file !== undefined,
    // What is on the device needs no network.
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
    structuralSharing: false,
  });
}

/** The corpus asked for by its id, or the first. */
function entryOf(index: readonly CorpusEntry[], id: string | undefined): CorpusEntry | undefined {
  return id === undefined ? index[0] : index.find((entry) => entry.id === id);
}

/** How a query stands: both are missing while it is under way, both are there where a later try failed. */
interface Ending<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
}

/** Tells the store how loading ended, if it has. */
function settle(
  index: Ending<readonly CorpusEntry[]>,
  corpus: Ending<Loaded>,
  corpusId: string | undefined,
): void {
  if (index.data) useExplorer.setState({ index: index.data });
  const entry = index.data && entryOf(index.data, corpusId);
  if (index.error) fail(failureOf(index.error));
  else if (!index.data) return;
  else if (!entry) fail({ kind: 'unknown-corpus', id: corpusId ?? '' });
  else if (corpus.error) fail(failureOf(corpus.error));
  else if (corpus.data) handOver(corpus.data, entry);
}

/** The index only lists what else there is: without it a file of the reader's still opens. */
function settleOwn(index: Ending<readonly CorpusEntry[]>, { data, error }: Ending<Loaded>): void {
  if (index.data) useExplorer.setState({ index: index.data });
  if (error) fail(failureOf(error));
  else if (data?.reading.ok) {
    const { corpus, file: source, setAside } = data.reading;
    const loaded = { corpus, file: source, setAside, lock: data.lock, corpusId: corpus.id };
    useExplorer.setState({ ...loaded, loading: { kind: 'ready' } });
    answeringOf(corpus)?.open();
  }
}

function handOver({ reading, lock }: Loaded, entry: CorpusEntry): void {
  if (!reading.ok) {
    fail({ kind: 'refused', url: entry.path, refusal: reading.reason });
    return;
  }
  const { corpus, file, setAside } = answeringOf(reading.corpus)?.newest() ?? reading;
  if (corpus.id !== entry.id) {
    answeringOf(corpus)?.close();
    const reason: Reason = { kind: 'other-id', id: corpus.id, asked: entry.id };
    fail({ kind: 'refused', url: entry.path, refusal: { kind: 'not-a-corpus', path: 'id', reason } });
    return;
  }
  // The corpus is named from here on, so that a link stays with it when another corpus comes first.
  useExplorer.setState({ corpus, file, corpusId: entry.id, setAside, lock, loading: { kind: 'ready' } });
  answeringOf(corpus)?.open();
}

function fail(failure: LoadFailure): void {
  useExplorer.setState({ loading: { kind: 'failed', failure }, corpus: undefined, file: undefined });
}

function failureOf(error: Error): LoadFailure {
  if (error instanceof FetchError) return error.fault;
  if (error instanceof LoadError) return error.failure;
  return { kind: 'unreachable', url: INDEX, detail: error.message };
}

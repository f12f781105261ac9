/**
 * Files of the reader's own: read, kept on the device, opened, found again by a link, forgotten. Fetched when the first
 * of them is asked for.
 */
import type { SetAside } from '../domain/corpus/corpus.ts';
import {
  DEEPEST,
  LARGEST_CORPUS,
  LARGEST_FILE,
  MOST_LARGE_MOMENTS,
} from '../domain/formats/intake/limits.ts';
import type { OfferedFile } from '../domain/formats/intake/offered.ts';
import type { IntakeNote, OwnCorpus, Refusal } from '../domain/formats/intake/read-file.ts';
import type { TimelineWords } from '../domain/formats/timelinejs/to-corpus.ts';
import { forgetFile, isFull, type KeptFile, keepFile, keptFile, keptFiles } from '../platform/kept-files.ts';
import { pause } from '../platform/pace.ts';
import { decoded } from '../platform/read-file.ts';
import { closeIfLeft, type Loaded, largeOpened } from './corpus-loading.ts';
import { answeringOf } from './large/answering.ts';
import type { LargeSource } from './large/protocol.ts';
import type { NamedFile } from './link/file.ts';
import { linkedStateOf } from './link/of-state.ts';
import { decodeLink } from './link.ts';
import { LoadError } from './load-error.ts';
import { tellArrival } from './offered-files.ts';
import { setOrigin } from './own-origin.ts';
import { type StoryFile, stateOfStory } from './own-stories.ts';
import { useExplorer } from './store.ts';
import type { LinkedState, LoadFailure } from './view-state.ts';

export type { KeptFile };

/** Whether the file is there tomorrow: kept; no room for it; or the browser keeps nothing for this page. */
export type Keeping = 'kept' | 'full' | 'refused';

export interface TakenIn {
  readonly file: NamedFile;
  readonly corpusId: string;
  readonly title: string;
  readonly moments: number;
  readonly setAside: readonly SetAside[];
  readonly notes: readonly IntakeNote[];
  readonly keeping: Keeping;
  /** True where it was to be opened, and the reader had gone on to something else meanwhile. */
  readonly notOpened: boolean;
}

/** What became of a file that was dropped or picked. */
export type Outcome =
  /** It is there, and is shown unless another of several was. */
  | { readonly kind: 'taken'; readonly taken: TakenIn }
  /** It is a corpus, and not the file that the link asks for. `open` takes it in all the same. */
  | { readonly kind: 'other-file'; readonly asked: string; readonly open: () => Promise<Outcome> }
  /** It holds a link, and that is open now. */
  | { readonly kind: 'link'; readonly title: string }
  | { readonly kind: 'story'; readonly title: string }
  /** It holds one of those, and another of several is open, or the reader has gone on to something else meanwhile. `open` opens it all the same. */
  | {
      readonly kind: 'not-opened';
      readonly what: 'link' | 'story';
      readonly title: string;
      readonly open: () => Promise<Outcome>;
    }
  /** It was removed from the device, and can be put back as long as this is told. */
  | { readonly kind: 'removed'; readonly title: string; readonly undo: () => Promise<Outcome> }
  | { readonly kind: 'put-back'; readonly title: string; readonly keeping: Keeping }
  /** The reader called it off; nothing of it was kept. */
  | { readonly kind: 'cancelled' }
  /** This browser cannot put a story into a link. */
  | { readonly kind: 'no-story' }
  | { readonly kind: 'too-large'; readonly size: number; readonly most: number }
  | { readonly kind: 'unreadable'; readonly detail: string }
  /** What reads files did not come: the network is gone, or the site was published anew. */
  | { readonly kind: 'no-reader' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What reads files is fetched with the first: the list of those that are kept does without it. */
const reader = () => import('../domain/formats/intake/read-file.ts');

/** Files that the device would not keep, as long as the page is open. */
const session = new Map<string, { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }>();

/** The one that was just opened, till it is asked for: that is at once, and it need not be read twice. */
let latest: { readonly hash: string; readonly corpus: OpenCorpus } | undefined;

/** One that nobody asked for is let go. */
function setLatest(next: typeof latest): void {
  if (latest) answeringOf(latest.corpus.reading.corpus)?.close();
  latest = next;
}

interface InHand {
  readonly name: string;
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What tells whether a reader has gone on: the corpus, the file, the view and what is in hand there. */
const WHEREABOUTS = [
  'view',
  'open',
  'actor',
  'question',
  'article',
  'story',
  'carriedStory',
  'step',
  'corpusId',
  'ownFile',
] as const satisfies readonly (keyof LinkedState)[];
export type Whereabouts = Pick<LinkedState, (typeof WHEREABOUTS)[number]>;

/** Where the reader is now. */
export function whereabouts(): Whereabouts {
  const state = useExplorer.getState();
  return Object.fromEntries(WHEREABOUTS.map((name) => [name, state[name]])) as unknown as Whereabouts;
}

/** The first corpus is named only once it has come: that alone is no going on. */
function isStillAt(before: Whereabouts): boolean {
  const { index } = useExplorer.getState();
  const told = ({ corpusId, ownFile, ...rest }: Whereabouts) =>
    JSON.stringify([Object.values(rest), corpusId ?? index[0]?.id, ownFile?.hash]);
  return told(before) === told(whereabouts());
}

export interface Taking {
  readonly words: TimelineWords;
  /** False: it is not opened, since another of several is. A corpus is kept all the same. */
  readonly shows: boolean;
  /** Where the reader was when the file was given: who has gone on since is not taken away from there. */
  readonly since: Whereabouts;
  /** Calls the reading off. Once it is being kept it comes too late, and only sees to it that nothing is opened. */
  readonly signal: AbortSignal;
}

/** Reads a file, keeps it and opens what is in it. Never rejects. */
export async function takeIn(file: OfferedFile, taking: Taking): Promise<Outcome> {
  const { name, size } = file;
  const { signal } = taking;
  if (size > LARGEST_CORPUS) return { kind: 'too-large', size, most: LARGEST_CORPUS };
  const code = await reader().catch(() => undefined);
  if (!code) return { kind: 'no-reader' };
  try {
    signal.throwIfAborted();
    const bytes = await file.read(signal);
    if (size > LARGEST_FILE && !code.largeFormIn(bytes)) {
      return { kind: 'too-large', size, most: LARGEST_FILE };
    }
    const hash = await code.hashOf(bytes, turnOf(signal));
    return await outcomeOf({ name, hash, bytes }, taking);
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    return { kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Gives the page its turn, in which the reader may have called the work off; then it rejects. */
function turnOf(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await pause();
    signal.throwIfAborted();
  };
}

async function outcomeOf(inHand: InHand, taking: Taking): Promise<Outcome> {
  const { words, signal } = taking;
  const { readOwnFile, largeFormIn } = await reader();
  const turn = turnOf(signal);
  const form = largeFormIn(inHand.bytes);
  const reading = form
    ? await readLargeFile(inHand, form, signal)
    : await readOwnFile(inHand.bytes, { ...inHand, words, decode: decoded, pause: turn });
  await turn();
  switch (reading.kind) {
    case 'refused':
      return reading;
    case 'view': {
      const { link, corpus } = reading.view;
      return openedUnlessGone('link', corpus.title, taking, async () => followLinkText(link, corpus));
    }
    case 'story':
      return openedUnlessGone('story', reading.reading.story.title, taking, () => openStory(reading.reading));
    case 'corpus':
      return corpusOutcome(inHand, reading, taking);
  }
}

/** A corpus made of a file: all of it at hand, or in columns. */
type OpenCorpus = Pick<OwnCorpus, 'kind' | 'notes'> & {
  readonly reading: Extract<Loaded['reading'], { ok: true }>;
};

async function readLargeFile(
  { name, bytes }: InHand,
  form: 'json' | 'columns',
  signal: AbortSignal,
): Promise<OpenCorpus | { readonly kind: 'refused'; readonly refusal: Refusal }> {
  const { openLarge } = await import('./large/open-large.ts');
  try {
    const opened = await openLarge(fileSource(name, bytes, form), signal, () => undefined);
    return { kind: 'corpus', notes: [], reading: { ok: true, ...opened } };
  } catch (error) {
    const refusal = error instanceof LoadError ? refusalOf(error.failure) : undefined;
    if (!refusal) throw error;
    return { kind: 'refused', refusal };
  }
}

function fileSource(name: string, bytes: InHand['bytes'], form: 'json' | 'columns'): LargeSource {
  return { kind: 'bytes', form, name, bytes, most: MOST_LARGE_MOMENTS };
}

/** What a large file is refused for, as a small one would be; undefined for what is no fault of the file's. */
function refusalOf(failure: LoadFailure): Refusal | undefined {
  if (failure.kind === 'not-json') return { kind: 'not-json', detail: failure.detail };
  if (failure.kind === 'refused') return { kind: 'refused-corpus', refusal: failure.refusal };
  if (failure.kind !== 'large') return undefined;
  const { fault } = failure;
  if (fault.kind === 'too-deep') return { kind: 'too-deep', most: DEEPEST };
  return fault.kind === 'too-many' ? fault : undefined;
}

async function openedUnlessGone(
  what: 'link' | 'story',
  title: string,
  { shows, since }: Taking,
  open: () => Promise<Outcome>,
): Promise<Outcome> {
  return shows && isStillAt(since) ? open() : { kind: 'not-opened', what, title, open };
}

async function corpusOutcome(inHand: InHand, corpus: OpenCorpus, taking: Taking): Promise<Outcome> {
  const asked = askedFor();
  if (asked && asked.hash !== inHand.hash && taking.shows && isStillAt(taking.since)) {
    return { kind: 'other-file', asked: asked.name, open: () => taken(inHand, corpus) };
  }
  return taken(inHand, corpus, taking);
}

/** Without `taking`, a reader has asked for it to be opened. */
async function taken(inHand: InHand, corpus: OpenCorpus, taking?: Taking): Promise<Outcome> {
  const { name, hash } = inHand;
  const { reading, notes } = corpus;
  const { id, title, moments } = reading.corpus;
  const keeping = await keep(inHand, corpus);
  const isOpened = !taking || (taking.shows && !taking.signal.aborted && isStillAt(taking.since));
  if (isOpened) setLatest({ hash, corpus });
  else answeringOf(reading.corpus)?.close();
  tellArrival(hash);
  if (isOpened) show({ name, hash }, id);
  const notOpened = !isOpened && taking.shows && useExplorer.getState().ownFile?.hash !== hash;
  const counts = { moments: moments.length, setAside: reading.setAside };
  return {
    kind: 'taken',
    taken: { file: { name, hash }, corpusId: id, title, ...counts, notes, keeping, notOpened },
  };
}

async function keep(inHand: InHand, { reading }: OpenCorpus): Promise<Keeping> {
  const { hash, name, bytes } = inHand;
  const { id, title, moments, articles } = reading.corpus;
  const counts = { moments: moments.length, articles: articles.length };
  return keepOrHold(inHand, { hash, name, size: bytes.byteLength, corpusId: id, title, ...counts });
}

/** What the device does not keep is held for this session. */
async function keepOrHold(
  { hash, name, bytes }: InHand,
  file: Parameters<typeof keepFile>[0],
): Promise<Keeping> {
  try {
    await keepFile(file, bytes);
    // Some browsers take a file and do not give it back.
    if (!(await keptFile(hash))) throw new Error('not kept');
    return 'kept';
  } catch (error) {
    session.set(hash, { name, bytes });
    return isFull(error) ? 'full' : 'refused';
  }
}

/** The file that the link asks for and that is not here. */
function askedFor(): NamedFile | undefined {
  const { loading } = useExplorer.getState();
  const isAsked = loading.kind === 'failed' && loading.failure.kind === 'file-not-here';
  return isAsked ? loading.failure.file : undefined;
}

/** A link that waits for a file keeps its view, as far as the file's corpus has what it names. */
function show(ownFile: NamedFile, corpusId: string): void {
  const state = useExplorer.getState();
  if (askedFor()) state.openElsewhere({ ...linkedStateOf(state), corpusId, ownFile });
  else openAtItsStart({ corpusId, ownFile });
}

/** A corpus as it opens, with times told as the reader has them told. */
function openAtItsStart(place: Partial<LinkedState>): void {
  const { zone, calendar, beside, script, embedded, openElsewhere } = useExplorer.getState();
  const own = { zone, calendar, beside, script, embedded };
  openElsewhere({ ...decodeLink('', '').link, ...own, ...place });
}

/** Opens a kept file as its corpus opens. */
export function openKept({ name, hash, corpusId }: KeptFile): void {
  openAtItsStart({ corpusId, ownFile: { name, hash } });
}

/** Opens one that was taken in and is not on view. */
export async function openTaken(taken: TakenIn): Promise<Outcome> {
  openAtItsStart({ corpusId: taken.corpusId, ownFile: taken.file });
  return { kind: 'taken', taken: { ...taken, notOpened: false } };
}

/**
 * Follows a link as it stands in a file: below the app's base. One that names no corpus is of the file's. It moves the
 * reader, and not this page into another or out of it.
 */
function followLinkText(link: string, corpus: { readonly id: string; readonly title: string }): Outcome {
  const at = link.indexOf('?');
  const [path, query] = at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at)];
  const { link: view, ignored } = decodeLink(path, query);
  const { embedded, openElsewhere } = useExplorer.getState();
  openElsewhere({ ...view, corpusId: view.corpusId ?? corpus.id, embedded }, ignored);
  return { kind: 'link', title: corpus.title };
}

async function openStory(story: StoryFile): Promise<Outcome> {
  const kept = await listKept();
  const place = await stateOfStory(story, kept);
  if (!place) return { kind: 'no-story' };
  openAtItsStart(place);
  return { kind: 'story', title: story.story.title };
}

/** Newest first; none where the browser keeps nothing for this page. */
export async function listKept(): Promise<readonly KeptFile[]> {
  return keptFiles().catch(() => []);
}

/**
 * Forgets a file. Where it is the one on view, the first corpus of the index is opened in its place. Undefined where
 * nothing was kept, or the browser would not let go of it.
 */
export async function forget(hash: string): Promise<Extract<Outcome, { kind: 'removed' }> | undefined> {
  session.delete(hash);
  if (latest?.hash === hash) setLatest(undefined);
  const kept = await keptFile(hash).catch(() => undefined);
  const isGone = await forgetFile(hash).then(
    () => true,
    () => false,
  );
  const comeBack = leaveFile(hash);
  if (!kept || !isGone) return undefined;
  const { file, bytes } = kept;
  const undo = async (): Promise<Outcome> => {
    const keeping = await keepOrHold({ name: file.name, hash, bytes }, file);
    tellArrival(hash);
    comeBack();
    return { kind: 'put-back', title: file.title, keeping };
  };
  return { kind: 'removed', title: file.title, undo };
}

/** Goes from the file, if it is on view, to the first corpus. Returns the way back, for who has not gone on since. */
function leaveFile(hash: string): () => void {
  const state = useExplorer.getState();
  const [first] = state.index;
  if (state.ownFile?.hash !== hash || !first) return () => undefined;
  const view = linkedStateOf(state);
  state.chooseCorpus(first.id);
  const since = whereabouts();
  return () => {
    if (isStillAt(since)) state.openElsewhere(view);
  };
}

/** The corpus of the file a link names. Rejects with a `LoadError` where it is not here, or can no longer be read. */
export async function loadOwnFile(
  file: NamedFile,
  words: TimelineWords,
  signal = new AbortController().signal,
): Promise<Loaded> {
  const reading = await ownCorpus(file, words, signal);
  // Whoever asked has it now: nobody else is to hold a corpus that its reader has left.
  if (latest?.corpus.reading === reading) latest = undefined;
  else setLatest(undefined);
  closeIfLeft(reading.corpus, signal);
  setOrigin(reading.corpus, file.hash);
  return { reading, lock: undefined };
}

async function ownCorpus(
  file: NamedFile,
  words: TimelineWords,
  signal: AbortSignal,
): Promise<OpenCorpus['reading']> {
  if (latest?.hash === file.hash) return latest.corpus.reading;
  const found = session.get(file.hash) ?? (await fromDevice(file.hash));
  if (!found) throw new LoadError({ kind: 'file-not-here', file });
  const { name, bytes } = found;
  const { readOwnFile, largeFormIn } = await reader();
  const form = largeFormIn(bytes);
  if (form) return { ok: true, ...(await largeOpened(fileSource(name, bytes, form), name, signal)) };
  const reading = await readOwnFile(bytes, { name, hash: file.hash, words, decode: decoded, pause });
  if (reading.kind !== 'corpus') throw new LoadError({ kind: 'file-unreadable', file });
  return reading.reading;
}

async function fromDevice(hash: string): Promise<Omit<InHand, 'hash'> | undefined> {
  const kept = await keptFile(hash).catch(() => undefined);
  return kept && { name: kept.file.name, bytes: kept.bytes };
}

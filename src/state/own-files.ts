/**
 * Files of the reader's own: read, kept on the device, opened, found again by a link, forgotten. Fetched when the first
 * of them is asked for.
 */
import type { SetAside } from '../domain/corpus/corpus.ts';
import { LARGEST_FILE } from '../domain/formats/intake/limits.ts';
import type { OfferedFile } from '../domain/formats/intake/offered.ts';
import type { IntakeNote, OwnCorpus, Refusal } from '../domain/formats/intake/read-file.ts';
import type { TimelineWords } from '../domain/formats/timelinejs/to-corpus.ts';
import { forgetFile, isFull, type KeptFile, keepFile, keptFile, keptFiles } from '../platform/kept-files.ts';
import { pause } from '../platform/pace.ts';
import { decoded } from '../platform/read-file.ts';
import { LoadError, type Loaded } from './corpus-loading.ts';
import type { NamedFile } from './link/file.ts';
import { linkedStateOf } from './link/of-state.ts';
import { decodeLink } from './link.ts';
import { tellArrival } from './offered-files.ts';
import { setOrigin } from './own-origin.ts';
import { type StoryFile, stateOfStory } from './own-stories.ts';
import { useExplorer } from './store.ts';

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

/** The one that was read last: it is asked for as soon as it is opened. */
let latest: { readonly hash: string; readonly corpus: OwnCorpus } | undefined;

interface InHand {
  readonly name: string;
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a file, keeps it and opens what is in it. Never rejects.
 *
 * @param shows false: it is kept and not opened, since another of several is
 */
export async function takeIn(file: OfferedFile, words: TimelineWords, shows: boolean): Promise<Outcome> {
  const { name, size } = file;
  if (size > LARGEST_FILE) return { kind: 'too-large', size, most: LARGEST_FILE };
  const code = await reader().catch(() => undefined);
  if (!code) return { kind: 'no-reader' };
  try {
    const bytes = await file.read();
    const hash = await code.hashOf(bytes, pause);
    return await outcomeOf({ name, hash, bytes }, words, shows);
  } catch (error) {
    return { kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

async function outcomeOf(inHand: InHand, words: TimelineWords, shows: boolean): Promise<Outcome> {
  const { readOwnFile } = await reader();
  const reading = await readOwnFile(inHand.bytes, { ...inHand, words, decode: decoded, pause });
  switch (reading.kind) {
    case 'refused':
      return reading;
    case 'view': {
      followLinkText(reading.view.link);
      return { kind: 'link', title: reading.view.corpus.title };
    }
    case 'story':
      return openStory(reading.reading);
    case 'corpus':
      return corpusOutcome(inHand, reading, shows);
  }
}

async function corpusOutcome(inHand: InHand, corpus: OwnCorpus, shows: boolean): Promise<Outcome> {
  const asked = askedFor();
  if (asked && asked.hash !== inHand.hash && shows) {
    return { kind: 'other-file', asked: asked.name, open: () => taken(inHand, corpus, true) };
  }
  return taken(inHand, corpus, shows);
}

async function taken(inHand: InHand, corpus: OwnCorpus, shows: boolean): Promise<Outcome> {
  const { name, hash } = inHand;
  const { reading, notes } = corpus;
  const { id, title, moments } = reading.corpus;
  const keeping = await keep(inHand, corpus);
  latest = { hash, corpus };
  tellArrival(hash);
  if (shows) show({ name, hash }, id);
  const { setAside } = reading;
  return {
    kind: 'taken',
    taken: { file: { name, hash }, corpusId: id, title, moments: moments.length, setAside, notes, keeping },
  };
}

async function keep({ name, hash, bytes }: InHand, { reading }: OwnCorpus): Promise<Keeping> {
  const { id, title, moments, articles } = reading.corpus;
  const counts = { moments: moments.length, articles: articles.length };
  try {
    await keepFile({ hash, name, size: bytes.byteLength, corpusId: id, title, ...counts }, bytes);
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
  const view = askedFor() ? linkedStateOf(state) : decodeLink('', '').link;
  state.openElsewhere({ ...view, corpusId, ownFile });
}

/** Opens a kept file as its corpus opens. */
export function openKept({ name, hash, corpusId }: KeptFile): void {
  useExplorer.getState().openElsewhere({ ...decodeLink('', '').link, corpusId, ownFile: { name, hash } });
}

/** Opens one that was just taken in, where another of several is shown. */
export function openTaken({ file, corpusId }: TakenIn): void {
  useExplorer.getState().openElsewhere({ ...decodeLink('', '').link, corpusId, ownFile: file });
}

/** Follows a link as it stands in a file: below the app's base. */
function followLinkText(link: string): void {
  const at = link.indexOf('?');
  const [path, query] = at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at)];
  const { link: view, ignored } = decodeLink(path, query);
  useExplorer.getState().openElsewhere(view, ignored);
}

async function openStory(story: StoryFile): Promise<Outcome> {
  const kept = await listKept();
  const place = await stateOfStory(story, kept);
  if (!place) return { kind: 'no-story' };
  useExplorer.getState().openElsewhere({ ...decodeLink('', '').link, ...place });
  return { kind: 'story', title: story.story.title };
}

/** Newest first; none where the browser keeps nothing for this page. */
export async function listKept(): Promise<readonly KeptFile[]> {
  return keptFiles().catch(() => []);
}

/** Forgets a file. Where it is the one on view, the first corpus of the index is opened in its place. */
export async function forget(hash: string): Promise<void> {
  session.delete(hash);
  if (latest?.hash === hash) latest = undefined;
  await forgetFile(hash).catch(() => undefined);
  const { ownFile, index, chooseCorpus } = useExplorer.getState();
  const first = index[0];
  if (ownFile?.hash === hash && first) chooseCorpus(first.id);
}

/** The corpus of the file a link names. Rejects with a `LoadError` where it is not here, or can no longer be read. */
export async function loadOwnFile(file: NamedFile, words: TimelineWords): Promise<Loaded> {
  const { reading } = await ownCorpus(file, words);
  setOrigin(reading.corpus, file.hash);
  return { reading, lock: undefined };
}

async function ownCorpus(file: NamedFile, words: TimelineWords): Promise<OwnCorpus> {
  if (latest?.hash === file.hash) return latest.corpus;
  const found = session.get(file.hash) ?? (await fromDevice(file.hash));
  if (!found) throw new LoadError({ kind: 'file-not-here', file });
  const { name, bytes } = found;
  const { readOwnFile } = await reader();
  const reading = await readOwnFile(bytes, { name, hash: file.hash, words, decode: decoded, pause });
  if (reading.kind !== 'corpus') throw new LoadError({ kind: 'file-unreadable', file });
  latest = { hash: file.hash, corpus: reading };
  return reading;
}

async function fromDevice(hash: string): Promise<Omit<InHand, 'hash'> | undefined> {
  const kept = await keptFile(hash).catch(() => undefined);
  return kept && { name: kept.file.name, bytes: kept.bytes };
}

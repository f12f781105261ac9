/** Where files that were given are read, one after another, and what became of each. Fetched with the first file. */
import { create } from 'zustand';
import type { TimelineWords } from '../domain/formats/timelinejs/to-corpus.ts';
import type { NamedFile } from './link/file.ts';
import { takeOffered, useOffered } from './offered-files.ts';
import { forget, type Outcome, takeIn, whereabouts } from './own-files.ts';

/** A file that was given, and what became of it. */
export interface Told {
  /** Tells two files of one name apart. */
  readonly key: number;
  readonly name: string;
  readonly outcome: Outcome;
}

interface Desk {
  /** The file that is being read, and how to call that off. */
  readonly inHand: { readonly name: string; readonly cancel: () => void } | undefined;
  /** Of the heap that is read, or was last. */
  readonly told: readonly Told[];
  readonly lastKey: number;
}

export const useDesk = create<Desk>()(() => ({ inHand: undefined, told: [], lastKey: 0 }));

/**
 * Reads the files that wait, and those that come meanwhile: they make one heap. The first of it that opens is shown, the
 * others are kept. Does nothing while it is at work already.
 */
export async function readWaiting(words: TimelineWords): Promise<void> {
  if (useDesk.getState().inHand) return;
  let isFirst = true;
  let hasShown = false;
  let since = whereabouts();
  for (let file = firstWaiting(); file; file = firstWaiting()) {
    const reading = new AbortController();
    const { signal } = reading;
    useDesk.setState({ inHand: { name: file.name, cancel: () => reading.abort() } });
    const shows = !hasShown;
    const outcome = await takeIn(file, { words, shows, since, signal });
    const isOpen = hasOpened(outcome, shows);
    hasShown ||= isOpen || outcome.kind === 'other-file';
    // What it has opened itself is no going on of the reader's.
    if (isOpen) since = whereabouts();
    tell(file.name, outcome, isFirst);
    isFirst = false;
    takeOffered(file);
  }
  useDesk.setState({ inHand: undefined });
}

const firstWaiting = () => useOffered.getState().waiting[0];

function hasOpened(outcome: Outcome, shows: boolean): boolean {
  if (outcome.kind === 'taken') return shows && !outcome.taken.notOpened;
  return outcome.kind === 'link' || outcome.kind === 'story';
}

/** The first of a heap takes the place of what became of the one before. */
function tell(name: string, outcome: Outcome, isFirst: boolean): void {
  useDesk.setState(({ told, lastKey }) => {
    const key = lastKey + 1;
    return { told: [...(isFirst ? [] : told), { key, name, outcome }], lastKey: key };
  });
}

/** Removes a file from the device and says so; what was said of it before is no longer so. */
export async function removeFile({ hash, name }: NamedFile): Promise<void> {
  const outcome = await forget(hash);
  useDesk.setState(({ told }) => ({ told: told.filter((entry) => hashOf(entry.outcome) !== hash) }));
  if (!outcome) return;
  tell(name, outcome, false);
  useOffered.setState({ hasNews: true });
}

function hashOf(outcome: Outcome): string | undefined {
  return outcome.kind === 'taken' ? outcome.taken.file.hash : undefined;
}

/** Forgets what became of the files. */
export function clearDesk(): void {
  useDesk.setState({ told: [] });
}

/** In place of what became of a file, what became of it now. */
export function retell(key: number, outcome: Outcome): void {
  useDesk.setState(({ told }) => ({
    told: told.map((entry) => (entry.key === key ? { ...entry, outcome } : entry)),
  }));
}

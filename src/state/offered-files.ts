/** Files that were dropped or picked and wait to be read, and how often each came in. */
import { create } from 'zustand';
import type { OfferedFile } from '../domain/formats/intake/offered.ts';
import { offeredFiles } from '../platform/read-file.ts';

interface Offered {
  readonly waiting: readonly OfferedFile[];
  /** By hash: how often it came in since the page was opened. What could not be loaded is tried anew then. */
  readonly arrivals: Readonly<Record<string, number>>;
  /** True once there was something to tell of files, though none was given: one was removed. */
  readonly hasNews: boolean;
}

export const useOffered = create<Offered>()(() => ({ waiting: [], arrivals: {}, hasNews: false }));

/** Hands files to whoever reads them, in their order, behind those that wait already. */
export function offerFiles(files: Iterable<File>): void {
  const offered = offeredFiles(files);
  useOffered.setState(({ waiting }) => ({ waiting: [...waiting, ...offered] }));
}

/** Takes the first away once it was dealt with. */
export function takeOffered(file: OfferedFile): void {
  useOffered.setState(({ waiting }) => ({ waiting: waiting.filter((other) => other !== file) }));
}

/** A file's corpus can be had from now on, kept on the device or for this session. */
export function tellArrival(hash: string): void {
  useOffered.setState(({ arrivals }) => ({ arrivals: { ...arrivals, [hash]: (arrivals[hash] ?? 0) + 1 } }));
}

/** What a link into a file of the reader's needs: the file's reading, and the words a corpus made of it is told in. */
import type { Loaded } from '../state/corpus-loading.ts';
import type { NamedFile } from '../state/link/file.ts';
import { loadOwnFile } from '../state/own-files.ts';
import { TIMELINE_WORDS } from '../views/intake/timeline-words.ts';

export function ownFileLoaded(file: NamedFile, signal: AbortSignal): Promise<Loaded> {
  return loadOwnFile(file, TIMELINE_WORDS, signal);
}

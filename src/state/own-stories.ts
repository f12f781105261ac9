/** Where a story file leads: to the corpus it shows views of, with the story carried in the link. */
import type { StoryFileReading } from '../domain/formats/story-file.ts';
import type { KeptFile } from '../platform/kept-files.ts';
import { useExplorer } from './store.ts';
import { packStory } from './stories.ts';
import type { LinkedState } from './view-state.ts';

export type StoryFile = Extract<StoryFileReading, { ok: true }>;
type StoryPlace = Pick<LinkedState, 'corpusId' | 'ownFile' | 'carriedStory' | 'step'>;

/**
 * A story too long for a link is told as well, until the page is left: its bar says so. Undefined where this browser packs
 * none.
 */
export async function stateOfStory(
  { story, corpus }: StoryFile,
  kept: readonly KeptFile[],
): Promise<StoryPlace | undefined> {
  const packed = await packStory(story);
  if (packed.kind === 'cannot' || packed.carried === undefined) return undefined;
  return { ...corpusFor(corpus.id, kept), carriedStory: packed.carried, step: 1 };
}

/** The corpus on view if it is the one; else one that is published; else one of the reader's own files. */
function corpusFor(id: string, kept: readonly KeptFile[]): Pick<LinkedState, 'corpusId' | 'ownFile'> {
  const { corpus, ownFile, index } = useExplorer.getState();
  if (corpus?.id === id) return { corpusId: id, ownFile };
  const own = index.some((entry) => entry.id === id) ? undefined : kept.find((file) => file.corpusId === id);
  return { corpusId: id, ownFile: own && { name: own.name, hash: own.hash } };
}

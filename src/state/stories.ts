/** The story being told: one of the corpus's, or one that the link itself carries. */
import { useEffect, useState } from 'react';
import type { Corpus, StoryStep, StoryTold } from '../domain/corpus/corpus.ts';
import { carriedText, readCarried } from '../domain/formats/story-file.ts';
import { packed, unpacked } from '../platform/packing.ts';
import { useWholeCorpus } from './derived.ts';
import { latestOf } from './latest-of.ts';
import { linkOf } from './link/of-state.ts';
import { decodeLink } from './link.ts';
import { NO_STORY } from './places.ts';
import { useExplorer } from './store.ts';
import { hasLeft, namesNoView, placeOfStep, viewOfLink } from './story-steps.ts';
import type { LinkedState } from './view-state.ts';

/** No story is longer, in bytes: a link can carry what would unpack to gigabytes. */
export const LONGEST_STORY = 200_000;

/** As much as a link carries of a story, in letters. */
export const LONGEST_CARRIED = 16_000;

export type StoryReading =
  | { readonly kind: 'told'; readonly story: StoryTold; readonly isCarried: boolean }
  /** On its way: what a link carries is unpacked by the browser in its own time. */
  | { readonly kind: 'unpacking' }
  /** The corpus has no story of this id. */
  | { readonly kind: 'unknown'; readonly id: string }
  /** What the link carries is no story, or not the whole of one. */
  | { readonly kind: 'broken' };

const UNPACKING: StoryReading = { kind: 'unpacking' };
const BROKEN: StoryReading = { kind: 'broken' };

/** Of any text, at most `LONGEST_STORY`; never throws. */
export async function unpackStory(carried: string): Promise<StoryTold | undefined> {
  const text = await unpacked(carried, LONGEST_STORY);
  return text === undefined ? undefined : readCarried(text);
}

/** Undefined where the browser cannot pack, or the story is longer than `unpackStory` takes. */
export async function packStory(story: StoryTold): Promise<string | undefined> {
  const text = carriedText(story);
  if (new TextEncoder().encode(text).length > LONGEST_STORY) return undefined;
  return packed(text);
}

/** The story the link asks for; undefined where it asks for none. */
export function useStoryReading(): StoryReading | undefined {
  const { stories } = useWholeCorpus();
  const id = useExplorer((state) => state.story);
  const carried = useExplorer((state) => state.carriedStory);
  const unpacking = useUnpacked(carried);
  if (carried !== undefined) return unpacking;
  return id === undefined ? undefined : published(stories, id);
}

const published = latestOf((stories: Corpus['stories'], id: string): StoryReading => {
  const story = stories.find((one) => one.id === id);
  return story ? { kind: 'told', story, isCarried: false } : { kind: 'unknown', id };
});

interface Unpacked {
  readonly carried: string;
  readonly reading: StoryReading;
}

/** The last one unpacked: a bar that is drawn anew has it at once. */
let kept: Unpacked | undefined;

function useUnpacked(carried: string | undefined): StoryReading {
  const [latest, setLatest] = useState(kept);
  useEffect(() => {
    if (carried === undefined || kept?.carried === carried) return setLatest(kept);
    let isGone = false;
    void unpackStory(carried).then((story) => {
      if (isGone) return;
      kept = { carried, reading: story ? { kind: 'told', story, isCarried: true } : BROKEN };
      setLatest(kept);
    });
    return () => {
      isGone = true;
    };
  }, [carried]);
  return latest?.carried === carried && latest ? latest.reading : UNPACKING;
}

/** A step of the story that is told, with where it leads. */
export interface StepInHand {
  /** From 1. */
  readonly position: number;
  readonly step: StoryStep;
  /** The reader looks at something else for now. */
  readonly isLeft: boolean;
}

/** The step in hand: the last where the link asks for one beyond it. */
export function useStepInHand({ steps }: StoryTold): StepInHand | undefined {
  const asked = useExplorer((state) => state.step) ?? 1;
  const position = Math.min(asked, steps.length);
  const step = steps[position - 1];
  const place = useStepPlace(step, position);
  const isLeft = useExplorer((state) => place !== undefined && hasLeft(state, place));
  return step && { position, step, isLeft };
}

function useStepPlace(step: StoryStep | undefined, position: number): LinkedState | undefined {
  const corpus = useWholeCorpus();
  return step && placeOfStep(step, position, useExplorer.getState(), corpus);
}

/** Goes to a step: its whole view, in one step of the history. What its link names and the corpus has not is said. */
export function goToStep(story: StoryTold, position: number, historyStep: 'push' | 'replace' = 'push'): void {
  const state = useExplorer.getState();
  const step = story.steps[position - 1];
  const { corpus } = state;
  if (!step || !corpus) return;
  const { ignored } = viewOfLink(step.link, corpus, state.lock);
  useExplorer.setState({
    ...placeOfStep(step, position, state, corpus),
    ...(ignored.length > 0 && { ignoredFields: ignored }),
    historyStep,
  });
}

/** The view stays as it is; only the telling ends. */
export function closeStory(): void {
  useExplorer.getState().goTo(NO_STORY);
}

/**
 * What a link that was just opened asks of its story: with nothing else to see, its step's view; a step beyond the last
 * is the last, and is said.
 */
export function settleArrival(story: StoryTold): void {
  const state = useExplorer.getState();
  const { step = 1, ignoredFields } = state;
  const { length } = story.steps;
  const isBare = state.corpus !== undefined && namesNoView(state);
  if (isBare) goToStep(story, Math.min(step, length), 'replace');
  if (step <= length) return;
  const beyond = { field: 'step', value: String(step) };
  useExplorer.setState({ step: length, ignoredFields: [...ignoredFields, beyond], historyStep: 'replace' });
}

/** The link that carries a story: to its first step, in the corpus on hand. */
export function carryingLink(carried: string): string {
  const { corpus, index, corpusId, ownFile } = useExplorer.getState();
  const { link } = decodeLink('', '');
  return linkOf({ ...link, corpusId, ownFile, carriedStory: carried, corpus, index });
}

/** The link to a step's view by itself, in the corpus on hand. */
export function viewLink(link: string): string {
  const state = useExplorer.getState();
  const { corpus, index, corpusId, ownFile } = state;
  if (!corpus) return link;
  return linkOf({ ...viewOfLink(link, corpus, state.lock).view, corpusId, ownFile, corpus, index });
}

/** Shows a step's view with no story told. */
export function showView(link: string): void {
  const state = useExplorer.getState();
  if (!state.corpus) return;
  state.goTo({ ...placeOfStep({ link }, 1, state, state.corpus), ...NO_STORY });
}

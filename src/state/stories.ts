/** The story being told: one of the corpus's, or one that the link itself carries. */
import { useEffect, useState } from 'react';
import type { Corpus, StoryStep, StoryTold } from '../domain/corpus/corpus.ts';
import { carriedText, LONGEST_STORY, readCarried } from '../domain/formats/story-file.ts';
import { packed, unpacked } from '../platform/packing.ts';
import { useWholeCorpus } from './derived.ts';
import { latestOf } from './latest-of.ts';
import { LONGEST_CARRIED } from './link/longest-carried.ts';
import { linkOf } from './link/of-state.ts';
import { NO_STORY, OPENING_VIEW } from './places.ts';
import { type ExplorerState, type HistoryStep, useExplorer } from './store.ts';
import { hasLeft, namesNoView, ownTellingOf, placeOfStep, viewOfLink } from './story-steps.ts';
import type { LinkedState } from './view-state.ts';

/** In UTF-8 a UTF-16 unit is no longer. */
const MOST_BYTES = 3 * LONGEST_STORY;

export type StoryReading =
  | { readonly kind: 'told'; readonly story: StoryTold; readonly carriedBy: 'corpus' | 'link' | 'page' }
  /** On its way: what a link carries is unpacked by the browser in its own time. */
  | { readonly kind: 'unpacking' }
  /** The corpus has no story of this id. */
  | { readonly kind: 'unknown'; readonly id: string }
  /** What the link carries is no story, or not the whole of one. */
  | { readonly kind: 'broken' };

const UNPACKING: StoryReading = { kind: 'unpacking' };
const BROKEN: StoryReading = { kind: 'broken' };

/** Of any text, at most `LONGEST_STORY` of it; never throws. */
export async function unpackStory(carried: string): Promise<StoryTold | undefined> {
  const text = await unpacked(carried, MOST_BYTES);
  return text === undefined ? undefined : readCarried(text);
}

export type Packed =
  | { readonly kind: 'packed'; readonly carried: string }
  /** No link holds it: it can be told until the page is left. Undefined for what is longer than any story may be. */
  | { readonly kind: 'too-long'; readonly carried: string | undefined }
  /** This browser packs nothing. */
  | { readonly kind: 'cannot' };

/** The story as a link carries it. Never throws. */
export async function packStory(story: StoryTold): Promise<Packed> {
  const text = carriedText(story);
  if (text.length > LONGEST_STORY) return { kind: 'too-long', carried: undefined };
  const carried = await packed(text).catch(() => undefined);
  if (carried === undefined) return { kind: 'cannot' };
  return { kind: isLinkable(carried) ? 'packed' : 'too-long', carried };
}

function isLinkable(carried: string): boolean {
  return carried.length <= LONGEST_CARRIED;
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
  return story ? { kind: 'told', story, carriedBy: 'corpus' } : { kind: 'unknown', id };
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
      const carriedBy = isLinkable(carried) ? 'link' : 'page';
      kept = { carried, reading: story ? { kind: 'told', story, carriedBy } : BROKEN };
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

/**
 * Goes to a step: its whole view, in one step of the history. What its link names and the corpus has not is said.
 *
 * @param from what was on view when the reader chose it
 */
export function goToStep(
  story: StoryTold,
  position: number,
  historyStep: HistoryStep = 'push',
  from: ExplorerState = useExplorer.getState(),
): void {
  const step = story.steps[position - 1];
  const { corpus } = from;
  if (!step || !corpus) return;
  const { ignored } = viewOfLink(step.link, corpus, from.lock);
  useExplorer.setState({
    ...placeInStory(story, position, from, corpus),
    ignoredFields: ignored,
    ownTelling: ownTellingOf(story, from, corpus),
    historyStep,
  });
}

/** Where a step of the story leads from another: by the reader's own clocks. Nothing is settled where there is no such step. */
export function placeInStory(
  story: StoryTold,
  position: number,
  state: ExplorerState,
  corpus: Corpus,
): Partial<LinkedState> {
  const step = story.steps[position - 1];
  return step ? placeOfStep(step, position, { ...state, ...ownTellingOf(story, state, corpus) }, corpus) : {};
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
  const before = useExplorer.getState();
  const { length } = story.steps;
  const { step = 1, corpus } = before;
  const isBare = corpus !== undefined && namesNoView(before);
  const beyond = step > length ? [{ field: 'step', value: String(step) }] : [];
  if (!isBare && beyond.length === 0) return;
  if (isBare) goToStep(story, Math.min(step, length), 'replace');
  else useExplorer.setState({ step: length, ignoredFields: [], historyStep: 'replace' });
  // What the link itself said is still to be read beside what its step says.
  const { ignoredFields } = useExplorer.getState();
  useExplorer.setState({ ignoredFields: [...before.ignoredFields, ...ignoredFields, ...beyond] });
}

/** The link that carries a story: to its first step, in the corpus on hand. */
export function carryingLink(carried: string): string {
  const { corpus, index, corpusId, ownFile } = useExplorer.getState();
  return linkOf({ ...OPENING_VIEW, corpusId, ownFile, carriedStory: carried, corpus, index });
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

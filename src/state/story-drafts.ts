/**
 * Stories a reader is making: kept on the device where the browser lets us, for the session otherwise. One is in hand: what
 * is on view is added to that one.
 */
import * as v from 'valibot';
import { create } from 'zustand';
import type { StoryStep, StoryTold } from '../domain/corpus/corpus.ts';
import type { StoryCorpus } from '../domain/formats/story-file.ts';
import { browserAddress } from '../platform/address.ts';
import { forgetDraft, keepDraft, keptDrafts, newDraftId, onDraftsChanged } from '../platform/drafts.ts';
import { setStoryInHand } from './story-in-hand.ts';

export interface DraftStep {
  /** Tells steps apart while they are moved about; permanent within the draft. */
  readonly key: number;
  readonly title: string;
  readonly note: string;
  /** As `stepLinkOf` writes it. */
  readonly link: string;
}

/** A story that is not told yet: it may have no title and no step. */
export interface Draft {
  readonly id: string;
  readonly corpus: StoryCorpus;
  readonly title: string;
  readonly note: string;
  readonly steps: readonly DraftStep[];
}

interface Drafts {
  readonly drafts: readonly Draft[];
  /** False once the browser refused to keep one: then they last for the session. */
  readonly areKept: boolean;
}

const draftSchema = v.object({
  corpus: v.object({ id: v.string(), title: v.string() }),
  title: v.string(),
  note: v.string(),
  steps: v.array(v.object({ key: v.number(), title: v.string(), note: v.string(), link: v.string() })),
});

/** Undefined for what an older or newer Dateline kept otherwise; it is left where it is. */
function draftOf(id: string, text: string): Draft | undefined {
  try {
    const read = v.safeParse(draftSchema, JSON.parse(text));
    return read.success ? { id, ...read.output } : undefined;
  } catch {
    return undefined;
  }
}

function readDrafts(): readonly Draft[] {
  const drafts = [...keptDrafts()].flatMap(([id, text]) => draftOf(id, text) ?? []);
  return drafts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const useDrafts = create<Drafts>()(() => ({ drafts: readDrafts(), areKept: true }));

// Another tab's stories come in; those that the browser would not keep stay.
if (typeof window !== 'undefined') {
  onDraftsChanged(() => {
    keepChanged();
    useDrafts.setState(({ drafts, areKept }) => ({ drafts: areKept ? readDrafts() : drafts }));
  });
  browserAddress.onPageHide(keepChanged);
}

/** The drafts of one corpus, in the order they were begun. */
export function draftsOf(drafts: readonly Draft[], corpusId: string): readonly Draft[] {
  return drafts.filter(({ corpus }) => corpus.id === corpusId);
}

/** Whether the story is one that is being made on this device: by its title and the views it steps through. */
export function useIsOwn(story: StoryTold, untitled: string): boolean {
  const signs = signsOf(story, untitled);
  return useDrafts(({ drafts }) => drafts.some((draft) => signsOf(draft, untitled) === signs));
}

function signsOf({ title, steps }: Pick<StoryTold, 'title' | 'steps'>, untitled: string): string {
  return JSON.stringify([title.trim() || untitled, steps.map(({ link }) => link)]);
}

/** Begins a story and takes it in hand. Returns its id. */
export function beginDraft(corpus: StoryCorpus, story?: StoryTold): string {
  const id = newDraftId();
  const steps = (story?.steps ?? []).map((step, key) => draftStep(step, key));
  put({ id, corpus, title: story?.title ?? '', note: story?.note ?? '', steps });
  setStoryInHand(id);
  return id;
}

function draftStep({ title = '', note, link }: StoryStep, key: number): DraftStep {
  return { key, title, note, link };
}

/** Changes a draft that is there; does nothing to one that another tab deleted. */
export function changeDraft(
  id: string,
  change: (draft: Draft) => Partial<Omit<Draft, 'id' | 'corpus'>>,
): void {
  const draft = useDrafts.getState().drafts.find((one) => one.id === id);
  if (draft) put({ ...draft, ...change(draft) });
}

/** Puts a draft in its place, new or changed, or back where it was deleted. It is kept a little later. */
export function put(draft: Draft): void {
  const { id } = draft;
  useDrafts.setState(({ drafts }) => ({
    drafts: drafts.some((one) => one.id === id)
      ? drafts.map((one) => (one.id === id ? draft : one))
      : [...drafts, draft],
  }));
  unkept.add(id);
  beat ??= setTimeout(keepChanged, KEEP_INTERVAL);
}

/** How far apart writes to the device are kept: every letter typed is a change. Milliseconds. */
export const KEEP_INTERVAL = 300;

/** What was changed and is not written yet. */
const unkept = new Set<string>();
let beat: ReturnType<typeof setTimeout> | undefined;

/** Writes at once what is still to be written. */
function keepChanged(): void {
  clearTimeout(beat);
  beat = undefined;
  const { drafts } = useDrafts.getState();
  const changed = drafts.filter(({ id }) => unkept.has(id));
  unkept.clear();
  const kept = changed.map(({ id, ...rest }) => keepDraft(id, JSON.stringify(rest)));
  if (kept.includes(false)) useDrafts.setState({ areKept: false });
}

export function deleteDraft(id: string): void {
  unkept.delete(id);
  forgetDraft(id);
  useDrafts.setState(({ drafts }) => ({ drafts: drafts.filter((one) => one.id !== id) }));
}

/** The view as the draft's last step. */
export function addStep(id: string, step: Omit<DraftStep, 'key'>): void {
  changeDraft(id, ({ steps }) => ({ steps: [...steps, { ...step, key: nextKey(steps) }] }));
}

function nextKey(steps: readonly DraftStep[]): number {
  return steps.reduce((most, { key }) => Math.max(most, key), -1) + 1;
}

/** Puts a step back where it was taken out, whatever has been done to the others since. */
export function putStepBack(id: string, step: DraftStep, index: number): void {
  changeDraft(id, ({ steps }) => {
    const isTaken = steps.some(({ key }) => key === step.key);
    return { steps: steps.toSpliced(index, 0, isTaken ? { ...step, key: nextKey(steps) } : step) };
  });
}

/** The steps with one of them at another place; the same where it would leave the list. */
export function moved(steps: readonly DraftStep[], from: number, to: number): readonly DraftStep[] {
  const step = steps[from];
  if (!step || to < 0 || to >= steps.length) return steps;
  return steps.toSpliced(from, 1).toSpliced(to, 0, step);
}

/** The story as it is told; undefined while it has no step. */
export function storyOf({ title, note, steps }: Draft, untitled: string): StoryTold | undefined {
  if (steps.length === 0) return undefined;
  return {
    title: title.trim() || untitled,
    ...(note.trim() && { note: note.trim() }),
    steps: steps.map(({ title, note, link }) => ({
      ...(title.trim() && { title: title.trim() }),
      note: note.trim(),
      link,
    })),
  };
}

import { flushSync } from 'react-dom';
import type { StoryTold } from '../../domain/corpus/corpus.ts';
import { goToStep } from '../../state/stories.ts';

/**
 * Goes to a step and leaves focus where it is, so that the same button or key can be pressed again. The panel of a moment
 * that opens takes the focus from whatever has it; from nothing, it does not.
 */
export function stepKeepingFocus(story: StoryTold, position: number): void {
  const { activeElement } = document;
  const holder =
    activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
  stepFocusing(story, position, () => (holder?.isConnected ? holder : null));
}

/** Goes to a step by a button that goes with it; focus goes to the way on. */
export function stepAndGoOn(story: StoryTold, position: number): void {
  stepFocusing(story, position, () => document.querySelector<HTMLElement>('[data-command="nextStep"]'));
}

function stepFocusing(story: StoryTold, position: number, holder: () => HTMLElement | null): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  flushSync(() => goToStep(story, position));
  holder()?.focus({ preventScroll: true });
}

import { flushSync } from 'react-dom';
import type { StoryTold } from '../../domain/corpus/corpus.ts';
import { goToStep } from '../../state/stories.ts';

export type StepCommand = 'previousStep' | 'nextStep';

/** How long a view whose code is still to come may take to ask for the focus, in milliseconds. */
const LONGEST_HELD = 5000;

/**
 * Goes to a step and leaves focus where it is, so that the same button or key can be pressed again; where nothing has it,
 * or what had it goes with the step before, it is on the command's button.
 */
export function stepKeepingFocus(story: StoryTold, position: number, command: StepCommand): void {
  const { activeElement } = document;
  const holder =
    activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
  stepFocusing(story, position, () => (holder?.isConnected ? holder : buttonOf(command)));
}

/** Goes to a step by a button that goes with it; focus goes to the way on. */
export function stepAndGoOn(story: StoryTold, position: number): void {
  stepFocusing(story, position, () => buttonOf('nextStep'));
}

function buttonOf(command: StepCommand): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-command="${command}"]`);
}

/** The panel that opens takes the focus from whatever has it; from nothing, it does not. */
function stepFocusing(story: StoryTold, position: number, holder: () => HTMLElement | null): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  flushSync(() => goToStep(story, position));
  const home = holder();
  home?.focus({ preventScroll: true });
  if (home) holdFocus(home);
}

let letGo = () => {};

/** What comes later, such as the paragraph of an article, gives the focus back, until the reader does something. */
function holdFocus(home: HTMLElement): void {
  letGo();
  const held = new AbortController();
  const { signal } = held;
  letGo = () => held.abort();
  const giveBack = ({ target }: FocusEvent) => {
    if (target === home) return;
    // What only a view gives focus to; to anything else the reader has gone, by whatever means they go about a page.
    const isViews = target instanceof HTMLElement && target.tabIndex < 0 && home.isConnected;
    if (isViews) home.focus({ preventScroll: true });
    else held.abort();
  };
  document.addEventListener('focusin', giveBack, { signal });
  for (const does of ['pointerdown', 'keydown', 'click'])
    document.addEventListener(does, () => held.abort(), { signal, capture: true });
  setTimeout(() => held.abort(), LONGEST_HELD);
}

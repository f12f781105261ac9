import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { toView } from '../state/places.ts';
import { singleKeysOn } from '../state/single-keys.ts';
import { useExplorer } from '../state/store.ts';
import type { View } from '../state/view-state.ts';
import { stepAndSay } from '../views/moment/use-stepping.ts';
import { type Command, commandFor } from './commands.ts';
import type { SharingTab } from './sharing/tabs.ts';
import { waitNoLonger } from './use-after-timeline.ts';

/** What a command opens over the page. */
export interface Shown {
  readonly showHelp: () => void;
  readonly showFilters: () => void;
  readonly share: (tab: SharingTab) => void;
}

/** Listens for the shortcuts that hold everywhere. Typing, open dialogs and modifier keys keep their own meaning. */
export function useCommands(shown: Shown) {
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open], [popover]:popover-open')) return;
      const command = commandFor(event.key);
      if (!command || (command !== 'close' && !singleKeysOn())) return;
      if (run(command, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"])'))
  );
}

/** True where there was something to do. */
function run(command: Command, { showHelp, showFilters, share }: Shown): boolean {
  const state = useExplorer.getState();
  switch (command) {
    case 'help':
      showHelp();
      return true;
    case 'share':
      share('link');
      return true;
    case 'takeAway':
      share('take-away');
      return true;
    case 'search':
      return focus('#search-moments');
    case 'toFilters':
      flushSync(waitNoLonger);
      if (!focus('.filters-column input, .filters-column [role="checkbox"]')) showFilters();
      return true;
    case 'toTimeline':
      return focus('.marks [tabindex="0"], .upright a') || goToView('timeline');
    case 'toQuestions':
      return goToView('questions');
    case 'toGrid':
      return focus('[role="grid"] [tabindex="0"]') || goToView('grid');
    case 'toArticles':
      return goToView('articles');
    case 'toList':
      if (focus('#moments a')) return true;
      flushSync(() => goToView('timeline'));
      flushSync(waitNoLonger);
      return focus('#moments a');
    case 'close':
      if (state.open === undefined && state.actor === undefined) return false;
      state.closePanel();
      return true;
    case 'next':
    case 'previous':
      return stepAndSay(command);
    // The page's own buttons do it, so that a key and a click can never differ.
    case 'zoomIn':
    case 'zoomOut':
    case 'showAll':
    case 'tellTimes':
    case 'nextStep':
    case 'previousStep':
      return click(`[data-command="${command}"]`);
  }
}

/** False where the reader is there already: the view then has its own way of answering the key, or none. */
function goToView(view: View): boolean {
  const state = useExplorer.getState();
  if (state.view === view) return false;
  state.goTo(toView(view));
  return true;
}

function focus(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}

function click(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}

import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useExplorer } from '../state/store.ts';

/**
 * Keeps focus from falling to the page's top when what had it is taken away, such as the last chip of a filter. It
 * goes to the nearest thing around that is still there and can take it: a dialog, the list, the main part.
 */
export function useFocusKept() {
  useEffect(() => {
    let around: readonly Element[] = [];
    const remember = (event: FocusEvent) => {
      around = event.target instanceof Element ? ancestorsOf(event.target) : [];
    };
    const observer = new MutationObserver(() => {
      const [lost, ...others] = around;
      if (!lost || lost.isConnected || document.activeElement !== document.body) return;
      const home = others.find(
        (element) => element.isConnected && element.matches('dialog, [tabindex="-1"]'),
      );
      around = [];
      if (home instanceof HTMLElement) home.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

function ancestorsOf(element: Element): Element[] {
  const parents = [];
  for (let at: Element | null = element; at; at = at.parentElement) parents.push(at);
  return parents;
}

/** Where the panel comes to cover what has focus, focus goes into it; while its code is still to come, to its place. */
export function useFocusUncovered(panel: RefObject<HTMLElement | null>, covered: boolean) {
  useLayoutEffect(() => {
    if (!covered || !document.activeElement?.closest('#view')) return;
    const heading = panel.current?.querySelector('h2');
    if (heading) heading.focus();
    else if (panel.current) lendFocus(panel.current);
  }, [panel, covered]);
}

/** Focuses what takes no focus by itself, and only until focus goes on from there. */
function lendFocus(element: HTMLElement) {
  element.tabIndex = -1;
  element.focus();
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}

/** The chooser goes with the corpus before: whoever used it goes on in the page of the one chosen. */
export function useFocusAfterChoosing() {
  useEffect(() => {
    const wasChosen = useExplorer.getState().historyStep === 'push';
    if (wasChosen && document.activeElement === document.body) document.getElementById('view')?.focus();
  }, []);
}

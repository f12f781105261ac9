import { useEffect } from 'react';

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

import { useEffect, useRef } from 'react';
import { axisOf, scrollerOf, sightOf } from './in-sight.ts';

/** What readers do when they look for themselves. */
const OWN_WAY = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
/** Less in sight than this has no room for a mark. Pixels. */
const LEAST_SIGHT = 60;

/**
 * Scrolls the page so that one of the marks that `selector` finds is in sight, once `reason` has come (the moment
 * opened, the question lit) and they are drawn; none where one is in sight already. From the first thing the reader does
 * after that, the page is theirs.
 */
export function useBroughtIntoSight(root: HTMLElement | null, reason: string | undefined, selector: string) {
  const due = useRef(false);
  useEffect(() => {
    if (!root || reason === undefined) return;
    due.current = true;
    const stop = () => {
      due.current = false;
    };
    for (const name of OWN_WAY) window.addEventListener(name, stop, { passive: true, capture: true });
    return () => {
      stop();
      for (const name of OWN_WAY) window.removeEventListener(name, stop, { capture: true });
    };
  }, [root, reason]);
  // After every drawing: fonts and the timeline itself come late, and move what was in sight.
  useEffect(() => {
    if (root && due.current) bringIntoSight(root, [...root.querySelectorAll(selector)]);
  });
}

function bringIntoSight(root: HTMLElement, marks: readonly Element[]) {
  const scroller = scrollerOf(root);
  const sight = sightOf(root);
  const boxes = marks.map((mark) => mark.getBoundingClientRect()).sort((a, b) => a.top - b.top);
  const [first] = boxes;
  if (!scroller || !first || sight.to - sight.from < LEAST_SIGHT) return;
  // Who has scrolled on to the list keeps their place there.
  if (root.getBoundingClientRect().bottom < sight.from) return;
  if (boxes.some(({ top, bottom }) => top >= sight.from && bottom <= sight.to)) return;
  const from = scroller.getBoundingClientRect().top + axisOf(root);
  // A third of the way down: there is more to see after it than before.
  const aim = from + Math.max(0, sight.to - from - first.height) / 3;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top: first.top - aim, behavior: still ? 'instant' : 'smooth' });
}

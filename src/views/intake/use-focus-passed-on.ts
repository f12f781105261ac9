import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * When what it is called for is taken away while it has focus, focus goes to what `next` finds then, unless something
 * else has taken it. Else it would fall to the page's top.
 */
export function useFocusPassedOn(
  element: RefObject<HTMLElement | null>,
  next: () => HTMLElement | null,
): void {
  const latestNext = useRef(next);
  useLayoutEffect(() => {
    latestNext.current = next;
  });
  useLayoutEffect(() => {
    const { current } = element;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      // What takes its place is drawn by then.
      queueMicrotask(() => {
        if (document.activeElement === document.body) latestNext.current()?.focus({ preventScroll: true });
      });
    };
  }, [element]);
}

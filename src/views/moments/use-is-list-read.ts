import { type RefObject, useLayoutEffect, useState } from 'react';
import type { MomentId } from '../../domain/corpus/corpus.ts';

/**
 * True where the open moment's row may be brought into sight: where the list scrolls by itself, or the reader has
 * scrolled down to it. Else the page would carry the timeline away from under them. Asked anew as another is opened.
 */
export function useIsListRead(list: RefObject<HTMLElement | null>, open: MomentId | undefined): boolean {
  const [isRead, setIsRead] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in sight when another moment is opened
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setIsRead(scrollsByItself(element) || element.getBoundingClientRect().top < 0);
  }, [list, open]);
  return isRead;
}

function scrollsByItself(element: HTMLElement): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

import { type RefObject, useEffect } from 'react';
import type { MomentId } from '../../domain/corpus/corpus.ts';
import { rowLinkOf } from './row-link.ts';

/**
 * Brings the open moment's row into view, without touching focus. Only the list's own scrolling is moved: where the
 * list scrolls together with the timeline, bringing a row up would carry the timeline away from under the reader.
 */
export function useRowInView(list: RefObject<HTMLElement | null>, open: MomentId | undefined): void {
  useEffect(() => {
    const scroller = list.current;
    const row = open && rowLinkOf(open)?.closest<HTMLElement>('article');
    if (scroller && row) scrollBy(scroller, row);
  }, [list, open]);
}

/** The least scrolling that shows the whole row, as `scrollIntoView` with `block: 'nearest'`, but of this element only. */
function scrollBy(scroller: HTMLElement, row: HTMLElement): void {
  if (scroller.scrollHeight <= scroller.clientHeight) return;
  const outer = scroller.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  if (inner.top < outer.top) scroller.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) scroller.scrollTop += inner.bottom - outer.bottom;
}

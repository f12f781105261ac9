/** What scrolls a list, and how much of the list is in sight. */
import type { Sight } from './row-window.ts';

/** The nearest element around that scrolls up and down, else the page. One that is as tall as what is in it does not. */
export function scrollerOf(list: Element): Element {
  for (let at = list.parentElement; at && at !== document.body; at = at.parentElement) {
    // Its height is asked last: for that the whole page is laid out.
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** What of it shows in its scroller, as if nothing else stood in there. */
export function sightOf(list: Element, scroller: Element): Sight {
  const top = isPage(scroller) ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
  const height = isPage(scroller) ? window.innerHeight : Math.min(scroller.clientHeight, window.innerHeight);
  return { top: top - list.getBoundingClientRect().top, height };
}

/** Pixels at the upper and lower edge that something lies over, as the scroller itself says. */
export function coveredOf(scroller: Element): { readonly before: number; readonly after: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  return {
    before: Number.parseFloat(scrollPaddingTop) || 0,
    after: Number.parseFloat(scrollPaddingBottom) || 0,
  };
}

function isPage(scroller: Element): boolean {
  return scroller === document.scrollingElement || scroller === document.documentElement;
}

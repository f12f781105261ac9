/**
 * Scrolling in a frame. A browser that is asked to bring something into sight scrolls every page around, those of other
 * origins too: a page that opens at a paragraph would carry off whoever is reading the page it stands in. So within
 * another page, what was not done by the reader just now scrolls nothing but what is in here; and neither does what they
 * did, where all of the frame fits the screen.
 */
export function scrollInside(): void {
  const { scrollIntoView } = Element.prototype;
  const { focus } = HTMLElement.prototype;
  Element.prototype.scrollIntoView = function (this: Element, options?: boolean | ScrollIntoViewOptions) {
    if (isReadersDoing() && !fitsScreen()) scrollIntoView.call(this, options);
    else bringIntoSight(this, blockOf(options));
  };
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    if (isReadersDoing() || options?.preventScroll) return focus.call(this, options);
    focus.call(this, { ...options, preventScroll: true });
    bringIntoSight(this, 'nearest');
  };
}

/** Who uses it has it before them: there is no need to move the page around. */
function fitsScreen(): boolean {
  return window.innerHeight <= window.screen.availHeight;
}

/** A click or a key was a moment ago. Browsers that do not tell are taken to say no. */
function isReadersDoing(): boolean {
  return navigator.userActivation?.isActive ?? false;
}

function blockOf(options: boolean | ScrollIntoViewOptions | undefined): ScrollLogicalPosition {
  if (typeof options === 'object') return options.block ?? 'start';
  return options === false ? 'end' : 'start';
}

/** Down the page only: nothing of ours opens beside what is in sight. */
function bringIntoSight(element: Element, block: ScrollLogicalPosition): void {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (scrolls(at)) at.scrollTop += wayTo(element, at, block);
  }
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** How far the scroller has to go for the element to stand where it is asked to. Pixels. */
function wayTo(element: Element, scroller: Element, block: ScrollLogicalPosition): number {
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  const inner = element.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  const toStart = inner.top - pixels(scrollMarginTop) - (outer.top + pixels(scrollPaddingTop));
  const toEnd = inner.bottom + pixels(scrollMarginBottom) - (outer.bottom - pixels(scrollPaddingBottom));
  switch (block) {
    case 'start':
      return toStart;
    case 'end':
      return toEnd;
    case 'center':
      return (toStart + toEnd) / 2;
    case 'nearest':
      return nearest(toStart, toEnd);
  }
}

/** The least of the two that brings it into sight whole; as much of it as there is room for, from its start. */
function nearest(toStart: number, toEnd: number): number {
  if (toStart < 0) return Math.max(toStart, Math.min(toEnd, 0));
  return Math.max(0, Math.min(toStart, toEnd));
}

/** 0 for `auto`. */
function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}

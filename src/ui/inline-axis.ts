/** Places and keys along the reading direction. Events and boxes come in physical pixels; time runs as the text does. */

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** Pixels from where an element begins, in the reading direction, to a pointer. */
export function inlineOffset({ clientX }: { readonly clientX: number }, element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return isRightToLeft(element) ? right - clientX : clientX - left;
}

/** Pixels from where the outer element begins to where the inner one does. */
export function inlineStart(inner: Element, outer: Element): number {
  const { left, right } = inner.getBoundingClientRect();
  return inlineOffset({ clientX: isRightToLeft(outer) ? right : left }, outer);
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key as a left-to-right reader would have pressed it: there ArrowRight always means onwards. */
export function inlineKey({ key }: { readonly key: string }, element: Element): string {
  return isRightToLeft(element) ? (MIRRORED[key] ?? key) : key;
}

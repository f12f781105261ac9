import { type RefObject, useEffect } from 'react';
import type { Reading } from '../../domain/corpus/reading.ts';
import { useExplorer } from '../../state/store.ts';
import { paragraphId } from './dom-ids.ts';
import { type Lit, parseLit } from './lit.ts';

/**
 * What pointer and focus do over the text and its margin, heard once for all of it.
 *
 * - Over a passage or an entry of the margin, both are lit: the passage's entries, and the entry's passages.
 * - A click on a passage opens its moment; where several moments rest on it, focus goes to the first of their entries,
 *   and all of them are lit: the reader chooses. A click that ends a selection of text does nothing.
 */
export function usePassageEvents(
  root: RefObject<HTMLElement | null>,
  reading: Reading,
  light: (litText: string) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const follow = ({ target }: Event) => light(lightsOf(target) ?? '');
    const leave = () => light('');
    const click = ({ target }: Event) => {
      const lit = target instanceof Element && target.closest('.paragraph-text') && litAt(target);
      if (lit && getSelection()?.isCollapsed !== false) lead(element, reading, lit);
    };
    element.addEventListener('pointerover', follow);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focusin', follow);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('pointerover', follow);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('focusin', follow);
      element.removeEventListener('click', click);
    };
  }, [root, reading, light]);
}

function lightsOf(target: EventTarget | null): string | undefined {
  const lights = target instanceof Element ? target.closest('[data-lights]') : undefined;
  return lights instanceof HTMLElement ? lights.dataset.lights : undefined;
}

function litAt(target: Element): Lit | undefined {
  return parseLit(lightsOf(target) ?? '');
}

function lead(root: HTMLElement, { paragraphs }: Reading, { paragraph, passages }: Lit): void {
  const read = paragraphs.find((one) => one.paragraph.number === paragraph);
  const moments = read?.resting.filter((one) => one.passages.some((place) => passages.includes(place))) ?? [];
  const [first, second] = moments;
  if (!read || !first) return;
  if (second) focusEntry(root, paragraph, read.resting.indexOf(first));
  else useExplorer.getState().openMoment(first.moment.id);
}

function focusEntry(root: HTMLElement, paragraph: number, place: number): void {
  const entry = root.querySelectorAll(`#${paragraphId(paragraph)} .entry-title`)[place];
  if (entry instanceof HTMLElement) entry.focus();
}

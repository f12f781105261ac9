import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Article } from '../../domain/corpus/corpus.ts';
import { useLinks } from '../../state/links.ts';
import { useExplorer } from '../../state/store.ts';
import { paragraphId } from './dom-ids.ts';

interface ReaderParts {
  readonly root: RefObject<HTMLElement | null>;
  /** The bar that steps from passage to passage, and keeps focus while it does. */
  readonly bar: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLElement | null>;
}

/**
 * Brings what the link names before the reader's eyes and gives it focus, so that reading starts there: the paragraph, or
 * else the head of another article than before. The same link followed again does it again.
 */
export function usePointed(
  { root, bar, heading }: ReaderParts,
  article: Article,
  paragraph: number | undefined,
): void {
  const again = useFollowedAgain();
  const before = useRef(article);
  // Before what the panel does as it closes: it gives focus back only where nothing has taken it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: following a link again changes nothing else
  useLayoutEffect(() => {
    const isOther = before.current !== article;
    before.current = article;
    const target = paragraph === undefined ? undefined : document.getElementById(paragraphId(paragraph));
    if (!target && !isOther) return;
    (target ?? root.current)?.scrollIntoView({ block: 'start' });
    if (isStepping(bar.current)) return;
    (target ?? heading.current)?.focus({ preventScroll: true });
  }, [root, bar, heading, article, paragraph, again]);

  // After the panel: a link that opens a moment with its paragraph was followed for the paragraph.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (paragraph === undefined || isStepping(bar.current)) return;
    document.getElementById(paragraphId(paragraph))?.focus({ preventScroll: true });
  }, [bar, article, paragraph, again]);
}

/** True where a button of the bar has focus, so that it can be pressed again. */
function isStepping(bar: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLButtonElement && bar?.contains(activeElement) === true;
}

/** Goes up by one when a link is followed to the paragraph the reader is already at: nothing of the state tells of that. */
function useFollowedAgain(): number {
  const [count, setCount] = useState(0);
  const linkTo = useLinks();
  const hrefHere = useRef(() => linkTo({}).href);
  useEffect(() => {
    let openBefore: string | undefined;
    const before = () => {
      openBefore = useExplorer.getState().open;
    };
    const after = (event: MouseEvent) => {
      const { open, paragraph } = useExplorer.getState();
      const anchor = event.target instanceof Element ? event.target.closest('a') : null;
      const isToMoment =
        anchor?.classList.contains('entry-title') || (open !== undefined && open !== openBefore);
      if (!anchor || isToMoment || paragraph === undefined || !event.defaultPrevented) return;
      if (anchor.getAttribute('href') === hrefHere.current()) setCount((n) => n + 1);
    };
    document.addEventListener('click', before, true);
    document.addEventListener('click', after);
    return () => {
      document.removeEventListener('click', before, true);
      document.removeEventListener('click', after);
    };
  }, []);
  return count;
}

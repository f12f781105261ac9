import { type RefObject, useEffect, useState } from 'react';
import { hostPage } from '../../platform/host-page.ts';
import { talkWithHost } from '../../state/host-page.ts';
import { naturalHeight } from './natural-height.ts';

/** Talks with the page around, if there is one. Returns how often that has moved the view. */
export function useHost(root: RefObject<HTMLElement | null>): number {
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    const page = hostPage();
    if (!page) return;
    const look = () => ({
      title: document.title,
      height: root.current && naturalHeight(root.current),
    });
    const talk = talkWithHost(page, look, () => setMoves((count) => count + 1));
    const unwatch = root.current && watch(root.current, talk.touch);
    return () => {
      unwatch?.();
      talk.stop();
    };
  }, [root]);
  return moves;
}

/** Tells of whatever could change the height: what is drawn, the width there is for it, and the fonts it is set in. */
function watch(root: HTMLElement, onChange: () => void): () => void {
  const drawn = new MutationObserver(onChange);
  drawn.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const resized = new ResizeObserver(onChange);
  resized.observe(root);
  document.fonts.addEventListener('loadingdone', onChange);
  return () => {
    drawn.disconnect();
    resized.disconnect();
    document.fonts.removeEventListener('loadingdone', onChange);
  };
}

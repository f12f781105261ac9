import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';

/** An element's inner width in CSS pixels, followed as it changes; 0 until it is in the page. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  // Before it is painted: else what hangs on the width would come a frame late.
  useLayoutEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    setWidth(Math.round(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Whether a media query holds, followed as it changes; but not onto paper, where nothing is drawn anew in time. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const paper = window.matchMedia('print');
    const follow = () => paper.matches || setMatches(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

let fontsLoaded = 0;
let isFollowed = false;
const followers = new Set<() => void>();

/** From the first look on, so that what arrives between a measure and the drawing of it is not missed. */
function fontsLoadedByNow(): number {
  if (!isFollowed) followFonts();
  return fontsLoaded;
}

function followFonts(): void {
  isFollowed = true;
  const bump = () => {
    fontsLoaded += 1;
    for (const follower of followers) follower();
  };
  document.fonts.addEventListener('loadingdone', bump);
  if (document.fonts.status === 'loading') void document.fonts.ready.then(bump);
}

function followLoads(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

/** Goes up when fonts of the page have arrived, so that what was measured before is measured again. */
export function useFontsLoaded(): number {
  return useSyncExternalStore(followLoads, fontsLoadedByNow);
}

import { useEffect, useState } from 'react';

/** How long the browser is waited for, in milliseconds: it says nothing for a frame that is far out of sight. */
const PATIENCE = 150;

/**
 * How far down this page something is to stand to be seen, in CSS pixels; undefined while it is not `wanted` or not known
 * yet. A frame as high as all it holds can be far higher than the screen: its upper edge is then out of sight, and what
 * opened there would not be seen. A frame that fits the screen scrolls within itself, and there it is 0.
 *
 * Asked once, as it comes to be wanted: what is open does not follow the reader down the page around.
 */
export function usePlaceInSight(wanted: boolean): number | undefined {
  const [place, setPlace] = useState<number>();
  useEffect(() => {
    if (!wanted) return setPlace(undefined);
    if (window.innerHeight <= window.screen.availHeight) return setPlace(0);
    return upperEdgeOfSight(setPlace);
  }, [wanted]);
  return wanted ? place : undefined;
}

/** Tells the first line of the document that is in sight, through whatever frames. Returns how to call it off. */
function upperEdgeOfSight(tell: (top: number) => void): () => void {
  const observer = new IntersectionObserver(([entry]) => {
    stop();
    tell(entry?.isIntersecting ? Math.round(entry.intersectionRect.top) : 0);
  });
  const timer = setTimeout(() => {
    stop();
    tell(0);
  }, PATIENCE);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(document.documentElement);
  return stop;
}

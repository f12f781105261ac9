/** What of the timeline is in sight: what lies between the axis, which stays, and whatever lies over the page's foot. */
import { useEffect, useState } from 'react';

/** From and to: pixels down the screen. Nothing is in sight where `to` is no more than `from`. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** The part of the screen in which the timeline's marks can be seen. `root` holds the lanes, with `--axis` its height. */
export function sightOf(root: HTMLElement): Sight {
  const scroller = scrollerOf(root)?.getBoundingClientRect();
  const { top, left, right } = root.getBoundingClientRect();
  const from = Math.max(top, scroller?.top ?? 0) + axisOf(root);
  const strip = root.closest('.timeline')?.querySelector('.strip')?.getBoundingClientRect().top;
  // The page's place for a panel: it is there before what is shown in it has come.
  const panel = document.querySelector('.panel-column')?.getBoundingClientRect();
  const sheet = panel && panel.left < right && panel.right > left ? panel.top : undefined;
  const ends = [scroller?.bottom ?? window.innerHeight, strip, sheet].filter((end) => end !== undefined);
  return { from, to: Math.min(...ends) };
}

export function scrollerOf(root: HTMLElement): HTMLElement | null {
  return root.closest<HTMLElement>('main');
}

/** Pixels that the axis takes up over the lanes. */
export function axisOf(root: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(root).getPropertyValue('--axis')) || 0;
}

/** What of the lanes is in sight, in pixels below the first one's upper edge, followed as the page scrolls. */
export function useLanesInSight(root: HTMLElement | null): Sight | undefined {
  const [sight, setSight] = useState<Sight | undefined>(undefined);
  useEffect(() => {
    const scroller = root && scrollerOf(root);
    if (!root || !scroller) return;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const lanes = root.getBoundingClientRect().top + axisOf(root);
        const { from, to } = sightOf(root);
        const next = { from: Math.round(from - lanes), to: Math.round(to - lanes) };
        setSight((before) => (before?.from === next.from && before.to === next.to ? before : next));
      });
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(root);
    observer.observe(scroller);
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      scroller.removeEventListener('scroll', follow);
    };
  }, [root]);
  return sight;
}

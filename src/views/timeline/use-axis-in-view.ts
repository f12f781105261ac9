import { useEffect } from 'react';

/** Keeps the axis in sight while the lanes under it are scrolled. */
export function useAxisInView(root: HTMLElement | null) {
  useEffect(() => {
    const scroller = root?.closest<HTMLElement>('main');
    if (!root || !scroller) return;
    const follow = () => {
      const above = scroller.getBoundingClientRect().top - root.getBoundingClientRect().top;
      const shift = Math.max(0, Math.min(above, root.offsetHeight - 80));
      root.style.setProperty('--axis-shift', `${Math.round(shift)}px`);
    };
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => scroller.removeEventListener('scroll', follow);
  }, [root]);
}

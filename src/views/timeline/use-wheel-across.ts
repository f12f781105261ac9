import { useEffect, useRef } from 'react';
import { panned, shownBetween } from '../../domain/overview/scale.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { MINUTE } from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useExplorer } from '../../state/store.ts';
import { isRightToLeft } from '../../ui/inline-axis.ts';

interface WheelSetting {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly hidden: TimeFrame['hidden'];
  readonly width: number;
}

/**
 * What vis-timeline's wheel leaves out: across (or with Shift) it pans; and where all there is is in view already,
 * turning further out scrolls the page, so that the timeline does not hold the reader fast. `onPan` takes the window
 * in place of the store.
 */
export function useWheelAcross(
  root: HTMLElement | null,
  setting: WheelSetting,
  onPan?: (window: TimeWindow) => void,
) {
  const showWindow = useExplorer((state) => state.showWindow);
  const latest = useRef({ ...setting, pan: onPan ?? showWindow });
  latest.current = { ...setting, pan: onPan ?? showWindow };
  useEffect(() => {
    if (!root) return;
    const onWheel = (event: WheelEvent) => {
      const { frame, window, hidden, width, pan } = latest.current;
      const onwards = isRightToLeft(root) ? -event.deltaX : event.deltaX;
      const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : onwards;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        event.stopPropagation();
        const shown = shownBetween(window.from, window.to, hidden);
        pan(panned(window, hidden, frame.reach, (across / Math.max(1, width)) * shown));
      } else if (event.deltaY > 0 && !event.ctrlKey && isWhole(window, frame)) {
        event.stopPropagation();
      }
    };
    root.addEventListener('wheel', onWheel, { capture: true, passive: false });
    return () => root.removeEventListener('wheel', onWheel, { capture: true });
  }, [root]);
}

function isWhole({ from, to }: TimeWindow, { reach }: TimeFrame): boolean {
  return from <= reach.from + MINUTE && to >= reach.to - MINUTE;
}

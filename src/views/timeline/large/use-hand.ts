import { useRef, useState } from 'react';
import type { Hidden } from '../../../domain/overview/scale.ts';
import { isNear, type Sheet } from '../../../domain/overview/sheet.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';
import { useExplorer } from '../../../state/store.ts';
import { FramePath } from './frame-path.ts';

/** No sooner than so long after the last is another question asked while the hand moves. Milliseconds. */
const LEAST_APART = 100;
/** A wheel that pans has come to rest when it has not been turned for so long. Milliseconds. */
const REST = 160;

/**
 * The window while the hand holds it. Between frames only the sheet is moved; the store, and with it the link, hears of
 * it when the hand rests. Meanwhile the index is asked in good time for what comes into view.
 */
export function useHand(window: TimeWindow, hidden: readonly Hidden[]) {
  const [heldAsk, setHeldAsk] = useState<{ readonly at: TimeWindow; readonly of: TimeWindow } | undefined>();
  const path = useRef<FramePath | undefined>(undefined);
  path.current ??= new FramePath();
  const held = useRef<TimeWindow | undefined>(undefined);
  const asked = useRef({ at: 0, timer: 0 });
  const resting = useRef(0);
  const laid = useRef<{ window: TimeWindow; detail: unknown }>({ window, detail: undefined });
  const showWindow = useExplorer((state) => state.showWindow);

  // A window that came from elsewhere takes the place of what the hand held.
  const before = useRef(window);
  if (before.current !== window) {
    before.current = window;
    held.current = undefined;
  }
  const asksFor = heldAsk && heldAsk.of === window ? heldAsk.at : window;

  function askInTime(next: TimeWindow) {
    if (isNear(asksFor, next, hidden)) return;
    const wait = asked.current.at + LEAST_APART - performance.now();
    clearTimeout(asked.current.timer);
    if (wait > 0) {
      asked.current.timer = setTimeout(
        () => held.current && askInTime(held.current),
        wait,
      ) as unknown as number;
      return;
    }
    asked.current.at = performance.now();
    setHeldAsk({ at: next, of: window });
  }

  function move(root: HTMLElement, next: TimeWindow) {
    held.current = next;
    path.current?.show(root, next);
    askInTime(next);
  }

  function rest(next: TimeWindow) {
    clearTimeout(resting.current);
    clearTimeout(asked.current.timer);
    held.current = undefined;
    showWindow(next);
  }

  return {
    asksFor,
    get now() {
      return held.current ?? window;
    },
    move,
    rest,
    /** A step that tells nobody when it was the last. */
    push(root: HTMLElement, next: TimeWindow) {
      move(root, next);
      clearTimeout(resting.current);
      resting.current = setTimeout(() => rest(next), REST) as unknown as number;
    },
    /**
     * The window that marks are laid out for: while the hand moves, where it was when the last answer came; else the
     * window in view, once what is known is the answer to it.
     */
    laidFor(detail: unknown, isAnswered: boolean): TimeWindow {
      const isNew = laid.current.detail !== detail;
      if (isNew || (isAnswered && !held.current)) laid.current = { window: held.current ?? window, detail };
      return laid.current.window;
    },
    drawn(root: HTMLElement, sheet: Sheet | undefined, mirrored: boolean) {
      path.current?.drawn(root, sheet, mirrored);
      path.current?.show(root, held.current ?? window);
    },
  };
}

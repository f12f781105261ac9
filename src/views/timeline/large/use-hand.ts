import { useRef, useState } from 'react';
import type { Corpus } from '../../../domain/corpus/corpus.ts';
import type { Detail } from '../../../domain/overview/detail/detail.ts';
import type { Hidden } from '../../../domain/overview/scale.ts';
import { isNear, type Sheet } from '../../../domain/overview/sheet.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';
import { clockNow } from '../../../state/pace.ts';
import { useExplorer } from '../../../state/store.ts';
import { FramePath } from './frame-path.ts';

/** No sooner than so long after the last is another question asked while the hand moves. Milliseconds. */
const LEAST_APART = 100;
/** A wheel that pans has come to rest when it has not been turned for so long. Milliseconds. */
const REST = 160;

/** What is drawn, and for which window. */
export interface Laid {
  /** Marks and clusters, and of which answer. */
  readonly marks: TimeWindow;
  readonly detail: Detail | undefined;
  /** The corpus that the answer is of: the one before, till there is an answer of the one that more parts have made. */
  readonly corpus: Corpus;
  /** What is quickly drawn: axis, lines and silhouettes. It keeps up with a zoom too. */
  readonly ground: TimeWindow;
}

interface Hand {
  held: TimeWindow | undefined;
  /** How much the marks are stretched by now: 1 while the hand only pans. */
  stretch: number;
  askedAt: number;
  asking: ReturnType<typeof setTimeout> | undefined;
  resting: ReturnType<typeof setTimeout> | undefined;
}

/**
 * The window while the hand holds it. Between frames only the sheets are moved; the store, and with it the link, hears
 * of it when the hand rests. Meanwhile the index is asked in good time for what comes into view.
 */
export function useHand(corpus: Corpus, window: TimeWindow, hidden: readonly Hidden[]) {
  const [heldAsk, setHeldAsk] = useState<{ readonly at: TimeWindow; readonly of: TimeWindow } | undefined>();
  const showWindow = useExplorer((state) => state.showWindow);
  const [paths] = useState(() => ({
    marks: new FramePath('.marks-sheet'),
    ground: new FramePath('.ground-sheet'),
  }));
  const hand = useRef<Hand>({
    held: undefined,
    stretch: 1,
    askedAt: 0,
    asking: undefined,
    resting: undefined,
  }).current;
  const laid = useRef<Laid>({ marks: window, ground: window, detail: undefined, corpus });
  const answered = useRef<Detail | undefined>(undefined);

  // A window that came from elsewhere takes the place of what the hand held.
  const before = useRef(window);
  if (before.current !== window) {
    before.current = window;
    hand.held = undefined;
  }
  const asksFor = heldAsk && heldAsk.of === window ? heldAsk.at : window;
  const now = useRef({ window, asksFor, hidden });
  now.current = { window, asksFor, hidden };

  function show(next: TimeWindow) {
    hand.stretch = paths.marks.show(next);
    paths.ground.show(next);
  }

  function askInTime(next: TimeWindow) {
    const { asksFor: known, hidden: gaps, window: of } = now.current;
    if (isNear(known, next, gaps, 'moving')) return;
    const wait = hand.askedAt + LEAST_APART - clockNow();
    clearTimeout(hand.asking);
    if (wait > 0) {
      hand.asking = setTimeout(() => hand.held && askInTime(hand.held), wait);
      return;
    }
    hand.askedAt = clockNow();
    setHeldAsk({ at: next, of });
  }

  function move(next: TimeWindow) {
    hand.held = next;
    show(next);
    askInTime(next);
  }

  function rest(next: TimeWindow) {
    clearTimeout(hand.resting);
    clearTimeout(hand.asking);
    hand.held = undefined;
    showWindow(next);
  }

  return {
    asksFor,
    get now() {
      return hand.held ?? window;
    },
    isMoving: () => hand.held !== undefined,
    move,
    rest,
    /** A step of something that tells nobody when it was the last. */
    push(next: TimeWindow) {
      move(next);
      clearTimeout(hand.resting);
      hand.resting = setTimeout(() => rest(next), REST);
    },
    /**
     * While the hand moves, where it was when the last answer came, but for marks that it stretches: they are laid out
     * anew when it rests. Else the window in view, once what is known is the answer to it.
     */
    laidFor(detail: Detail | undefined, isAnswered: boolean): Laid {
      const isNew = answered.current !== detail;
      answered.current = detail;
      const last = laid.current;
      if (!detail && last.detail) return last;
      if (!isNew && (!isAnswered || hand.held)) return last;
      const ground = hand.held ?? window;
      const next =
        hand.held && hand.stretch !== 1 && last.detail
          ? { ...last, ground }
          : { marks: ground, detail, ground, corpus };
      const isSame =
        last.marks === next.marks &&
        last.ground === ground &&
        last.detail === next.detail &&
        last.corpus === next.corpus;
      if (!isSame) laid.current = next;
      return laid.current;
    },
    drawn(root: HTMLElement, marks: Sheet | undefined, ground: Sheet | undefined, mirrored: boolean) {
      paths.marks.drawn(root, marks, mirrored);
      paths.ground.drawn(root, ground, mirrored);
      show(hand.held ?? window);
    },
  };
}

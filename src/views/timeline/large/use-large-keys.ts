import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Corpus } from '../../../domain/corpus/corpus.ts';
import type { Detail } from '../../../domain/overview/detail/detail.ts';
import { type Hidden, panned, shownBetween } from '../../../domain/overview/scale.ts';
import type { TimeFrame } from '../../../domain/overview/time-frame.ts';
import { nearest, type Step, travelOver } from '../../../domain/overview/travel.ts';
import { instant, MINUTE } from '../../../domain/time/instant.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';
import { useExplorer } from '../../../state/store.ts';
import { inlineKey } from '../../../ui/inline-axis.ts';
import { axisOf, scrollerOf } from '../in-sight.ts';
import { laneName } from '../lane-name.ts';
import { markIdOf } from '../mark-id.ts';
import { atTheEnd, STEPS } from '../mark-steps.ts';
import { type Thing, thingsIn } from './things.ts';
import type { Feed } from './use-feed.ts';

interface Setting {
  readonly root: HTMLElement | null;
  readonly corpus: Corpus;
  readonly feed: Feed;
  readonly detail: Detail | undefined;
  /** True once what is drawn is the answer for the window in view. */
  readonly settled: boolean;
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly hidden: readonly Hidden[];
}

/** Where focus goes once what is asked for is drawn. */
type Pending =
  | { readonly kind: 'thing'; readonly id: string }
  /** Whatever begins nearest to a time in a lane. */
  | { readonly kind: 'nearest'; readonly lane: string; readonly at: number }
  /** The next of a lane that begins after a time, or before it: the window goes there in one step. */
  | { readonly kind: 'next'; readonly lane: string; readonly at: number; readonly step: 'earlier' | 'later' };

export type LargeKeys = ReturnType<typeof useLargeKeys>;

/** The keyboard over a large corpus: arrows travel over moments and clusters, and the window follows where they end. */
export function useLargeKeys(setting: Setting) {
  const { root, corpus, feed, detail, settled, frame, window: shown, hidden } = setting;
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const pending = useRef<Pending | undefined>(undefined);
  /** What of the timeline had focus last, as long as focus has not gone elsewhere. */
  const held = useRef<Thing | undefined>(undefined);
  const showWindow = useExplorer((state) => state.showWindow);
  const announce = useExplorer((state) => state.announce);
  const momentAt = (place: number) => corpus.moments.at(place);

  const ids = feed.lanes.flatMap(({ layout, clusters }) => [
    ...layout.boxes.map(({ mark }) => mark.id),
    ...clusters.map(({ cluster }) => cluster.id),
  ]);
  const activeId = wanted !== undefined && ids.includes(wanted) ? wanted : ids[0];

  function elementOf(id: string): HTMLElement | null | undefined {
    return root?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"]`);
  }

  function focusOn(id: string): boolean {
    const element = elementOf(id);
    if (!element) return false;
    pending.current = undefined;
    setWanted(id);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }

  // Runs after every drawing: what is asked for may only now have come into the page.
  useEffect(() => {
    if (pending.current) bringFocus();
    else keepFocus();
  });

  // Whoever goes elsewhere is not brought back.
  useEffect(() => {
    const leave = ({ target, type }: Event) => {
      if (type === 'focusin' && (isNowhere(target) || markIdOf(target) !== undefined)) return;
      pending.current = undefined;
      held.current = undefined;
    };
    document.addEventListener('focusin', leave);
    document.addEventListener('pointerdown', leave, true);
    return () => {
      document.removeEventListener('focusin', leave);
      document.removeEventListener('pointerdown', leave, true);
    };
  }, []);

  /** What had focus may be drawn no more, such as a cluster of another length: what is nearest in view takes its place. */
  function keepFocus() {
    const last = held.current;
    if (!last || !detail || !settled || !isNowhere(document.activeElement)) return;
    if (elementOf(last.id)) return;
    held.current = undefined;
    const inView = thingsIn(feed, detail, momentAt).map((lane) =>
      lane.filter((thing) => windowTo(thing, shown, hidden, frame.reach) === shown),
    );
    const own = inView.find(([first]) => first?.lane === last.lane) ?? inView.flat();
    const found = nearest(own, last.from, ({ from }) => from);
    if (found) focusOn(found.id);
  }

  function bringFocus() {
    const due = pending.current;
    if (!due || !detail) return;
    if (due.kind === 'thing') {
      focusOn(due.id);
      return;
    }
    if (!settled) return;
    const lane = thingsIn(feed, detail, momentAt).find(([first]) => first?.lane === due.lane) ?? [];
    const found = due.kind === 'nearest' ? nearest(lane, due.at, ({ from }) => from) : nextIn(lane, due);
    if (found) go(found);
    else if (due.kind === 'nearest') pending.current = undefined;
    else if (!follow(due)) giveUp(due);
  }

  function giveUp(due: Extract<Pending, { kind: 'next' }>) {
    pending.current = undefined;
    announce(atTheEnd(due.step, nameOf(due.lane)));
  }

  function nameOf(id: string): string {
    const lane = detail?.lanes.find((each) => each.id === id);
    return lane ? laneName(lane) : '';
  }

  /** Moves the window to the next of the lane beyond what is told of; false where there is none. */
  function follow({ lane, step }: Extract<Pending, { kind: 'next' }>): boolean {
    const at = detail?.lanes.find(({ id }) => id === lane)?.[step];
    if (at === undefined) return false;
    const next = windowTo({ id: '', lane, from: at, to: at, reachingIn: false }, shown, hidden, frame.reach);
    const moved = isMoved(shown, next);
    if (moved) showWindow(next);
    return moved;
  }

  function go(thing: Thing) {
    const next = windowTo(thing, shown, hidden, frame.reach);
    if (next !== shown) showWindow(next);
    bringLane(thing.lane);
    if (next !== shown || !focusOn(thing.id)) pending.current = { kind: 'thing', id: thing.id };
  }

  /** Lanes out of sight have nothing in them that could take focus. */
  function bringLane(id: string) {
    const row = feed.rows.find(({ layout }) => layout.lane.id === id);
    const scroller = root && scrollerOf(root);
    if (!row || !scroller || feed.lanes.some(({ layout }) => layout.lane.id === id)) return;
    const top = root.getBoundingClientRect().top + axisOf(root) + row.top;
    scroller.scrollBy({
      top: top - scroller.getBoundingClientRect().top - axisOf(root),
      behavior: 'instant',
    });
  }

  return {
    activeId,
    /** Nothing is waited for any more. */
    stay() {
      pending.current = undefined;
    },
    focusThing(id: string) {
      pending.current = { kind: 'thing', id };
    },
    /** Once the window asked for is drawn: what begins nearest to a time in a lane has focus. */
    focusNearest(lane: string, at: number) {
      pending.current = { kind: 'nearest', lane, at };
    },
    onFocus: (event: FocusEvent) => {
      const id = markIdOf(event.target);
      if (!id) return;
      setWanted(id);
      held.current =
        detail &&
        thingsIn(feed, detail, momentAt)
          .flat()
          .find((thing) => thing.id === id);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const from = markIdOf(event.target);
      if (from === undefined || event.altKey || event.metaKey || !detail) return;
      const step = stepOf(event);
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const lanes = thingsIn(feed, detail, momentAt);
      const thing = lanes.flat().find(({ id }) => id === from);
      if (!thing) return;
      const target = withinLane(step) ? undefined : travelOver(lanes, from, step, (each) => each.from);
      if (target && target.id !== from) {
        go(target);
        return;
      }
      const end = endOf(step);
      if (!end) {
        announce(atTheEnd(step, nameOf(thing.lane)));
        return;
      }
      pending.current = { kind: 'next', lane: thing.lane, step: end.seek, at: end.from(thing) };
      if (end.edge === undefined) {
        bringFocus();
        return;
      }
      const length = shownBetween(frame.reach.from, frame.reach.to, hidden);
      const next = panned(shown, hidden, frame.reach, end.edge === 'start' ? -length : length);
      if (isMoved(shown, next)) showWindow(next);
      else bringFocus();
    },
  };
}

/** Where focus falls when what had it is taken out of the page. */
function isNowhere(target: EventTarget | null): boolean {
  return target === null || (target instanceof Element && target.matches('body, main, #view'));
}

function stepOf(event: KeyboardEvent): Step | undefined {
  const key = inlineKey(event, event.currentTarget);
  // Of a million, the first of all is the first of the lane that is asked for.
  return STEPS[key];
}

/** The link keeps whole minutes: what is no more than that is no step further. */
export function isMoved(before: TimeWindow, now: TimeWindow): boolean {
  const least = Math.max(MINUTE, (before.to - before.from) / 1_000);
  return Math.abs(now.from - before.from) > least || Math.abs(now.to - before.to) > least;
}

function nextIn(lane: readonly Thing[], { step, at }: Extract<Pending, { kind: 'next' }>): Thing | undefined {
  const begun = lane.filter(({ reachingIn }) => !reachingIn);
  return step === 'later' ? begun.find(({ from }) => from > at) : begun.findLast(({ from }) => from < at);
}

/** Home and End lead to the ends of the lane, which may be far out of what is told of. */
function withinLane(step: Step): boolean {
  return step === 'first' || step === 'last';
}

interface End {
  readonly seek: 'earlier' | 'later';
  readonly edge: 'start' | 'end' | undefined;
  readonly from: (thing: Thing) => number;
}

function endOf(step: Step): End | undefined {
  switch (step) {
    case 'later':
      return { seek: 'later', edge: undefined, from: (thing) => thing.from };
    case 'earlier':
      return { seek: 'earlier', edge: undefined, from: (thing) => thing.from };
    case 'first':
      return { seek: 'later', edge: 'start', from: () => -Infinity };
    case 'last':
      return { seek: 'earlier', edge: 'end', from: () => Infinity };
    default:
      return undefined;
  }
}

/** Where in the window something comes to stand that lay before it, or after it: a share of its width. */
const FROM_BEFORE = 0.1;
const FROM_AFTER = 0.6;

/** The window moved so that it shows the thing's beginning, or any of it; the same window where it does. */
function windowTo(
  { from, to, reachingIn }: Thing,
  window: TimeWindow,
  hidden: readonly Hidden[],
  reach: TimeWindow,
): TimeWindow {
  if (reachingIn || (from < window.to && Math.max(to, from) >= window.from)) return window;
  const length = shownBetween(window.from, window.to, hidden);
  const share = from >= window.to ? FROM_AFTER : FROM_BEFORE;
  return panned(window, hidden, reach, shownBetween(window.from, instant(from), hidden) - length * share);
}

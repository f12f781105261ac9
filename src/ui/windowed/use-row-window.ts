import {
  type CSSProperties,
  type FocusEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { RowWindow, type Run } from './row-window.ts';
import { coveredOf, scrollerOf, sightOf } from './scroller.ts';
import './windowed.css';

export interface RowWindowOptions {
  /** What the rows are of: where it is another, nothing is known of their heights any more. */
  readonly of: unknown;
  readonly count: number;
  /** Pixels of an ordinary row. What is drawn is measured. */
  readonly estimate: number;
  /** Rows that stay in the page wherever the reader is, such as that of what is open. */
  readonly kept: readonly (number | undefined)[];
}

/** Lengths that `windowed.css` places rows by; set in the style sheet, so that paper can do without them. */
type Lengths = CSSProperties & Readonly<Record<`--windowed-${string}`, string>>;

export interface DrawnRow {
  readonly index: number;
  /** Set for a row that is kept away from the others: it has `data-apart` as well. */
  readonly style: Lengths | undefined;
}

export interface DrawnRows {
  /** In order. */
  readonly rows: readonly DrawnRow[];
  /** Of the element that has the rows as its children. */
  readonly style: Lengths | undefined;
  /** Draws a row and scrolls so that it is in sight; focus stays where it is. */
  readonly bringIntoView: (index: number) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Of the view's height, before and after it, is drawn ahead. */
const AHEAD = 0.8;
/** Of that is left when more is drawn. */
const LEFT = 0.3;
/** Pixels that are drawn before anything is known of the page. */
const FIRST = 600;
/** Milliseconds without scrolling that are a pause. */
const PAUSE = 250;

/**
 * Draws those of many rows that are near what is in sight, whatever it is that scrolls. The rows are children of `list`
 * and have their index as `data-index`. The one that has focus stays in the page with its neighbours, so that Tab goes
 * on from there.
 */
export function useRowWindow(list: RefObject<HTMLElement | null>, options: RowWindowOptions): DrawnRows {
  const { of, count, estimate, kept } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are known of these rows alone
  const rowWindow = useMemo(() => new RowWindow(count, estimate), [of, count, estimate]);
  const [drawn, setDrawn] = useState<Drawn>(() => firstDrawn(rowWindow));
  const now = drawn.of === rowWindow ? drawn : firstDrawn(rowWindow);
  const [focused, setFocused] = useState<number>();
  const wanted = useRef<number>(undefined);
  const latest = useRef(now);
  latest.current = now;

  const draw = useCallback(
    (isAnew = false) => {
      const run = list.current && runNeeded(list.current, rowWindow, latest.current.run);
      if (run && (isAnew || run !== latest.current.run)) setDrawn({ of: rowWindow, run });
    },
    [list, rowWindow],
  );
  useScrolling(list, rowWindow, draw);

  // After every drawing: what was drawn for the first time is as tall as it is.
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const isAnew =
      measure(element, rowWindow) || (mustSettle(element, rowWindow) && settle(element, rowWindow));
    draw(isAnew || goOn(element, rowWindow, wanted));
  });
  useRowsWatched(list, rowWindow, now.run, draw);

  const bringIntoView = useCallback(
    (index: number) => {
      if (!list.current) return;
      wanted.current = index;
      goTo(list.current, rowWindow, index);
      draw(true);
    },
    [list, rowWindow, draw],
  );

  return {
    rows: rowsDrawn(rowWindow, now.run, [...kept, ...around(focused)]),
    style: styleOf(rowWindow, now.run),
    bringIntoView,
    onFocus: ({ target }) => setFocused(indexAround(target)),
    // Another window in front takes focus from this one only for a while.
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (document.hasFocus() && !currentTarget.contains(relatedTarget)) setFocused(undefined);
    },
  };
}

interface Drawn {
  readonly of: RowWindow;
  readonly run: Run;
}

/** Before anything is known of the page: the list's beginning. */
function firstDrawn(rowWindow: RowWindow): Drawn {
  return { of: rowWindow, run: rowWindow.runFor({ top: 0, height: 0 }, FIRST) };
}

/** The run that is drawn, as long as there is enough of it; else another. */
function runNeeded(list: HTMLElement, rowWindow: RowWindow, drawn: Run): Run {
  const sight = sightOf(list, scrollerOf(list));
  const least = rowWindow.runFor(sight, sight.height * LEFT);
  if (drawn.first <= least.first && drawn.end >= least.end) return drawn;
  return rowWindow.runFor(sight, sight.height * AHEAD);
}

function useScrolling(
  list: RefObject<HTMLElement | null>,
  rowWindow: RowWindow,
  draw: (isAnew?: boolean) => void,
): void {
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const settled = () => {
      clearTimeout(pause);
      if (list.current && settle(list.current, rowWindow)) flushSync(() => draw(true));
    };
    const scrolled = ({ target }: Event) => {
      if (!list.current || !(target instanceof Node && target.contains(list.current))) return;
      rowWindow.scrolled(sightOf(list.current, scrollerOf(list.current)));
      flushSync(() => draw());
      clearTimeout(pause);
      if (mustSettle(list.current, rowWindow)) settled();
      else pause = setTimeout(settled, PAUSE);
    };
    const resized = () => draw(true);
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    window.addEventListener('resize', resized);
    return () => {
      clearTimeout(pause);
      document.removeEventListener('scroll', scrolled, { capture: true });
      window.removeEventListener('resize', resized);
    };
  }, [list, rowWindow, draw]);
}

/** Brings rows and scrollbar together, without any row being seen to move. True where there was something to bring. */
function settle(list: HTMLElement, rowWindow: RowWindow): boolean {
  const scroller = scrollerOf(list);
  const before = sightOf(list, scroller);
  const drift = rowWindow.drift(before);
  if (Math.abs(drift) < 1) return false;
  const place = rowWindow.placeOf(0);
  scroller.scrollTop += drift;
  const after = sightOf(list, scroller);
  rowWindow.settled(after.top - before.top, after);
  return rowWindow.placeOf(0) !== place;
}

function mustSettle(list: HTMLElement, rowWindow: RowWindow): boolean {
  return rowWindow.mustSettle(sightOf(list, scrollerOf(list)));
}

/** Scrolls to a row, by its likely place where it is not drawn; nothing has been drawn for it then. False: it is in sight. */
function goTo(list: HTMLElement, rowWindow: RowWindow, index: number): boolean {
  const scroller = scrollerOf(list);
  const { before, after } = coveredOf(scroller);
  const way = rowWindow.wayTo(index, sightOf(list, scroller), before, after);
  if (way.by === 0 && way.offset === undefined) return false;
  scroller.scrollTop += way.by;
  rowWindow.went(way, sightOf(list, scroller).top);
  return true;
}

/** What was gone to by its likely place may turn out to stand a little beside it. True where there was a way left. */
function goOn(list: HTMLElement, rowWindow: RowWindow, wanted: RefObject<number | undefined>): boolean {
  const index = wanted.current;
  wanted.current = undefined;
  return index !== undefined && goTo(list, rowWindow, index);
}

/** Row after row as it is in the page. True where one is not as tall as thought. */
function measure(list: HTMLElement, rowWindow: RowWindow): boolean {
  const sight = sightOf(list, scrollerOf(list));
  rowWindow.scrolled(sight);
  const heights = new Map<number, number>();
  for (const row of rowsIn(list)) {
    const { height } = row.getBoundingClientRect();
    if (height > 0) heights.set(Number(row.dataset.index), height);
  }
  return rowWindow.measured(heights, rowWindow.stillIn(sight));
}

function rowsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-index]')];
}

/** Measures again when rows are made taller or smaller: by the list's width, by fonts that arrive, by what is open. */
function useRowsWatched(
  list: RefObject<HTMLElement | null>,
  rowWindow: RowWindow,
  run: Run,
  draw: (isAnew?: boolean) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are in the page with another run
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (list.current && measure(list.current, rowWindow)) draw(true);
    });
    for (const row of list.current ? rowsIn(list.current) : []) observer.observe(row);
    return () => observer.disconnect();
  }, [list, rowWindow, run, draw]);
}

function around(index: number | undefined): readonly number[] {
  return index === undefined ? [] : [index - 1, index, index + 1];
}

/** The index of the row that something is in. */
function indexAround(element: Element): number | undefined {
  const row = element.closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset.index) : undefined;
}

/** Before the run, in it, after it: in order, so that no element changes places while it has focus. */
function rowsDrawn(
  rowWindow: RowWindow,
  { first, end }: Run,
  kept: readonly (number | undefined)[],
): readonly DrawnRow[] {
  const isThere = (index: number | undefined) => index !== undefined && index >= 0 && index < rowWindow.count;
  const others = [...new Set(kept)]
    .filter((index): index is number => isThere(index))
    .sort((a, b) => a - b)
    .map((index) => ({ index, style: apart(rowWindow, index) }));
  const run = Array.from({ length: end - first }, (_, offset) => ({
    index: first + offset,
    style: undefined,
  }));
  return [
    ...others.filter(({ index }) => index < first),
    ...run,
    ...others.filter(({ index }) => index >= end),
  ];
}

function apart(rowWindow: RowWindow, index: number): Lengths {
  return { '--windowed-place': `${rowWindow.placeApart(index)}px` };
}

/** The rows follow one another; what comes before them is room. */
function styleOf(rowWindow: RowWindow, { first, end }: Run): Lengths | undefined {
  if (first === 0 && end === rowWindow.count) return undefined;
  return {
    '--windowed-size': `${rowWindow.height}px`,
    '--windowed-before': `${Math.max(0, rowWindow.placeOf(first))}px`,
  };
}

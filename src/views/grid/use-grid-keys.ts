import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import type { MomentId } from '../../domain/corpus/corpus.ts';
import { inlineKey } from '../../ui/inline-axis.ts';
import {
  type CellName,
  cellAround,
  cellNamed,
  cellsIn,
  isMomentRow,
  linksWithin,
  nameOf,
  rowOf,
  stopIn,
} from './grid-cells.ts';
import { cellAfter } from './grid-step.ts';
import type { RowsWalked } from './rows-walked.ts';

/** The cell that had focus when the grid was last left, so that Back leads to it. For the session; in no link. */
let leftAt: CellName | undefined;

/**
 * The keyboard over the grid, by ARIA's pattern for data grids: Tab reaches one cell, the keys of `cellAfter` the
 * others. A cell with one link is that link; into a cell with several Enter or F2 goes, arrows walk among them, and
 * Escape or F2 comes out. On a cell without a link Enter opens the row's moment, as a click does.
 *
 * The keyboard's cell is kept by name, not by place, so that it stays with its moment when the order changes. Where
 * its row is filtered away, the row that comes into its place takes over, and takes the focus where it was there.
 */
export function useGridKeys(
  grid: RefObject<HTMLDivElement | null>,
  rowsOf: (grid: HTMLElement) => RowsWalked,
  openMoment: (id: MomentId) => void,
  open: MomentId | undefined,
) {
  const stop = useRef<HTMLElement | undefined>(undefined);
  const here = useRef<(CellName & { readonly rowPlace: number }) | undefined>(undefined);
  const hadFocus = useRef(false);

  function keepStop(cell: HTMLElement) {
    const next = stopIn(cell);
    if (!grid.current || !next) return;
    if (stop.current && stop.current !== next) stop.current.tabIndex = -1;
    next.tabIndex = 0;
    stop.current = next;
    const row = rowOf(cell);
    here.current = { ...nameOf(cell), rowPlace: row ? rowsOf(grid.current).placeOf(row) : 0 };
  }

  function go(cell: HTMLElement) {
    keepStop(cell);
    stop.current?.focus();
  }

  // Only as the grid comes into the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was open then is what counts
  useLayoutEffect(() => {
    if (grid.current && leftAt) rowsOf(grid.current).bring(leftAt.row);
    const cell = grid.current && leftAt && cellNamed(grid.current, leftAt);
    if (cell && nothingFocused()) {
      go(cell);
      cell.scrollIntoView({ block: 'center', inline: 'nearest' });
    } else if (open) {
      here.current = { row: open, column: 'moment', rowPlace: 0 };
    }
  }, []);

  // After every drawing: rows and columns come, go and change places.
  useLayoutEffect(() => {
    const element = grid.current;
    const cell = element && presentCell(element, rowsOf(element), here.current, hadFocus.current);
    if (!cell) return;
    keepStop(cell);
    if (hadFocus.current && nothingFocused()) stop.current?.focus({ preventScroll: true });
  });

  return {
    onFocus: ({ target }: FocusEvent) => {
      const cell = cellAround(target);
      if (!cell) return;
      hadFocus.current = true;
      leftAt = nameOf(cell);
      keepStop(cell);
    },
    onBlur: ({ target }: FocusEvent) => {
      if (target.isConnected) hadFocus.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const cell = cellAround(event.target);
      if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
      if (!(isWithin(event.target) ? walkWithin(event, cell, go) : walk(event, cell, rowsOf, go, openMoment)))
        return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick: (event: MouseEvent) => {
      const cell = cellAround(event.target);
      if (!cell || event.defaultPrevented || isOwnClick(event.target) || isSelecting()) return;
      openRow(cell, openMoment);
    },
  };
}

/** True where the key meant something. */
function walk(
  event: KeyboardEvent,
  cell: HTMLElement,
  rowsOf: (grid: HTMLElement) => RowsWalked,
  go: (cell: HTMLElement) => void,
  openMoment: (id: MomentId) => void,
): boolean {
  const isEnter = event.key === 'Enter' || event.key === 'F2';
  if (isEnter && stopIn(cell) === cell) {
    const [first] = linksWithin(cell);
    if (first) first.focus();
    else openRow(cell, openMoment);
    return true;
  }
  const grid = event.currentTarget;
  if (!(grid instanceof HTMLElement)) return false;
  const key = inlineKey(event, grid);
  const rows = rowsOf(grid);
  const to = cellAfter(rows, cell, { key, ctrl: event.ctrlKey, page: rowsInSight(grid, rows) });
  if (to) go(to);
  return to !== undefined;
}

/** Among the links of one cell, which stand one below the other, or on a phone beside one another. */
function walkWithin(event: KeyboardEvent, cell: HTMLElement, go: (cell: HTMLElement) => void): boolean {
  if (event.key === 'Escape' || event.key === 'F2') {
    go(cell);
    return true;
  }
  const links = linksWithin(cell);
  const at = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1;
  const to = placeAfter(inlineKey(event, cell), at, links.length);
  if (to === undefined) return false;
  links[to]?.focus();
  return true;
}

/** Stops at the ends: beyond them lies another cell, which Escape leads to. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The cell of that name; else its column in the row now in its place; else the first moment. */
function presentCell(
  grid: HTMLElement,
  rows: RowsWalked,
  here: (CellName & { readonly rowPlace: number }) | undefined,
  hadFocus: boolean,
): HTMLElement | undefined {
  const named = here && cellNamed(grid, here);
  if (named) return named;
  const row = here ? rows.inPlaceOf(here.rowPlace, hadFocus && nothingFocused()) : rows.first();
  const cells = row ? cellsIn(row) : [];
  return cells.find(({ dataset }) => dataset.column === here?.column) ?? cells[0];
}

function openRow(cell: HTMLElement, openMoment: (id: MomentId) => void) {
  const row = rowOf(cell);
  if (row?.dataset.row && isMomentRow(row)) openMoment(row.dataset.row as MomentId);
}

/** As many rows of middling height as fit, less one that stays in sight; at least one. */
function rowsInSight(grid: HTMLElement, { height }: RowsWalked): number {
  const sight = Math.min(grid.parentElement?.clientHeight ?? 0, window.innerHeight);
  return Math.max(1, Math.floor(sight / height) - 1);
}

function isWithin(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.within !== undefined;
}

/** A link's or a button's click is its own. */
function isOwnClick(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

/** A press that marks text to copy is no press to open. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

/** True where focus is nowhere in particular, as after what had it left the page. */
function nothingFocused(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.matches('main');
}

import { cellsIn, rowOf } from './grid-cells.ts';
import type { RowsWalked } from './rows-walked.ts';

/** A key as a left-to-right reader would have pressed it. */
export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
  /** Rows that one page takes up. */
  readonly page: number;
}

/**
 * The cell a key leads to from another, by ARIA's pattern for grids: arrows by one, Home and End to the row's ends,
 * with Control to the grid's corners, Page Up and Page Down by as many rows as are in sight. The cell itself at an
 * edge; undefined for any other key.
 */
export function cellAfter(rows: RowsWalked, cell: HTMLElement, pressed: GridKey): HTMLElement | undefined {
  const row = rowOf(cell);
  const to = rowAfter(row ? rows.placeOf(row) : -1, rows, pressed);
  if (to !== undefined) return inColumn(rows.at(to), cell) ?? cell;
  return alongRow(cell, rows, pressed);
}

/** Undefined where the key does not lead to another row. A page ends with the first moment, not with the heads. */
function rowAfter(
  row: number,
  { count, firstMoment }: RowsWalked,
  { key, ctrl, page }: GridKey,
): number | undefined {
  const kept = (to: number, first = 0) => Math.min(Math.max(to, first), count - 1);
  if (ctrl) return undefined;
  switch (key) {
    case 'ArrowUp':
      return kept(row - 1);
    case 'ArrowDown':
      return kept(row + 1);
    case 'PageUp':
      return kept(row - page, Math.min(row, firstMoment));
    case 'PageDown':
      return kept(row + page);
    default:
      return undefined;
  }
}

/** The row's cell of the same column; where it has none to be seen, the last before that place. */
function inColumn(row: HTMLElement | undefined, cell: HTMLElement): HTMLElement | undefined {
  if (!row) return undefined;
  const cells = cellsIn(row);
  const same = cells.find(({ dataset }) => dataset.column === cell.dataset.column);
  return same ?? cells.findLast((each) => columnIndex(each) < columnIndex(cell));
}

function columnIndex(cell: HTMLElement): number {
  return Number(cell.ariaColIndex);
}

function alongRow(cell: HTMLElement, rows: RowsWalked, { key, ctrl }: GridKey): HTMLElement | undefined {
  const row = rowOf(cell);
  const cells = row ? cellsIn(row) : [];
  const at = cells.indexOf(cell);
  switch (key) {
    case 'ArrowRight':
      return ctrl ? undefined : (cells[at + 1] ?? cell);
    case 'ArrowLeft':
      return ctrl ? undefined : (cells[at - 1] ?? cell);
    case 'Home':
      return (ctrl ? cellsIn(rows.at(0) ?? cell) : cells)[0];
    case 'End':
      return (ctrl ? cellsIn(rows.at(rows.count - 1) ?? cell) : cells).at(-1);
    default:
      return undefined;
  }
}

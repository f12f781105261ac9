/**
 * The rows that a keyboard walks, by their place: that of the column heads first, where it is shown, then the moments.
 * Of a long grid only some are in the page; the others are drawn as they are come to.
 */
import { isMomentRow, rowsIn } from './grid-cells.ts';

export interface RowsWalked {
  readonly count: number;
  /** The place of the first moment. */
  readonly firstMoment: number;
  /** Pixels of a row of middling height. */
  readonly height: number;
  placeOf(row: HTMLElement): number;
  /** The row, drawn where it was not; undefined where there is none at that place. Only for what a reader does. */
  at(place: number): HTMLElement | undefined;
  /** The row that is to take over the keyboard's cell after others came or went; drawn next where it is not, if it had focus. */
  inPlaceOf(place: number, hadFocus: boolean): HTMLElement | undefined;
  /** The first moment that is drawn near what is in sight. */
  first(): HTMLElement | undefined;
  /** Draws a moment's row next; undefined where it is in the page already, or not in the grid. */
  bring(name: string): void;
}

/** Of a grid that is in the page as a whole. */
export function rowsAllDrawn(grid: HTMLElement): RowsWalked {
  const rows = rowsIn(grid);
  return {
    count: rows.length,
    firstMoment: rows.findIndex(isMomentRow),
    height: grid.offsetHeight / rows.length,
    placeOf: (row) => rows.indexOf(row),
    at: (place) => rows[place],
    inPlaceOf: (place) => rows[Math.min(place, rows.length - 1)],
    first: () => rows.find(isMomentRow),
    bring: () => undefined,
  };
}

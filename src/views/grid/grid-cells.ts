/**
 * The grid's cells as the page has them. Rows and columns are named in the page, and read from there, so that what a
 * layout leaves out (the heads on a phone, silent cells among many columns) is left out for the keyboard too.
 */

/** A cell by its row's and its column's name: it is the same cell however rows are ordered. */
export interface CellName {
  readonly row: string;
  readonly column: string;
}

/** The rows a keyboard walks: not the days' headings. */
export function rowsIn(grid: HTMLElement): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>('[data-row]')].filter(isShown);
}

/** The other row is that of the column heads. */
export function isMomentRow({ dataset }: HTMLElement): boolean {
  return dataset.row !== 'heads';
}

export function cellsIn(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-column]')].filter(isShown);
}

export function rowOf(cell: Element): HTMLElement | null {
  return cell.closest<HTMLElement>('[data-row]');
}

/** The cell an element is in, or is. */
export function cellAround(element: EventTarget | null): HTMLElement | undefined {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-column]') : null;
  return cell ?? undefined;
}

export function nameOf(cell: HTMLElement): CellName {
  return { row: rowOf(cell)?.dataset.row ?? '', column: cell.dataset.column ?? '' };
}

export function cellNamed(grid: HTMLElement, { row, column }: CellName): HTMLElement | undefined {
  const found = grid.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] [data-column="${CSS.escape(column)}"]`,
  );
  return found && isShown(found) ? found : undefined;
}

/** What takes focus for a cell: its one link or button, else the cell. */
export function stopIn(cell: HTMLElement): HTMLElement | undefined {
  if (cell.dataset.stop !== undefined) return cell;
  return cell.querySelector<HTMLElement>('[data-stop]') ?? undefined;
}

/** The links of a cell that has several. */
export function linksWithin(cell: HTMLElement): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('[data-within]')];
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility();
}

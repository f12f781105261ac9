/**
 * What happens between two frames while the hand pans or zooms: the sheet is moved, or stretched, by one transform, and
 * words upon it keep their width. Nothing is laid out anew and nothing is read from the page.
 */
import { type OnSheet, onSheet, type Sheet } from '../../../domain/overview/sheet.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';

/** What keeps its own width where the sheet is stretched. */
const RIGID = '.mark-label, .axis-label, .counted-number, .fold-band button > span';
const SHEETS = '[data-sheet]';

export class FramePath {
  #sheet: Sheet | undefined;
  #moved: readonly HTMLElement[] = [];
  #rigid: readonly HTMLElement[] | undefined;
  #stretch = 1;
  #direction = 1;

  /** After every drawing: which sheet the page has, and where its parts are in `root`. */
  drawn(root: HTMLElement, sheet: Sheet | undefined, mirrored: boolean): void {
    this.#sheet = sheet;
    this.#direction = mirrored ? -1 : 1;
    this.#moved = [...root.querySelectorAll<HTMLElement>(SHEETS)];
    this.#rigid = undefined;
    // What came anew has its own width; what was there may still have another.
    if (this.#stretch !== 1) this.#keepWidths(root, 1);
  }

  /** Shows the sheet where the window is. */
  show(root: HTMLElement, window: TimeWindow): void {
    if (!this.#sheet) return;
    const { at, stretch }: OnSheet = onSheet(this.#sheet, window);
    const by = -at * stretch * this.#direction;
    const transform = stretch === 1 ? `translateX(${by}px)` : `translateX(${by}px) scaleX(${stretch})`;
    for (const element of this.#moved) element.style.transform = transform;
    if (stretch !== this.#stretch) this.#keepWidths(root, stretch);
  }

  #keepWidths(root: HTMLElement, stretch: number): void {
    this.#rigid ??= this.#moved.length === 0 ? [] : [...root.querySelectorAll<HTMLElement>(RIGID)];
    const transform = stretch === 1 ? '' : `scaleX(${1 / stretch})`;
    for (const element of this.#rigid) element.style.transform = transform;
    this.#stretch = stretch;
  }
}

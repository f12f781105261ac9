/**
 * What happens between two frames while the hand pans or zooms: a sheet is moved, or stretched, by one transform, and
 * words upon it keep their width. Nothing is laid out anew and nothing is read from the page.
 */
import { onSheet, type Sheet } from '../../../domain/overview/sheet.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';

/** What keeps its own width where the sheet is stretched. */
const RIGID = '.mark-label, .axis-label, .counted-number, .fold-band button > span';
/** Stretched by more than this factor, or squeezed, words would run into each other: they are drawn anew at rest. */
const MOST_STRETCHED = 2.1;

export class FramePath {
  readonly #selector: string;
  #sheet: Sheet | undefined;
  #moved: readonly HTMLElement[] = [];
  #rigid: readonly HTMLElement[] | undefined;
  #stretch = 1;
  #direction = 1;

  /** @param selector finds the parts of the sheet, which move together */
  constructor(selector: string) {
    this.#selector = selector;
  }

  /** After every drawing: which sheet is in the page by now. */
  drawn(root: HTMLElement, sheet: Sheet | undefined, mirrored: boolean): void {
    this.#sheet = sheet;
    this.#direction = mirrored ? -1 : 1;
    this.#moved = [...root.querySelectorAll<HTMLElement>(this.#selector)];
    this.#rigid = undefined;
  }

  /** Shows the window on the sheet. Answers by how much that is stretched. */
  show(window: TimeWindow): number {
    if (!this.#sheet) return 1;
    const { at, stretch } = onSheet(this.#sheet, window);
    const by = -at * stretch * this.#direction;
    const transform = stretch === 1 ? `translateX(${by}px)` : `translateX(${by}px) scaleX(${stretch})`;
    const isLegible = stretch < MOST_STRETCHED && stretch > 1 / MOST_STRETCHED;
    for (const { style } of this.#moved) {
      style.transform = transform;
      style.opacity = isLegible ? '' : '0';
    }
    if (isLegible && (stretch !== 1 || this.#stretch !== 1)) this.#keepWidths(stretch);
    return stretch;
  }

  #keepWidths(stretch: number): void {
    this.#rigid ??= this.#wordsOn();
    const transform = stretch === 1 ? '' : `scaleX(${1 / stretch})`;
    for (const { style } of this.#rigid) style.transform = transform;
    this.#stretch = stretch;
  }

  #wordsOn(): readonly HTMLElement[] {
    return this.#moved.flatMap((sheet) => [...sheet.querySelectorAll<HTMLElement>(RIGID)]);
  }
}

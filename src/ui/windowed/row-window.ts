/** Which rows of a long list are drawn, and where: the arithmetic, without the page. */
import { heldHeight, offsetHeld, placeHeld } from './held-height.ts';
import { RowHeights } from './row-heights.ts';

/** What is in sight of the list's element, in its own pixels: `top` is below 0 where the list begins further down. */
export interface Sight {
  readonly top: number;
  readonly height: number;
}

/** Rows from `first` up to, not including, `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** By how much to scroll, in pixels; and for a long way, what is to stand at the top then, in pixels from the start. */
export interface Way {
  readonly by: number;
  readonly offset: number | undefined;
}

/** So few are drawn all: the browser finds text in them, and nothing has to be scrolled to. */
export const DRAWN_WHOLE = 200;

/** More than so many heights of the view at once is no turn of the wheel: the scrollbar, a key to the end, a link. */
const LEAP = 3;

/** Pixels that rows may stand away from where the scrollbar has them, before the reader pauses. */
const FURTHEST = 100_000;

/**
 * Rows stand where they are seen to stand: turning the wheel moves them by as much as it says, and what turns out taller
 * or smaller above them does not move them. So they may come to stand elsewhere than the scrollbar has them, by `shift`,
 * until the reader pauses (`settled`) and both are brought together without anything being seen to move.
 */
export class RowWindow {
  readonly #estimate: number;
  #heights: RowHeights;
  #hasMeasured = false;
  #shift = 0;
  #top = 0;
  #view = 0;

  constructor(count: number, estimate: number) {
    this.#estimate = estimate;
    this.#heights = new RowHeights(count, estimate);
  }

  get count(): number {
    return this.#heights.count;
  }

  /** Pixels of the list's element. */
  get height(): number {
    return heldHeight(this.#heights.total);
  }

  /** Where a row stands in the element, in pixels. Far from what is in sight it may lie outside of it. */
  placeOf(index: number): number {
    return this.#heights.topOf(index) + this.#shift;
  }

  /**
   * Where a row that is drawn away from the others is to stand, for a browser that scrolls to it to have it in sight
   * then: near by where it stands as it is, else where a leap finds it. Inside of the element.
   */
  placeApart(index: number): number {
    const near = this.placeOf(index);
    const isNear = Math.abs(near - this.#top) <= (LEAP - 1) * this.#view;
    const place = isNear ? near : placeHeld(this.#heights.topOf(index), this.#heights.total);
    return Math.max(0, Math.min(place, this.height - this.#heights.heightOf(index)));
  }

  /** Takes note of what is in sight after scrolling. */
  scrolled({ top, height }: Sight): void {
    if (Math.abs(top - this.#top) > LEAP * height) {
      this.#shift = top - offsetHeld(top, this.#heights.total);
    }
    this.#top = top;
    this.#view = height;
  }

  /**
   * The row that stays where it is as others are measured: the first in sight, by what is known; where the list's end
   * is in sight, what comes after the last.
   */
  stillIn({ top, height }: Sight): number {
    if (top + height > this.placeOf(this.count) - 1) return this.count;
    return this.#heights.rowAt(top - this.#shift);
  }

  /** The rows in sight and those within `around` pixels before and after it; all of them where they are few. */
  runFor({ top, height }: Sight, around: number): Run {
    if (this.count <= DRAWN_WHOLE) return { first: 0, end: this.count };
    const start = top - this.#shift;
    return {
      first: this.#heights.rowAt(start - around),
      end: this.#heights.rowAt(start + height + around) + 1,
    };
  }

  /**
   * Takes note of what rows measure. The row `still` stays where it stands, whatever those before it turned out to be.
   * True where any was not as tall as thought.
   */
  measured(heights: ReadonlyMap<number, number>, still: number): boolean {
    const place = this.placeOf(still);
    const anew = this.#estimatedAnew(heights);
    const others = [...heights].filter(([index, height]) => differs(height, this.#heights.heightOf(index)));
    for (const [index, height] of others) this.#heights.measured(index, height);
    this.#shift += place - this.placeOf(still);
    return anew || others.length > 0;
  }

  /** What is first measured tells how tall the others are likely to be. */
  #estimatedAnew(heights: ReadonlyMap<number, number>): boolean {
    if (this.#hasMeasured || heights.size === 0) return false;
    this.#hasMeasured = true;
    const mean = [...heights.values()].reduce((sum, height) => sum + height, 0) / heights.size;
    if (!differs(mean, this.#estimate)) return false;
    this.#heights = new RowHeights(this.count, mean);
    return true;
  }

  /** How far the page is to be scrolled, in pixels, for rows to stand where the scrollbar has them. */
  drift({ top }: Sight): number {
    return placeHeld(top - this.#shift, this.#heights.total) - top;
  }

  /** True where that cannot wait for the reader to pause: the element's end is near, or it is a long way. */
  mustSettle(sight: Sight): boolean {
    const drift = Math.abs(this.drift(sight));
    const toEnds = Math.min(Math.max(0, sight.top), Math.max(0, this.height - sight.top - sight.height));
    return drift > 1 && (drift > FURTHEST || drift > toEnds / 2);
  }

  /**
   * The page was scrolled by `by` pixels to bring rows and scrollbar together: rows move along, so that none is seen to.
   * Where the page did not let itself be scrolled so far, no gap stays open at the list's ends all the same.
   */
  settled(by: number, { top, height }: Sight): void {
    this.#shift += by;
    this.#top = top;
    const gapAtEnd = this.height - this.placeOf(this.count);
    if (this.#shift > 0 && top < this.#shift) this.#shift = 0;
    else if (gapAtEnd > 0 && top + height > this.height - gapAtEnd) this.#shift += gapAtEnd;
  }

  /**
   * The way to a row: none where it is in sight, the least where it is near, else to where it stands in the middle.
   * `before` and `after`: pixels at the edges of the view that something covers.
   */
  wayTo(index: number, sight: Sight, before: number, after: number): Way {
    const start = this.placeOf(index) - before - sight.top;
    const end = this.placeOf(index + 1) + after - sight.top - sight.height;
    if (start >= 0 && end <= 0) return { by: 0, offset: undefined };
    if (start > -sight.height && end < sight.height) {
      return { by: start < 0 ? start : Math.min(start, end), offset: undefined };
    }
    const offset = this.#inTheMiddle(index, sight);
    return { by: placeHeld(offset, this.#heights.total) - sight.top, offset };
  }

  /** Scrolled as `wayTo` says, as far as the page let itself be scrolled: to `top`. */
  went({ offset }: Way, top: number): void {
    if (offset !== undefined) this.#shift = top - offset;
    this.#top = top;
  }

  /** What stands at the top of the view then; at the list's ends, those. */
  #inTheMiddle(index: number, { height }: Sight): number {
    const middle = this.#heights.topOf(index) - (height - this.#heights.heightOf(index)) / 2;
    return Math.max(0, Math.min(middle, this.#heights.total - height));
  }
}

/** By more than browsers round by. */
function differs(height: number, other: number): boolean {
  return Math.abs(height - other) > 0.05;
}

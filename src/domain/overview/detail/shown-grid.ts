/**
 * Stretches of shown time that are a power of two of milliseconds long, counted from 1970: however a window is moved,
 * they are the same, and each takes up as many pixels. What is hidden has no length, so a stretch that meets a fold
 * holds what lies on both of its rims.
 */
import { firstAtLeast, firstWhere } from '../../columns/sorted.ts';
import { type Duration, type Instant, nearestInstant } from '../../time/instant.ts';
import type { TimeWindow } from '../../time/window.ts';
import type { Hidden } from '../scale.ts';

/** Milliseconds of shown time since 1970. Less than those of an instant by all that is hidden before it. */
export type ShownTime = number;

export class ShownGrid {
  /** The same for grids that are the same. */
  readonly name: string;
  readonly #hidden: readonly Hidden[];
  /** What is hidden before each stretch of it, and where the stretch stands in shown time. */
  readonly #before: Float64Array;
  readonly #at: Float64Array;

  constructor(hidden: readonly Hidden[]) {
    this.name = hidden.map(({ from, to }) => `${from} ${to}`).join();
    this.#hidden = hidden;
    this.#before = new Float64Array(hidden.length + 1);
    this.#at = new Float64Array(hidden.length);
    for (const [index, { from, to }] of hidden.entries()) {
      const before = this.#before[index] ?? 0;
      this.#at[index] = from - before;
      this.#before[index + 1] = before + (to - from);
    }
  }

  shown(at: Instant): ShownTime {
    const index = firstWhere(this.#hidden.length, (i) => (this.#hidden[i]?.to ?? 0) > at);
    const gap = this.#hidden[index];
    const within = gap ? Math.max(0, at - gap.from) : 0;
    return at - (this.#before[index] ?? 0) - within;
  }

  /** The first instant at that shown time, in milliseconds; what is hidden right there comes after it. */
  time(shown: ShownTime): number {
    return shown + (this.#before[firstAtLeast(this.#at, shown)] ?? 0);
  }

  instant(shown: ShownTime): Instant {
    return nearestInstant(this.time(shown));
  }

  /** The least stretch of the grid around a window, which all of the window lies in. */
  around({ from, to }: TimeWindow, step: Duration): { readonly from: ShownTime; readonly to: ShownTime } {
    const start = Math.floor(this.shown(from) / step) * step;
    const end = Math.max(start + step, Math.ceil(this.shown(to) / step) * step);
    // What is hidden right before the window's end lies behind the stretch that ends there.
    return { from: start, to: this.time(end) < to ? end + step : end };
  }
}

/** The least power of two that is no less, and at least one. */
export function powerOfTwo(least: Duration): Duration {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}

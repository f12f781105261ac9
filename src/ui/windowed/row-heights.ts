/**
 * How tall the rows of a long list are: an estimate for those never drawn, what was measured for the others. Where a
 * row begins, and which row stands at a height, takes some twenty steps at a million rows (a Fenwick tree of what the
 * measured differ by from the estimate).
 */
export class RowHeights {
  readonly count: number;
  readonly estimate: number;
  /** Entry `i` sums the differences of the rows that lie below it in the tree; of a power of two, its whole run. */
  readonly #sums: Float64Array;

  /** `estimate`: pixels of an ordinary row, above 0. */
  constructor(count: number, estimate: number) {
    this.count = count;
    this.estimate = estimate;
    this.#sums = new Float64Array(count + 1);
  }

  /** Pixels of all rows. */
  get total(): number {
    return this.topOf(this.count);
  }

  /** Pixels from the list's start to a row's; of the row after the last, to the list's end. */
  topOf(index: number): number {
    let sum = index * this.estimate;
    for (let at = index; at > 0; at -= at & -at) sum += this.#sums[at] ?? 0;
    return sum;
  }

  heightOf(index: number): number {
    return this.topOf(index + 1) - this.topOf(index);
  }

  measured(index: number, height: number): void {
    const change = height - this.heightOf(index);
    for (let at = index + 1; at <= this.count; at += at & -at)
      this.#sums[at] = (this.#sums[at] ?? 0) + change;
  }

  /** The row that stands so many pixels from the start; the first or the last where that lies outside. */
  rowAt(offset: number): number {
    let [passed, left] = [0, offset];
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.count))); step >= 1; step /= 2) {
      const run = passed + step;
      const height = step * this.estimate + (this.#sums[run] ?? 0);
      if (run > this.count || height > left) continue;
      passed = run;
      left -= height;
    }
    return Math.max(0, Math.min(passed, this.count - 1));
  }
}

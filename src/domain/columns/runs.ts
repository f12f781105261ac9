import { GrowingNumbers } from './growing.ts';

/** Rows of several parts, in an order: stretches of rows that stand one after another in one part. */
export class Runs {
  readonly part = new GrowingNumbers();
  readonly from = new GrowingNumbers();
  readonly to = new GrowingNumbers();
  /** Rows of all stretches together. */
  rows = 0;

  get length(): number {
    return this.part.length;
  }

  /** Adds rows `from` up to `to` of a part; they join the last stretch where they follow it. */
  add(part: number, from: number, to: number): void {
    if (to <= from) return;
    this.rows += to - from;
    const last = this.length - 1;
    if (last >= 0 && this.part.numbers[last] === part && this.to.numbers[last] === from) {
      this.to.numbers[last] = to;
      return;
    }
    this.part.push(part);
    this.from.push(from);
    this.to.push(to);
  }

  /** Calls `take` for each stretch, in order. */
  each(take: (part: number, from: number, to: number) => void): void {
    for (let run = 0; run < this.length; run++) {
      take(this.part.numbers[run] ?? 0, this.from.numbers[run] ?? 0, this.to.numbers[run] ?? 0);
    }
  }
}

/** The corpus's order of moments, by their columns: as `compareWhens` has it, then by their place in the file. */
import { type ColumnData, timesIn, wideNumbersIn } from './column-data.ts';
import { Runs } from './runs.ts';

/** What the order goes by, one entry for each moment. */
export interface OrderColumns {
  readonly from: Float64Array;
  readonly latest: Float64Array;
  readonly order: Uint32Array;
}

export function orderColumnsOf(data: ColumnData): OrderColumns {
  return {
    from: timesIn(data, 'facts.from'),
    latest: timesIn(data, 'facts.latest'),
    order: wideNumbersIn(data, 'order'),
  };
}

/** Below nought where `a` comes before `b`. The undated, whose `from` is no number, come last. */
export function compareRows({ from, latest, order }: OrderColumns, a: number, b: number): number {
  const [one, two] = [from[a] ?? Number.NaN, from[b] ?? Number.NaN];
  if (one < two) return -1;
  if (one > two) return 1;
  const undated = Number(Number.isNaN(one)) - Number(Number.isNaN(two));
  if (undated !== 0) return undated;
  if (!Number.isNaN(one)) {
    const [until, then] = [latest[a] ?? 0, latest[b] ?? 0];
    if (until !== then) return until < then ? -1 : 1;
  }
  return (order[a] ?? 0) - (order[b] ?? 0);
}

export function isInOrder(columns: OrderColumns): boolean {
  for (let row = 1; row < columns.from.length; row++) {
    if (compareRows(columns, row - 1, row) > 0) return false;
  }
  return true;
}

/** All rows of parts, in the order of the whole. Of two that nothing tells apart, that of the earlier part comes first. */
export function runsInOrder(parts: readonly OrderColumns[]): Runs {
  const count = parts.reduce((rows, { from }) => rows + from.length, 0);
  const whole: OrderColumns = {
    from: endToEnd(new Float64Array(count), parts, ({ from }) => from),
    latest: endToEnd(new Float64Array(count), parts, ({ latest }) => latest),
    order: endToEnd(new Uint32Array(count), parts, ({ order }) => order),
  };
  const starts = startsOf(parts);
  const rows = Uint32Array.from(whole.from, (_, row) => row);
  if (!isInOrder(whole)) rows.sort((a, b) => compareRows(whole, a, b) || a - b);
  const runs = new Runs();
  let part = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    while (row < (starts[part] ?? 0)) part--;
    while (row >= (starts[part + 1] ?? Infinity)) part++;
    const start = starts[part] ?? 0;
    runs.add(part, row - start, row - start + 1);
  }
  return runs;
}

/** Where the rows of each part begin among all; and where the last ends. */
function startsOf(parts: readonly OrderColumns[]): number[] {
  const starts = [0];
  for (const { from } of parts) starts.push((starts.at(-1) ?? 0) + from.length);
  return starts;
}

function endToEnd<Numbers extends Float64Array | Uint32Array>(
  whole: Numbers,
  parts: readonly OrderColumns[],
  of: (part: OrderColumns) => Numbers,
): Numbers {
  let at = 0;
  for (const part of parts) {
    whole.set(of(part), at);
    at += of(part).length;
  }
  return whole;
}

/** The arithmetic of the bench: what many measurements come to, and how two of them compare. */

export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly largest: number;
  readonly count: number;
}

/** Of no measurements there is no summary. */
export function summaryOf(values: readonly number[]): Summary | undefined {
  if (values.length === 0) return undefined;
  return {
    median: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    largest: Math.max(...values),
    count: values.length,
  };
}

/** The value that so large a share (0 to 1) of all lie at or below; between two values, in proportion. NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A measurement that was given up after some time is known to be no less than that. */
export interface Measured {
  readonly values: readonly number[];
  /** The limit that was reached, in the unit of the values; absent where all came to an end. */
  readonly over?: number | undefined;
}

/** How ours compares with theirs; `at most` where theirs was given up, so that the real ratio is smaller still. */
export interface Ratio {
  readonly ratio: number;
  readonly atMost: boolean;
}

/** By `of`, such as the median; undefined where ours did not come to an end, or either was not measured. */
export function ratioOf(
  ours: Measured | undefined,
  theirs: Measured | undefined,
  of: (values: readonly number[]) => number,
): Ratio | undefined {
  if (!ours || !theirs || ours.over !== undefined || ours.values.length === 0) return undefined;
  const against = theirs.over ?? (theirs.values.length > 0 ? of(theirs.values) : undefined);
  if (against === undefined || against === 0) return undefined;
  return { ratio: of(ours.values) / against, atMost: theirs.over !== undefined };
}

/** "0.85 x", "< 0.004 x"; a dash where there is none. Two digits that count. */
export function ratioText(ratio: Ratio | undefined): string {
  if (!ratio) return '–';
  return `${ratio.atMost ? '< ' : ''}${Number(ratio.ratio.toPrecision(2))} x`;
}

/** "12.3", "1,240", "> 60,000"; a dash where nothing was measured. */
export function figureText(
  measured: Measured | undefined,
  of: (values: readonly number[]) => number,
): string {
  if (!measured) return '–';
  if (measured.over !== undefined) return `> ${measured.over.toLocaleString('en')}`;
  if (measured.values.length === 0) return '–';
  const value = of(measured.values);
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
}

/** Rows of equal columns, the first to the left and the others to the right. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

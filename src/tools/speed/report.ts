/** What the bench says at its end: how each figure of issue 6 came out, and all figures side by side. */
import {
  figureText,
  type Measured,
  median,
  quantile,
  type Ratio,
  ratioOf,
  ratioText,
  type Summary,
  summaryOf,
  tableText,
} from './figures.ts';

/** All that was measured: by subject, then by figure. Milliseconds, or bytes where the figure's name says heap or bytes. */
export type Results = Readonly<Record<string, Readonly<Record<string, Measured>>>>;

/** One line of what is aimed at: ours against theirs. */
export interface Aim {
  readonly what: string;
  /** Subject and figure. */
  readonly ours: readonly [subject: string, figure: string];
  readonly theirs: readonly [subject: string, figure: string];
  readonly of: 'median' | 'p95';
  /** At most so many times theirs. */
  readonly most: number;
}

export interface AimMet extends Aim {
  readonly ratio: Ratio | undefined;
}

const OF = { median, p95: (values: readonly number[]) => quantile(values, 0.95) } as const;

export function aimsMet(results: Results, aims: readonly Aim[]): AimMet[] {
  return aims.map((aim) => {
    const [ours, theirs] = [aim.ours, aim.theirs].map(([subject, figure]) => results[subject]?.[figure]);
    return { ...aim, ratio: ratioOf(ours, theirs, OF[aim.of]) };
  });
}

/** A table of what is aimed at, what it came to, and the figures behind it. */
export function aimsText(results: Results, met: readonly AimMet[]): string {
  const cell = ([subject, figure]: readonly [string, string], of: Aim['of']) =>
    figureText(inUnit(figure, results[subject]?.[figure]), OF[of]);
  return tableText([
    ['figure', 'ours', 'theirs', 'ratio', 'at most'],
    ...met.map((aim) => [
      `${aim.what} (${aim.of})`,
      cell(aim.ours, aim.of),
      cell(aim.theirs, aim.of),
      ratioText(aim.ratio),
      `${aim.most} x`,
    ]),
  ]);
}

/** Figures down, subjects across, in the order they were first measured: median and p95, of frames the largest too. */
export function allText(results: Results): string {
  const subjects = Object.keys(results);
  const figures = [...new Set(Object.values(results).flatMap((of) => Object.keys(of)))];
  return tableText([
    ['median / p95 (/ largest)', ...subjects],
    ...figures.map((figure) => [
      figure,
      ...subjects.map((subject) => cellText(figure, results[subject]?.[figure])),
    ]),
  ]);
}

function cellText(figure: string, measured: Measured | undefined): string {
  const scaled = inUnit(figure, measured);
  const of =
    !scaled || scaled.values.length < 2 ? [median] : figure.endsWith('frame') ? FRAMES : [median, OF.p95];
  return of.map((each) => figureText(scaled, each)).join(' / ');
}

/** Bytes are written as megabytes, or as kilobytes where they went over a wire. */
function inUnit(figure: string, measured: Measured | undefined): Measured | undefined {
  const scale = figure.startsWith('heap') ? 1e6 : figure.includes('bytes') ? 1e3 : 1;
  return measured && { ...measured, values: measured.values.map((value) => value / scale) };
}

const FRAMES = [median, OF.p95, (values: readonly number[]) => quantile(values, 1)];

/** What is kept of a run: of each figure its summary, and where it was given up. */
export function summaries(results: Results): Record<string, Record<string, Summary | { over: number }>> {
  return Object.fromEntries(
    Object.entries(results).map(([subject, figures]) => [
      subject,
      Object.fromEntries(
        Object.entries(figures).flatMap(([figure, measured]) => {
          const kept = measured.over === undefined ? summaryOf(measured.values) : { over: measured.over };
          return kept ? [[figure, kept]] : [];
        }),
      ),
    ]),
  );
}

/** The figures of one more round added to those before. What was given up once counts as given up. */
export function joined(
  before: Readonly<Record<string, Measured>>,
  round: Readonly<Record<string, Measured>>,
): Record<string, Measured> {
  const together: Record<string, Measured> = { ...before };
  for (const [figure, { values, over }] of Object.entries(round)) {
    const earlier = together[figure];
    const limit = earlier?.over ?? over;
    together[figure] = {
      values: [...(earlier?.values ?? []), ...values],
      ...(limit !== undefined && { over: limit }),
    };
  }
  return together;
}

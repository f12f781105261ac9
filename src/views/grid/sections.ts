import type { Moment } from '../../domain/corpus/corpus.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import { type DayGroup, groupByDay } from '../../domain/query/day-groups.ts';
import type { Zone } from '../../domain/time/instant.ts';

/** A row and its place among all rows of the grid, from 1, as ARIA counts them: heads and days are rows too. */
export interface NumberedRow {
  readonly moment: Moment;
  readonly rowIndex: number;
}

/** Rows that stand together. */
export interface Section {
  /** The day they begin on; undefined where the rows are not in time order and stand under no heading. */
  readonly day: DayGroup | undefined;
  /** The heading's own place; without a heading that of the first row. */
  readonly rowIndex: number;
  readonly rows: readonly NumberedRow[];
}

/** The row after that of the column heads. */
const FIRST_ROW = 2;

/** Moments under their days where they come in time order, either way round; else all together. */
export function sectionsOf(moments: Moments, zone: Zone, byDay: boolean): readonly Section[] {
  if (!byDay) return [{ day: undefined, rowIndex: FIRST_ROW, rows: numbered(moments, FIRST_ROW) }];
  let rowIndex = FIRST_ROW;
  return groupByDay(moments, zone).map((day) => {
    const section = { day, rowIndex, rows: numbered(day.moments, rowIndex + 1) };
    rowIndex += 1 + day.moments.length;
    return section;
  });
}

/** How many rows there are with the heads and the days. */
export function rowCount(sections: readonly Section[]): number {
  return sections.reduce((count, { day, rows }) => count + rows.length + (day ? 1 : 0), FIRST_ROW - 1);
}

function numbered(moments: Moments, from: number): readonly NumberedRow[] {
  return moments.map((moment, index) => ({ moment, rowIndex: from + index }));
}

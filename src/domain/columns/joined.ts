import type { SetAside } from '../corpus/corpus.ts';
import type { MomentRecord } from '../corpus/format.ts';
import { nameOf } from '../corpus/setting-aside.ts';
import { type ColumnData, wideNumbersIn } from './column-data.ts';
import { columnsOf } from './columns-of.ts';
import { withLookups } from './lookup-sections.ts';
import { Runs } from './runs.ts';
import { taken } from './taken.ts';
import { orderColumnsOf, runsInOrder } from './time-order.ts';

/**
 * Parts of one corpus as one: its moments in time order, whatever order the parts come in. Where somebody is to be told
 * of it, of moments with one id the first in that order stays, and each that is left out is told; else all stay. Throws
 * `HashesCollide` on ids made for it.
 */
export function joined(parts: readonly ColumnData[], leave?: (left: SetAside) => void): ColumnData {
  const repeated = new Set<number>();
  const all = withLookups(taken(parts, runsInOrder(parts.map(orderColumnsOf))), (row) => repeated.add(row));
  if (!leave || repeated.size === 0) return all;
  for (const row of repeated) leave(repeatedAt(all, row));
  return withoutRows(all, repeated);
}

/** The same columns without some of their rows. */
export function withoutRows(data: ColumnData, rows: ReadonlySet<number>): ColumnData {
  const runs = new Runs();
  for (let row = 0; row < data.length; row++) if (!rows.has(row)) runs.add(0, row, row + 1);
  return withLookups(taken([data], runs));
}

/** As it is said of two moments of one file. */
function repeatedAt(data: ColumnData, row: number): SetAside {
  const record = columnsOf(data).records.recordAt(row);
  const place = wideNumbersIn(data, 'order')[row] ?? row;
  return { path: `moments[${place}].id`, name: nameOf(record), reason: { kind: 'same-id', id: record.id } };
}

/** The records in the order of the corpus file they come from. */
export function* recordsInFileOrder(data: ColumnData): Generator<MomentRecord> {
  const order = wideNumbersIn(data, 'order');
  const places = Uint32Array.from(order, (_, place) => place);
  places.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  const { records } = columnsOf(data);
  for (const place of places) yield records.recordAt(place);
}

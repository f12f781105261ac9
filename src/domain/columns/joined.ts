import type { MomentRecord } from '../corpus/format.ts';
import { type ColumnData, wideNumbersIn } from './column-data.ts';
import { columnsOf } from './columns-of.ts';
import { withLookups } from './lookup-sections.ts';
import { taken } from './taken.ts';
import { orderColumnsOf, runsInOrder } from './time-order.ts';

/** Parts of one corpus as one: its moments in time order, whatever order the parts come in. */
export function joined(parts: readonly ColumnData[]): ColumnData {
  return withLookups(taken(parts, runsInOrder(parts.map(orderColumnsOf))));
}

/** The records in the order of the corpus file they come from. */
export function* recordsInFileOrder(data: ColumnData): Generator<MomentRecord> {
  const order = wideNumbersIn(data, 'order');
  const places = Uint32Array.from(order, (_, place) => place);
  places.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  const { records } = columnsOf(data);
  for (const place of places) yield records.recordAt(place);
}

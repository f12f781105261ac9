import type { MomentOrder } from '../../domain/query/moment-order.ts';
import { orderOf } from '../../state/shown-moments.ts';
import type { GridSort } from '../../state/view-state.ts';

export type SortKey = MomentOrder['by'];

/** What pressing the control of an order asks for: that order, or its reverse where it is the present one. */
export function pressed(by: SortKey, present: GridSort): GridSort {
  return present === by ? `${by}-reversed` : by;
}

/** ARIA's word for it: time runs up, the counts start with the most. */
export function ariaSort(by: SortKey, present: GridSort): 'ascending' | 'descending' | 'none' {
  const order = orderOf(present);
  if (order.by !== by) return 'none';
  return (by === 'time') === order.reversed ? 'descending' : 'ascending';
}

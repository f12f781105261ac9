/** What the level of detail reads of all moments, whatever the filters let through: made once for a corpus. */
import { type MomentFacts, STATUS_BIT, startOfRow } from '../../columns/facts.ts';
import { ascendingOrder } from '../ascending-order.ts';
import { datedIn } from '../frame-of-facts.ts';

export interface TimeColumns {
  /** How many have a date: they come first. */
  readonly dated: number;
  /** As in the facts: ascends. */
  readonly from: Float64Array;
  /**
   * Where each stops reaching, so that it overlaps a window exactly if it begins before the window's end and this is
   * after its start: an extent of no length reaches as far as the next millisecond, since it touches the one it is in.
   */
  readonly ends: Float64Array;
  /** How telling each is: disputed ones above all others, then by how many articles tell it. */
  readonly telling: Uint16Array;
  /** 1 for each that is disputed. */
  readonly disputed: Uint8Array;
  /** Places of the dated ones by their `ends`; those of no length come first of those that are alike. */
  readonly byEnd: Uint32Array;
  /** 1 for each in `byEnd` that is disputed. */
  readonly disputedByEnd: Uint8Array;
}

/** In how telling a moment is, set where it is disputed; below it, how many articles tell it. */
export const DISPUTED_BIT = 15;
const DISPUTED = 1 << DISPUTED_BIT;

export function timeColumnsOf(facts: MomentFacts): TimeColumns {
  const dated = datedIn(facts.from);
  const from = facts.from.subarray(0, dated);
  const ends = new Float64Array(dated);
  for (let place = 0; place < dated; place++) {
    ends[place] = Math.max(facts.to[place] ?? 0, (from[place] ?? 0) + 1);
  }
  const byEnd = ascendingOrder(ends, shortFirst(from, facts.to));
  const disputed = facts.status.map((status) => Number((status & STATUS_BIT.disputed) !== 0));
  const disputedByEnd = new Uint8Array(dated);
  for (let rank = 0; rank < dated; rank++) disputedByEnd[rank] = disputed[byEnd[rank] ?? 0] ?? 0;
  return { dated, from, ends, telling: tellingOf(facts, disputed), disputed, byEnd, disputedByEnd };
}

function shortFirst(from: Float64Array, to: Float64Array): Uint32Array {
  const order = new Uint32Array(from.length);
  let next = 0;
  for (let place = 0; place < from.length; place++) if (from[place] === to[place]) order[next++] = place;
  for (let place = 0; place < from.length; place++) if (from[place] !== to[place]) order[next++] = place;
  return order;
}

function tellingOf({ length, articles }: MomentFacts, disputed: Uint8Array): Uint16Array {
  const telling = new Uint16Array(length);
  for (let place = 0; place < length; place++) {
    const told = (articles.ends[place] ?? 0) - startOfRow(articles, place);
    telling[place] = Math.min(told, DISPUTED - 1) + DISPUTED * (disputed[place] ?? 0);
  }
  return telling;
}

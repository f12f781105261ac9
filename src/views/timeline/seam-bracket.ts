import { MIDDLE, OUT, type Upright } from '../../domain/overview/link-route.ts';
import type { DrawnMark } from './lane-rows.ts';

/** What is needed before the lead pair to draw it at all. Pixels. */
const LEAST_ROOM = 12;

/** The bracket that joins the lead pair; none where not both are drawn, or without room. Below the first lane's edge. */
export function bracketOf(drawn: readonly DrawnMark[]): Upright | undefined {
  const [claim, denial] = drawn.filter(({ box }) => box.mark.lead);
  if (!claim || !denial) return undefined;
  const at = Math.min(claim.box.label.at, denial.box.label.at);
  if (at < LEAST_ROOM) return undefined;
  const [from, to] = [claim, denial].map(({ box, laneTop }) => laneTop + box.top + MIDDLE);
  return from === undefined || to === undefined ? undefined : { x: at - OUT, from, to };
}

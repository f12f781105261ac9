/** Where the numbers of a lane's clusters stand: each over its own rail, none over another. */
import type { CountedCluster } from '../../../domain/overview/counted.ts';
import { shortCount } from './cluster-words.ts';

type Counted = Pick<CountedCluster, 'count' | 'reachingIn'>;

/** A cluster where it is drawn: pixels from the sheet's start. */
interface Drawn {
  readonly cluster: CountedCluster;
  readonly at: number;
  readonly width: number;
}

/** What stands over a cluster's rail. */
export function numberOf({ count, reachingIn }: Counted): string {
  return reachingIn ? `‹ ${shortCount(count)}` : shortCount(count);
}

/** Of a sign at 12 px, and of what is kept free round a number. Pixels. */
const SIGN = 6.5;
const ROUND = 6;
/** A button that a thumb can press, with what is between it and the next. Pixels. */
const LEAST_BUTTON = 43;

function widthOf(cluster: Counted): number {
  return numberOf(cluster).length * SIGN + ROUND;
}

/** What reaches in from before stands at the window's edge: so much room has its number. Pixels. */
export function reachingWidth(cluster: Counted): number {
  return Math.max(LEAST_BUTTON, widthOf(cluster));
}

/** What of the sheet is in view, in pixels from its start. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/**
 * By cluster, in pixels from its start to its number; `clusters` in time order, what reaches in first. One that begins
 * before the view has its number at the view's edge, after that of what reaches in. One that the view's edge cuts has
 * none where what is in view of it has no room: of 8,464 nobody must see 464, nor 8,46, once the window rests.
 */
export function numbersAt(clusters: readonly Drawn[], view: View): ReadonlyMap<string, number | undefined> {
  const found = new Map<string, number | undefined>();
  let taken = view.from;
  for (const drawn of clusters) {
    const number = numberAt(drawn, view, taken);
    found.set(drawn.cluster.id, number);
    const isInView = drawn.at + drawn.width > view.from;
    if (drawn.cluster.reachingIn) taken = drawn.at + drawn.width;
    else if (number !== undefined && isInView) taken = drawn.at + number + widthOf(drawn.cluster);
  }
  return found;
}

function numberAt({ cluster, at, width }: Drawn, view: View, taken: number): number | undefined {
  if (cluster.reachingIn || at + width <= view.from || at >= view.to) return 0;
  const wanted = Math.max(0, taken - at);
  const isCut = at < view.from || at + width > view.to;
  const last = Math.min(width, view.to - at) - widthOf(cluster);
  return isCut && wanted > last ? undefined : wanted;
}

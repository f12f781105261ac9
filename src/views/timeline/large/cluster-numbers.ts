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

/**
 * By cluster, in pixels from its start to its number; `clusters` in time order, what reaches in first. One that begins
 * before the view has its number at the view's edge, after that of what reaches in. It has none where what is in view of
 * it has no room for both.
 */
export function numbersAt(
  clusters: readonly Drawn[],
  viewAt: number,
): ReadonlyMap<string, number | undefined> {
  const found = new Map<string, number | undefined>();
  let taken = viewAt;
  for (const drawn of clusters) {
    const number = numberAt(drawn, viewAt, taken);
    found.set(drawn.cluster.id, number);
    const isInView = drawn.at + drawn.width > viewAt;
    if (drawn.cluster.reachingIn) taken = drawn.at + drawn.width;
    else if (number !== undefined && isInView) taken = drawn.at + number + widthOf(drawn.cluster);
  }
  return found;
}

function numberAt({ cluster, at, width }: Drawn, viewAt: number, taken: number): number | undefined {
  if (cluster.reachingIn || at + width <= viewAt) return 0;
  if (at >= viewAt) return Math.max(0, taken - at);
  const last = width - widthOf(cluster);
  const wanted = taken - at;
  if (wanted <= last) return wanted;
  return taken > viewAt ? undefined : Math.max(0, last);
}

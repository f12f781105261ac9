/** What is said of a cluster: how many, when, in whose lane, and how many of them are disputed. */
import type { CountedCluster } from '../../../domain/overview/counted.ts';
import { type Instant, shift } from '../../../domain/time/instant.ts';
import type { Telling } from '../../../domain/time/telling.ts';
import { dayMonthYear } from '../../../ui/words/dates.ts';
import { LOCALE, say } from '../../../ui/words/say.ts';
import { daysInWords, stretchInWords } from '../../../ui/words/stretch.ts';

/** What of a cluster its words tell. */
type Words = Pick<CountedCluster, 'count' | 'disputed' | 'first' | 'last' | 'from' | 'reachingIn'>;

export interface ClusterSetting {
  readonly lane: string;
  readonly telling: Telling;
  /** Whether any time in view is known to the hour: else hours are not told. */
  readonly withHours: boolean;
}

/** "1,204 moments, 3–5 September 2021, in the lane of Panjshir; 12 disputed". */
export function clusterName(cluster: Words, setting: ClusterSetting): string {
  const { count, disputed } = cluster;
  return say('timeline.cluster.name', {
    count,
    when: clusterTime(cluster, setting),
    lane: setting.lane,
    disputed: disputed > 0 ? say('timeline.cluster.disputed', { count: disputed }) : '',
  });
}

/** From the first that any of them begins at to the last. */
export function clusterTime(
  { first, last, from, reachingIn }: Omit<Words, 'count' | 'disputed'>,
  { telling, withHours }: Pick<ClusterSetting, 'telling' | 'withHours'>,
): string {
  if (reachingIn) return say('timeline.cluster.before', { when: dayMonthYear(from, telling) });
  const isOneDay = dayMonthYear(first, telling) === dayMonthYear(last, telling);
  return withHours && isOneDay ? withinDay(first, last, telling) : daysInWords(first, last, telling);
}

const MINUTE = 60_000;

function withinDay(first: Instant, last: Instant, telling: Telling): string {
  return stretchInWords({ from: first, to: shift(last, MINUTE) }, telling);
}

const number = new Intl.NumberFormat(LOCALE);

/** As long a number as a cluster has room for: "1,204", "12k". */
export function shortCount(count: number): string {
  return count < 10_000
    ? number.format(count)
    : say('timeline.cluster.thousands', { count: Math.round(count / 1_000) });
}

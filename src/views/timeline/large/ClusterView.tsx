import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo, useMemo } from 'react';
import type { Corpus } from '../../../domain/corpus/corpus.ts';
import type { CountedCluster } from '../../../domain/overview/counted.ts';
import type { MomentLinkTo } from '../../../state/links.ts';
import { classOf } from '../../../ui/class-of.ts';
import { say } from '../../../ui/words/say.ts';
import { numberOf } from './cluster-numbers.ts';
import { type ClusterSetting, clusterName } from './cluster-words.ts';
import type { DrawnCluster } from './fit-lane.ts';

interface ClusterProps extends ClusterSetting {
  readonly corpus: Corpus;
  /** Where only one is counted: what is no link is not drawn anew with other addresses. */
  readonly linkTo: MomentLinkTo | undefined;
  readonly drawn: DrawnCluster;
  /** Pixels that it has come along since it was placed. */
  readonly by: number;
  /** Pixels from its start to its number; undefined where what is in view of it has no room for one. */
  readonly numberAt: number | undefined;
  /** From 0 to 1, by its count among those in view. */
  readonly weight: number;
  /** The one thing on the timeline that Tab reaches. */
  readonly active: boolean;
  readonly onOpen: (drawn: DrawnCluster, listed: boolean) => void;
}

/** Pixels between one cluster's rail and the next. */
const GAP = 3;

/**
 * Moments that are counted together: their number, over a rail as heavy as they are many. Where only one is counted, a
 * link to it.
 */
export const ClusterView = memo(function ClusterView(props: ClusterProps) {
  const { corpus, drawn, numberAt, weight, active, linkTo } = props;
  const { cluster } = drawn;
  const name = useName(props, cluster);
  const [only] = cluster.telling;
  const moment = linkTo && only !== undefined ? corpus.moments.at(only) : undefined;
  const shared = {
    className: classOf(
      'counted',
      cluster.reachingIn && 'reaching-in',
      cluster.disputed > 0 && 'with-disputed',
    ),
    'data-mark': cluster.id,
    tabIndex: active ? 0 : -1,
    style: styleOf(props),
  };
  const number = (
    <span
      className={weight > HEAVY ? 'counted-number heavy' : 'counted-number'}
      style={numberAt === undefined ? { visibility: 'hidden' } : { insetInlineStart: numberAt }}
    >
      {numberOf(cluster)}
    </span>
  );
  if (moment && linkTo) {
    const { href, onClick } = linkTo(moment);
    return (
      <a
        {...shared}
        href={href}
        onClick={onClick}
        draggable={false}
        aria-label={`${moment.title}: ${name}`}
        // Shift would open another window.
        onKeyDown={(event: KeyboardEvent) =>
          event.key === 'Enter' && event.shiftKey && event.preventDefault()
        }
      >
        {number}
      </a>
    );
  }
  return (
    <button
      type="button"
      {...shared}
      aria-label={name}
      aria-description={active ? described(cluster.telling, corpus, isListed(drawn)) : undefined}
      onClick={({ shiftKey }: MouseEvent) => props.onOpen(drawn, shiftKey)}
    >
      {number}
    </button>
  );
});

/** From here on a number is set in bold. */
const HEAVY = 0.72;

/** Dates in words take their time, and the same cluster is drawn again and again as the window moves. */
function useName({ lane, telling, withHours }: ClusterSetting, cluster: CountedCluster): string {
  const { count, disputed, first, last, from, reachingIn } = cluster;
  return useMemo(
    () => clusterName({ count, disputed, first, last, from, reachingIn }, { lane, telling, withHours }),
    [count, disputed, first, last, from, reachingIn, lane, telling, withHours],
  );
}

/** Where it lies, how heavy its rail is, and how much of that is doubled. */
function styleOf({ drawn: { cluster, at, width }, by, weight }: ClusterProps): CSSProperties {
  const { disputed, count } = cluster;
  return {
    insetInlineStart: at + by,
    inlineSize: Math.max(0, width - GAP),
    '--weight': `${1 + Math.round(weight * 4)}px`,
    ...(disputed > 0 && { '--disputed': `${((disputed / count) * 100).toFixed(1)}%` }),
  } as CSSProperties;
}

/** Zooming in cannot tell them apart. */
export function isListed({ cluster }: DrawnCluster): boolean {
  return cluster.reachingIn || cluster.first === cluster.last;
}

function described(telling: readonly number[], corpus: Corpus, listed: boolean): string {
  const titles = telling.flatMap((place) => corpus.moments.at(place)?.title ?? []);
  const hint = say(listed ? 'timeline.cluster.lists' : 'timeline.cluster.zooms');
  return titles.length === 0
    ? hint
    : `${say('timeline.cluster.telling', { titles: titles.join('; ') })} ${hint}`;
}

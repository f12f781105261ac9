import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo, useMemo } from 'react';
import type { Corpus, Moment } from '../../../domain/corpus/corpus.ts';
import type { CountedCluster } from '../../../domain/overview/counted.ts';
import { useMomentLink } from '../../../state/links.ts';
import { say } from '../../../ui/words/say.ts';
import { numberOf } from './cluster-numbers.ts';
import { type ClusterSetting, clusterName } from './cluster-words.ts';
import type { DrawnCluster } from './fit-lane.ts';

interface ClusterProps extends ClusterSetting {
  readonly corpus: Corpus;
  readonly drawn: DrawnCluster;
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

/** Moments that are counted together: their number, over a rail as heavy as they are many. */
export const ClusterView = memo(function ClusterView(props: ClusterProps) {
  const [only] = props.drawn.cluster.telling;
  const moment =
    props.drawn.cluster.count === 1 && only !== undefined ? props.corpus.moments.at(only) : undefined;
  return moment ? <OneMoment {...props} moment={moment} /> : <Counted {...props} />;
});

function Counted({ corpus, drawn, active, onOpen, ...props }: ClusterProps) {
  const { cluster } = drawn;
  const name = useName(props, cluster);
  return (
    <button
      type="button"
      className={cluster.reachingIn ? 'counted reaching-in' : 'counted'}
      data-mark={cluster.id}
      tabIndex={active ? 0 : -1}
      aria-label={name}
      aria-description={active ? described(cluster.telling, corpus, isListed(drawn)) : undefined}
      style={placed(drawn)}
      onClick={({ shiftKey }: MouseEvent) => onOpen(drawn, shiftKey)}
    >
      <Face drawn={drawn} {...props} />
    </button>
  );
}

/** Where only one is counted, it is a link to it. */
function OneMoment({ drawn, active, moment, ...props }: ClusterProps & { moment: Moment }) {
  const link = useMomentLink(moment);
  const name = useName(props, drawn.cluster);
  return (
    <a
      href={link.href}
      onClick={link.onClick}
      className="counted"
      data-mark={drawn.cluster.id}
      draggable={false}
      tabIndex={active ? 0 : -1}
      aria-label={`${moment.title}: ${name}`}
      style={placed(drawn)}
      // Shift would open another window.
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && event.shiftKey && event.preventDefault()}
    >
      <Face drawn={drawn} {...props} />
    </a>
  );
}

/** Dates in words take their time, and the same cluster is drawn again and again as the window moves. */
function useName({ lane, telling, withHours }: ClusterSetting, cluster: CountedCluster): string {
  const { count, disputed, first, last, from, reachingIn } = cluster;
  return useMemo(
    () => clusterName({ count, disputed, first, last, from, reachingIn }, { lane, telling, withHours }),
    [count, disputed, first, last, from, reachingIn, lane, telling, withHours],
  );
}

function Face({ drawn: { cluster }, numberAt, weight }: Pick<ClusterProps, 'drawn' | 'numberAt' | 'weight'>) {
  const share = cluster.disputed / cluster.count;
  return (
    <>
      <span
        className={weight > HEAVY ? 'counted-number heavy' : 'counted-number'}
        style={numberAt === undefined ? { visibility: 'hidden' } : { insetInlineStart: numberAt }}
      >
        {numberOf(cluster)}
      </span>
      <i
        className="counted-rail"
        style={{ '--weight': `${1 + Math.round(weight * 4)}px` } as CSSProperties}
      />
      {cluster.disputed > 0 && (
        <i className="counted-disputed" style={{ inlineSize: `max(4px, ${(share * 100).toFixed(1)}%)` }} />
      )}
    </>
  );
}

/** From here on a number is set in bold. */
const HEAVY = 0.72;

function placed({ at, width }: DrawnCluster): CSSProperties {
  return { insetInlineStart: at, inlineSize: Math.max(0, width - GAP) };
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

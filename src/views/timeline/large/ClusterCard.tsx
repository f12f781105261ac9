import { useLayoutEffect, useRef } from 'react';
import type { Corpus, Moment } from '../../../domain/corpus/corpus.ts';
import type { Detail } from '../../../domain/overview/detail/detail.ts';
import { useTelling } from '../../../state/derived.ts';
import { useClusterTold } from '../../../state/large/told.ts';
import { useMomentLink } from '../../../state/links.ts';
import { TextInScripts } from '../../../ui/TextInScripts.tsx';
import { say, sayList } from '../../../ui/words/say.ts';
import { laneName } from '../lane-name.ts';
import { moveUnder, useDue, useEscape } from '../MarkCard.tsx';
import type { ShownCard } from '../use-shown-card.ts';
import { isListed } from './ClusterView.tsx';
import { clusterTime } from './cluster-words.ts';
import type { DrawnCluster } from './fit-lane.ts';
import type { Feed } from './use-feed.ts';

interface ClusterCardProps {
  readonly root: HTMLElement;
  readonly corpus: Corpus;
  readonly feed: Feed;
  readonly detail: Detail;
  readonly id: string;
  readonly card: ShownCard;
  readonly withHours: boolean;
  readonly onList: (drawn: DrawnCluster) => void;
}

/** What a cluster holds, on hover and on focus: how many and when, who is in most of them, and the most telling ones. */
export function ClusterCard({ feed, id, ...props }: ClusterCardProps) {
  const due = useDue();
  const home = feed.lanes.find(({ clusters }) => clusters.some(({ cluster }) => cluster.id === id));
  const drawn = home?.clusters.find(({ cluster }) => cluster.id === id);
  return due && home && drawn ? <Face {...props} drawn={drawn} lane={laneName(home.layout.lane)} /> : null;
}

type FaceProps = Omit<ClusterCardProps, 'feed' | 'id'> & {
  readonly drawn: DrawnCluster;
  readonly lane: string;
};

/** Not read out, nor reached by Tab: the cluster itself says the most telling ones, and Shift+Enter lists them all. */
function Face({ root, corpus, detail, drawn, lane, card, withHours, onList }: FaceProps) {
  const face = useRef<HTMLDivElement>(null);
  const telling = useTelling();
  const { cluster } = drawn;
  useLayoutEffect(() => {
    const mark = root.querySelector<HTMLElement>(`[data-mark="${CSS.escape(cluster.id)}"] .counted-number`);
    if (mark && face.current) moveUnder(face.current, mark, root);
  });
  useEscape(card.dismiss);
  return (
    <div
      className="mark-card cluster-card"
      ref={face}
      aria-hidden="true"
      onPointerEnter={card.stay}
      onPointerLeave={card.leave}
    >
      <b>{say('timeline.cluster.count', { count: cluster.count })}</b>
      <p>
        <TextInScripts text={clusterTime(cluster, { telling, withHours })} /> · <bdi>{lane}</bdi>
      </p>
      {cluster.disputed > 0 && (
        <p className="against">{say('timeline.cluster.disputedCount', { count: cluster.disputed })}</p>
      )}
      <ul>
        {cluster.telling.map((place) => {
          const moment = corpus.moments.at(place);
          return moment && <Telling key={moment.id} moment={moment} />;
        })}
      </ul>
      <Actors corpus={corpus} detail={detail} drawn={drawn} />
      <p className="card-foot">
        <span>{say(isListed(drawn) ? 'timeline.cluster.lists' : 'timeline.cluster.zooms')}</span>
        <button type="button" className="text-button" tabIndex={-1} onClick={() => onList(drawn)}>
          {say('timeline.cluster.list')}
        </button>
      </p>
    </div>
  );
}

function Telling({ moment }: { moment: Moment }) {
  const link = useMomentLink(moment);
  return (
    <li>
      <a href={link.href} onClick={link.onClick} tabIndex={-1} dir="auto">
        {moment.title}
      </a>
    </li>
  );
}

/** Told by the index, a little after the rest. */
function Actors({ corpus, detail, drawn }: Pick<FaceProps, 'corpus' | 'detail' | 'drawn'>) {
  const told = useClusterTold(drawn.cluster.id, detail.asked);
  const names = (told?.actors ?? []).flatMap(({ entity, count }) => {
    const name = corpus.entities[entity]?.shortName;
    return name ? [say('timeline.cluster.actor', { name, count })] : [];
  });
  return names.length > 0 && <p>{say('timeline.cluster.actors', { actors: sayList(names) })}</p>;
}

import { memo, useMemo, useState } from 'react';
import type { Corpus, Moment } from '../../../domain/corpus/corpus.ts';
import type { DetailAsked } from '../../../domain/overview/detail/detail.ts';
import { type Disputed, useTelling } from '../../../state/derived.ts';
import { useClusterTold } from '../../../state/large/told.ts';
import { useMomentLink } from '../../../state/links.ts';
import { CloseButton } from '../../../ui/CloseButton.tsx';
import { DisputedSign, KindMark } from '../../../ui/marks.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { WhenShort } from '../../../ui/WhenShort.tsx';
import { WindowedList } from '../../../ui/windowed/WindowedList.tsx';
import { say } from '../../../ui/words/say.ts';
import { type ClusterSetting, clusterName } from './cluster-words.ts';
import type { DrawnCluster } from './fit-lane.ts';

/** A cluster with the question that its answer was to: the window may move on while it is read. */
export interface Listed extends ClusterSetting {
  /** The corpus that places are of: another may come into view while the list is read, as more parts of it come. */
  readonly corpus: Corpus;
  readonly drawn: DrawnCluster;
  readonly asked: DetailAsked;
}

interface ClusterListProps {
  /** The corpus on view. */
  readonly current: Corpus;
  readonly disputed: Disputed;
  readonly listed: Listed | undefined;
  readonly onClose: () => void;
}

/** Every moment of a cluster, each a link to it: for those that no zooming tells apart, and for who wants to read them all. */
export function ClusterList({ listed, onClose, ...props }: ClusterListProps) {
  const name = listed ? clusterName(listed.drawn.cluster, listed) : '';
  return (
    <Sheet open={listed !== undefined} onClose={onClose} label={name} className="cluster-list">
      {listed && (
        <>
          <header>
            <h2>{name}</h2>
            <CloseButton onClose={onClose} />
          </header>
          <Rows key={listed.drawn.cluster.id} {...props} listed={listed} name={name} />
        </>
      )}
    </Sheet>
  );
}

/** Pixels of a row. */
const ROW = 34;

type RowsProps = Omit<ClusterListProps, 'onClose' | 'listed'> & {
  readonly listed: Listed;
  readonly name: string;
};

function Rows({ current, disputed, listed, name }: RowsProps) {
  const { drawn, asked, corpus } = listed;
  const { cluster } = drawn;
  const [kept, setKept] = useState<Uint32Array | undefined>(undefined);
  const isCurrent = current === corpus;
  const told = useClusterTold(isCurrent && !kept ? cluster.id : undefined, asked);
  if (told && isCurrent && !kept) setKept(told.places);
  const known = kept ?? told?.places;
  const isAllUnfitted = cluster.unfitted.length === cluster.count;
  const places = useMemo(() => {
    if (isAllUnfitted) return Uint32Array.from(cluster.unfitted);
    return known && Uint32Array.from([...known, ...cluster.unfitted]).sort();
  }, [known, cluster, isAllUnfitted]);
  if (!places)
    return <p role="status">{say(isCurrent ? 'timeline.cluster.wait' : 'timeline.cluster.gone')}</p>;
  return (
    <WindowedList
      of={places}
      count={places.length}
      estimate={ROW}
      rowKey={(index) => String(places[index])}
      label={name}
    >
      {(index) => {
        const moment = corpus.moments.at(places[index] ?? -1);
        return moment && <Row corpus={corpus} moment={moment} disputed={disputed.has(moment.id)} />;
      }}
    </WindowedList>
  );
}

const Row = memo(function Row({
  corpus,
  moment,
  disputed,
}: {
  corpus: Corpus;
  moment: Moment;
  disputed: boolean;
}) {
  const link = useMomentLink(moment);
  const telling = useTelling();
  return (
    <a className="cluster-row" href={link.href} onClick={link.onClick}>
      <KindMark kind={moment.kind} />
      {disputed && <DisputedSign />}
      <span dir="auto">{moment.title}</span>
      <small>
        <WhenShort when={moment.when} partsOfDay={corpus.partsOfDay} telling={telling} />
      </small>
    </a>
  );
});

import type { MomentId } from '../../domain/corpus/corpus.ts';
import { indexAmong } from '../../domain/corpus/gathered.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import { WindowedList } from '../../ui/windowed/WindowedList.tsx';
import '../../ui/words/sets/moment.ts';
import { MomentLink } from './MomentLink.tsx';
import { ThisPoint } from './ThisPoint.tsx';

/** Pixels of a row of one line. */
const ROW = 26;

export interface LongMomentsProps {
  readonly moments: Moments;
  /** The one among them that the panel is about. */
  readonly here?: MomentId;
  readonly label: string;
}

/** More moments than a panel has room for, in a place that scrolls by itself, from the one the panel is about. */
export function LongMoments({ moments, here, label }: LongMomentsProps) {
  return (
    <div className="long-moments">
      <WindowedList
        of={moments}
        count={moments.length}
        estimate={ROW}
        rowKey={(index) => moments.at(index)?.id ?? String(index)}
        label={label}
        inView={here === undefined ? undefined : indexAmong(moments, here)}
      >
        {(index) => <Row moments={moments} index={index} here={here} />}
      </WindowedList>
    </div>
  );
}

function Row({
  moments,
  index,
  here,
}: Pick<LongMomentsProps, 'moments'> & { index: number; here: MomentId | undefined }) {
  const moment = moments.at(index);
  if (!moment) return null;
  return moment.id === here ? <ThisPoint moment={moment} /> : <MomentLink moment={moment} />;
}

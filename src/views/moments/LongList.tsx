import { memo, useMemo, useRef } from 'react';
import { datedCount, indexAmong } from '../../domain/corpus/gathered.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import { dayHeadingAt } from '../../domain/query/day-heading.ts';
import type { QueryResult } from '../../domain/query/query.ts';
import type { Zone } from '../../domain/time/instant.ts';
import {
  type Disputed,
  useCorpus,
  useDisputed,
  useOpenId,
  useQueryResult,
  useTelling,
} from '../../state/derived.ts';
import { useLast } from '../../ui/windowed/use-last.ts';
import { WindowedList } from '../../ui/windowed/WindowedList.tsx';
import { say } from '../../ui/words/say.ts';
import { DayHead, TrayHead } from './DayHead.tsx';
import { MomentRow } from './MomentRow.tsx';
import { restsOn } from './rests-on.ts';
import { useIsListRead } from './use-is-list-read.ts';

/** Pixels of a row of one line. */
const ROW = 28;

/** The list of more moments than are at hand: those near what is in sight are in the page. */
export function LongList() {
  const { matched, matches } = useQueryResult();
  const open = useOpenId();
  // Focus goes back to its row as it is closed.
  const lastOpen = useLast(open);
  const disputed = useDisputed();
  const { zone } = useTelling();
  const dated = useMemo(() => datedCount(matched), [matched]);
  const place = useRef<HTMLDivElement>(null);
  const isRead = useIsListRead(place, open);
  return (
    <div className="long-list" ref={place}>
      <WindowedList
        of={matched}
        count={matched.length}
        estimate={ROW}
        rowKey={(index) => matched.at(index)?.id ?? String(index)}
        label={say('moments.heading')}
        inView={open === undefined ? undefined : indexAmong(matched, open)}
        mayScroll={isRead}
        landmarks={[
          dated < matched.length ? dated : undefined,
          lastOpen === undefined ? undefined : indexAmong(matched, lastOpen),
        ]}
      >
        {(index) => (
          <LongListRow
            moments={matched}
            index={index}
            dated={dated}
            zone={zone}
            isOpen={open !== undefined && matched.at(index)?.id === open}
            matches={matches}
            disputed={disputed}
          />
        )}
      </WindowedList>
    </div>
  );
}

interface RowProps {
  readonly moments: Moments;
  readonly index: number;
  /** How many of the moments have a date. */
  readonly dated: number;
  readonly zone: Zone;
  readonly isOpen: boolean;
  readonly matches: QueryResult['matches'];
  readonly disputed: Disputed;
}

const LongListRow = memo(function LongListRow({
  moments,
  index,
  dated,
  zone,
  isOpen,
  matches,
  disputed,
}: RowProps) {
  const corpus = useCorpus();
  const moment = moments.at(index);
  if (!moment) return null;
  return (
    <>
      <Heading moments={moments} index={index} dated={dated} zone={zone} />
      <MomentRow
        moment={moment}
        corpus={corpus}
        disputed={disputed.has(moment.id)}
        restsOn={restsOn(moment, disputed)}
        open={isOpen}
        match={matches.get(moment.id)}
      />
    </>
  );
});

function Heading({ moments, index, dated, zone }: Pick<RowProps, 'moments' | 'index' | 'dated' | 'zone'>) {
  const group = useMemo(
    () => (index > dated ? undefined : dayHeadingAt(moments, index, zone)),
    [moments, index, dated, zone],
  );
  if (!group) return null;
  if (group.day === undefined) return <TrayHead group={group} count={moments.length - dated} />;
  return <DayHead group={group} />;
}

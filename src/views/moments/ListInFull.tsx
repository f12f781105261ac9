import { type RefObject, useMemo } from 'react';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { type DayGroup, groupByDay } from '../../domain/query/day-groups.ts';
import type { QueryResult } from '../../domain/query/query.ts';
import {
  type Disputed,
  useCorpus,
  useDisputed,
  useOpenId,
  useQueryResult,
  useTelling,
} from '../../state/derived.ts';
import { say } from '../../ui/words/say.ts';
import { DayHead, TrayHead } from './DayHead.tsx';
import { MomentRow } from './MomentRow.tsx';
import { restsOn } from './rests-on.ts';
import { useRowInView } from './use-row-in-view.ts';

/** Every row is in the page: of the moments of a corpus that is at hand. */
export function ListInFull({ section }: { section: RefObject<HTMLElement | null> }) {
  const corpus = useCorpus();
  const { matched, matches } = useQueryResult();
  const open = useOpenId();
  const disputed = useDisputed();
  const { zone } = useTelling();
  const groups = useMemo(() => groupByDay(matched, zone), [matched, zone]);
  useRowInView(section, open);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list drawn without markers
    <ol role="list" aria-label={say('moments.heading')}>
      {groups.map((group) => (
        <DayRows
          key={keyOf(group)}
          group={group}
          corpus={corpus}
          matches={matches}
          disputed={disputed}
          open={open}
        />
      ))}
    </ol>
  );
}

interface DayRowsProps {
  readonly group: DayGroup;
  readonly corpus: Corpus;
  readonly matches: QueryResult['matches'];
  readonly disputed: Disputed;
  readonly open: MomentId | undefined;
}

function DayRows({ group, corpus, matches, disputed, open }: DayRowsProps) {
  return group.moments.map((moment, index) => (
    <li key={moment.id}>
      {index === 0 && <Head group={group} />}
      <MomentRow
        moment={moment}
        corpus={corpus}
        disputed={disputed.has(moment.id)}
        restsOn={restsOn(moment, disputed)}
        open={moment.id === open}
        match={matches.get(moment.id)}
      />
    </li>
  ));
}

function Head({ group }: { group: DayGroup }) {
  if (group.day === undefined) return <TrayHead group={group} count={group.moments.length} />;
  return <DayHead group={group} />;
}

/** A day can come up twice, where something open lies between; its first moment tells the two apart. */
function keyOf({ moments }: DayGroup): string {
  return moments[0]?.id ?? '';
}

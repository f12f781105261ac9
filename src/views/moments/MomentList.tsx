import { useMemo, useRef } from 'react';
import type { Corpus, Moment, MomentId } from '../../domain/corpus/corpus.ts';
import { statusesOf } from '../../domain/corpus/status.ts';
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
import { useExplorer } from '../../state/store.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { UNDATED_TRAY } from '../../ui/undated-tray.ts';
import { dayGroupHeading } from '../../ui/words/day-group.ts';
import { say } from '../../ui/words/say.ts';
import { MomentRow, type OneSource } from './MomentRow.tsx';
import { useRowInView } from './use-row-in-view.ts';
import './moments.css';

/**
 * The list twin of the timeline: the same moments, in the same order, as text. It is one list, so that it can be
 * counted and stepped through as one; a day's heading stands in the first item of its day. What has no date stands
 * last, in a tray of its own.
 */
export function MomentList() {
  const corpus = useCorpus();
  const { matched, matches } = useQueryResult();
  const open = useOpenId();
  const disputed = useDisputed();
  const { zone } = useTelling();
  const groups = useMemo(() => groupByDay(matched, zone), [matched, zone]);
  const section = useRef<HTMLElement>(null);
  useRowInView(section, open);

  return (
    <section className="moment-list" ref={section}>
      <header>
        <h2>{say('moments.heading')}</h2>
        <span className="quiet">{say('moments.order')}</span>
      </header>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list drawn without markers */}
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
    </section>
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
      {index === 0 && (group.day === undefined ? <TrayHead group={group} /> : <DayHead group={group} />)}
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

function DayHead({ group }: Pick<DayRowsProps, 'group'>) {
  return (
    <h3 className="day">
      <TextInScripts text={dayGroupHeading(group, useTelling())} />
    </h3>
  );
}

/** Over the moments without a date: how many, why they stand here, and that no time asked for touches them. */
function TrayHead({ group }: Pick<DayRowsProps, 'group'>) {
  const isTimed = useExplorer((state) => state.filters.time !== undefined);
  const count = group.moments.length;
  return (
    <header className="tray">
      <h3 id={UNDATED_TRAY} tabIndex={-1}>
        {dayGroupHeading(group, useTelling())}
      </h3>
      <span className="quiet">{say('moments.undated.count', { count })}</span>
      <p>
        {say('moments.undated.why')}
        {isTimed && ` ${say('moments.undated.stays', { count })}`}
      </p>
    </header>
  );
}

/** The one article or the one source it rests on; undefined where two speak for it. */
function restsOn(moment: Moment, disputed: Disputed): OneSource | undefined {
  return statusesOf(moment, disputed).find((status) => status === 'one-article' || status === 'one-voice');
}

/** A day can come up twice, where something open lies between; its first moment tells the two apart. */
function keyOf({ moments }: DayGroup): string {
  return moments[0]?.id ?? '';
}

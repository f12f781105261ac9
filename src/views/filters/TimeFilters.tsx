import { memo, useCallback, useId, useMemo, useState } from 'react';
import type { Moments } from '../../domain/corpus/moments.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { momentsByDay } from '../../domain/query/day-counts.ts';
import type { TimeFilter } from '../../domain/query/filters.ts';
import { type DayNumber, dayNumberAt } from '../../domain/time/calendar.ts';
import { clocksDiffer } from '../../domain/time/clocks.ts';
import { instant } from '../../domain/time/instant.ts';
import type { DayLimits } from '../../domain/time/month-page.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { type TimeWindow, toMinutes } from '../../domain/time/window.ts';
import {
  queriesOf,
  useCorpus,
  useOfResult,
  useQueryResult,
  useTelling,
  useWholeCorpus,
} from '../../state/derived.ts';
import { useFirstWeekday } from '../../state/first-weekday.ts';
import { useIsTextKnown } from '../../state/large/told.ts';
import { useExplorer } from '../../state/store.ts';
import { useTimeFrame, useTimeWindow } from '../../state/time-frame.ts';
import { DateField } from '../../ui/date-field/DateField.tsx';
import type { CountsOf } from '../../ui/date-field/DateGrid.tsx';
import { timeOfZone, zonePlace } from '../../ui/words/offsets.ts';
import { say } from '../../ui/words/say.ts';
import { stretchAskedFor } from '../../ui/words/stretch.ts';
import { FilterGroup } from './FilterGroup.tsx';
import {
  type Drafts,
  type End,
  endText,
  isSameTime,
  type KeptTexts,
  keptOf,
  timeAsked,
} from './time-asked.ts';

/**
 * By when: from a date to a date, and how surely in between. Nothing where no moment has a date to go by. While it is
 * hidden, what is typed in it stays.
 */
export const TimeFilters = memo(function TimeFilters({ hidden }: { hidden: boolean }) {
  const frame = useTimeFrame();
  return frame && <TimesOfCorpus frame={frame} hidden={hidden} />;
});

function TimesOfCorpus({ frame, hidden }: { frame: TimeFrame; hidden: boolean }) {
  const window = useTimeWindow(frame);
  const time = useExplorer((state) => state.filters.time);
  const filterByTime = useExplorer((state) => state.filterByTime);
  return (
    <FilterGroup
      title={say('filters.time')}
      hidden={hidden}
      control={
        time && (
          <button type="button" className="text-button" onClick={() => filterByTime(undefined)}>
            {say('filters.time.any')}
          </button>
        )
      }
    >
      <Ends window={window} />
      <DaysOfElsewhere window={window} />
      {time && <SurenessChoice time={time} />}
      <button
        type="button"
        className="text-button"
        onClick={() => filterByTime({ ...toMinutes(window), sureness: time?.sureness ?? 'possibly' })}
      >
        {say('filters.time.window')}
      </button>
    </FilterGroup>
  );
}

/** By other clocks than the corpus's, a moment known to the day may reach into two of the days asked for. */
function DaysOfElsewhere({ window }: { window: TimeWindow }) {
  const telling = useTelling();
  const home = useWholeCorpus().zone;
  if (!clocksDiffer(telling.zone, home, [window.from, window.to])) return null;
  return (
    <p className="quiet">
      {say('filters.time.elsewhere', { zone: timeOfZone(telling.zone, undefined), place: zonePlace(home) })}
    </p>
  );
}

const ENDS: readonly End[] = ['from', 'to'];

function Ends({ window }: { window: TimeWindow }) {
  const telling = useTelling();
  const firstWeekday = useFirstWeekday();
  const home = useWholeCorpus().zone;
  const time = useExplorer((state) => state.filters.time);
  const { textOf, complaintOf, type, settle } = useEnds(telling);
  const stillHolds = time && say('filters.time.still', { stretch: stretchAskedFor(time, telling, home) });
  const near = useMemo<Readonly<Record<End, DayNumber>>>(
    () => ({
      from: dayNumberAt(window.from, telling.zone),
      to: dayNumberAt(instant(window.to - 1), telling.zone),
    }),
    [window, telling.zone],
  );
  return (
    <div className="time-ends">
      {ENDS.map((end) => (
        <DateField
          key={end}
          label={say(`filters.time.${end}`)}
          text={textOf(end)}
          side={end}
          telling={telling}
          home={home}
          firstWeekday={firstWeekday}
          near={near[end]}
          useCountsOf={useCounts}
          complaint={complaintOf(end)}
          stillHolds={stillHolds}
          onType={(text) => type(end, text)}
          onSettle={(text) => settle(end, text)}
        />
      ))}
    </div>
  );
}

/**
 * What a calendar marks its days with: the moments that the other filters let through, asked for with its first page.
 * None while it is not known what the text finds.
 */
function useCounts(telling: Telling): CountsOf {
  const matchedAnyTime = useMatchedAnyTime();
  const isKnown = useIsTextKnown();
  return useCallback(
    (page: DayLimits) => (isKnown ? momentsByDay(matchedAnyTime(), page, telling.zone) : new Map()),
    [matchedAnyTime, isKnown, telling.zone],
  );
}

function useMatchedAnyTime(): () => Moments {
  const corpus = useCorpus();
  const filters = useExplorer((state) => state.filters);
  const { matched } = useQueryResult();
  return useMemo(() => {
    let known = filters.time ? undefined : matched;
    return () => {
      known ??= queriesOf(corpus).run({ ...filters, time: undefined }).matched;
      return known;
    };
  }, [corpus, filters, matched]);
}

interface Typing {
  readonly drafts: Drafts;
  /** What the drafts were typed over: once that changes elsewhere, by Back or a chip, they are void. */
  readonly over: TimeFilter | undefined;
  readonly telling: Telling;
  /** The end that was last left as it stands. */
  readonly settled?: End;
}

/** The texts of the two fields, and what becomes of them. */
function useEnds(telling: Telling) {
  const time = useExplorer((state) => state.filters.time);
  const filterByTime = useExplorer((state) => state.filterByTime);
  const [typing, setTyping] = useState<Typing>({ drafts: {}, over: time, telling });
  const [kept, setKept] = useState<KeptTexts>({});
  const isLive = typing.over === time && typing.telling === telling;
  const drafts = isLive ? typing.drafts : {};

  const written = (end: End) => endText(end, time, telling, kept);
  function type(end: End, text: string) {
    setTyping({ drafts: { ...drafts, [end]: text }, over: time, telling });
  }
  function settle(end: End, text: string) {
    const { [end]: _, ...others } = drafts;
    const now: Drafts = text === written(end) ? others : { ...others, [end]: text };
    const asked = timeAsked(now, time, telling);
    if (asked.isReversed) {
      setTyping({ drafts: now, over: time, telling, settled: end });
      return;
    }
    const next = isSameTime(asked.time, time) ? time : asked.time;
    const left = Object.fromEntries(asked.unread.map((unread) => [unread, now[unread]]));
    setTyping({ drafts: left, over: next, telling });
    setKept({ ...kept, ...keptOf(now, telling) });
    if (next !== time) filterByTime(next);
  }
  const isReversed = isLive && typing.settled !== undefined && timeAsked(drafts, time, telling).isReversed;
  return {
    textOf: (end: End) => drafts[end] ?? written(end),
    complaintOf: (end: End) =>
      isReversed && typing.settled === end ? say('filters.time.reversed') : undefined,
    type,
    settle,
  };
}

const SURENESS = ['possibly', 'definitely'] as const;

function SurenessChoice({ time }: { time: TimeFilter }) {
  const counts = useOfResult(({ facets }) => facets.time);
  const filterByTime = useExplorer((state) => state.filterByTime);
  const id = useId();
  return (
    <>
      <div role="radiogroup" aria-label={say('filters.time.sureness')} className="time-sureness">
        {SURENESS.map((sureness) => (
          <div key={sureness}>
            <input
              type="radio"
              id={`${id}${sureness}`}
              name={id}
              checked={time.sureness === sureness}
              aria-describedby={`${id}${sureness}-meaning`}
              onChange={() => filterByTime({ ...time, sureness })}
            />
            <label htmlFor={`${id}${sureness}`}>
              {say(`filters.time.${sureness}`, { count: counts[sureness] })}
            </label>
            <p id={`${id}${sureness}-meaning`}>{say(`filters.time.${sureness}.meaning`)}</p>
          </div>
        ))}
      </div>
      {counts.undated > 0 && (
        <p className="quiet">{say('filters.time.undated', { count: counts.undated })}</p>
      )}
    </>
  );
}

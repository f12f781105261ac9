/**
 * The calendar of a date field: ARIA's grid of a date picker, over any of our calendars. It is our own and not React
 * Aria's, since that takes the names of months from `Intl`, and no browser has the Afghan ones for every reader (see
 * `words/calendar-names.ts`); nor does it go before the year 1.
 */
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { DayCount } from '../../domain/query/day-counts.ts';
import type { DayNumber } from '../../domain/time/calendar.ts';
import {
  addMonths,
  type DayLimits,
  dayAfterKey,
  type MonthPage,
  monthPageOf,
  withinLimits,
} from '../../domain/time/month-page.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { type Weekday, weekFrom } from '../../domain/time/week.ts';
import { BackIcon, OnIcon } from '../Icons.tsx';
import { inlineKey } from '../inline-axis.ts';
import { TextInScripts } from '../TextInScripts.tsx';
import { dayHeading, monthAndYear, partsOf } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { instantOfDay } from './reading.ts';
import '../words/sets/date-grid.ts';

/** How many moments may have been on the days of a page, and surely were; days with none may be missing. */
export type CountsOf = (page: DayLimits) => ReadonlyMap<DayNumber, DayCount>;

/** What a calendar is told of the reader and the corpus. */
export interface CalendarSetting {
  readonly telling: Telling;
  readonly firstWeekday: Weekday;
  /** A day near those that may be meant: where it opens while no date is chosen. */
  readonly near: DayNumber;
  /** The days that can be chosen; without it any. */
  readonly limits?: DayLimits | undefined;
}

interface DateGridProps extends CalendarSetting {
  readonly countsOf: CountsOf;
  /** The button it was opened with. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly chosen: DayNumber | undefined;
  readonly onChoose: (day: DayNumber) => void;
  readonly onClose: () => void;
}

export function DateGrid(props: DateGridProps) {
  const { telling, firstWeekday, limits, chosen, near, opener, countsOf, onChoose, onClose } = props;
  const [day, setDay] = useState(() => withinLimits(chosen ?? near, limits));
  const title = useId();
  const page = useMemo(
    () => monthPageOf(day, telling.calendar, firstWeekday),
    [day, telling.calendar, firstWeekday],
  );
  const counts = useMemo(() => countsOf({ first: page.first, last: page.last }), [countsOf, page]);
  const { grid, followFocus } = useFocusedDay(day);
  useOpenerUncovered(grid, opener);
  const turn = (months: number) => setDay(withinLimits(addMonths(day, months, telling.calendar), limits));

  function move(event: KeyboardEvent<HTMLTableElement>) {
    const { ctrlKey, altKey, metaKey, shiftKey: shift } = event;
    if (ctrlKey || altKey || metaKey) return;
    const key = inlineKey(event, event.currentTarget);
    const to = dayAfterKey(day, key, { calendar: telling.calendar, firstWeekday, limits, shift });
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    followFocus();
    setDay(to);
  }

  return (
    <>
      <MonthHead id={title} turn={turn}>
        <TextInScripts text={monthAndYear(instantOfDay(page.first, telling), telling)} />
      </MonthHead>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's date picker is a grid made of a table */}
      <table role="grid" aria-labelledby={title} ref={grid} onKeyDown={move}>
        <WeekHead page={page} firstWeekday={firstWeekday} telling={telling} />
        <tbody>
          {page.weeks.map((week) => (
            <tr key={week.find((one) => one !== undefined)}>
              {week.map((at, index) =>
                at === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is told by nothing but where it is
                  <td key={`none ${index}`} />
                ) : (
                  <DayCell
                    key={at}
                    day={at}
                    telling={telling}
                    count={counts.get(at)}
                    isStop={at === day}
                    isChosen={at === chosen}
                    isOut={limits !== undefined && at !== withinLimits(at, limits)}
                    onChoose={onChoose}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="date-foot">
        <span>{say('dates.counts')}</span>
        <button type="button" className="text-button" onClick={onClose}>
          {say('dates.close')}
        </button>
      </p>
    </>
  );
}

/** Focus goes to the day as the calendar opens and as a key moves it; a page turned by its button leaves it there. */
function useFocusedDay(day: DayNumber) {
  const grid = useRef<HTMLTableElement>(null);
  const follows = useRef(true);
  useLayoutEffect(() => {
    if (follows.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    follows.current = false;
  }, [day]);
  const followFocus = () => {
    follows.current = true;
  };
  return { grid, followFocus };
}

/** On a phone the calendar stands at the foot, and may stand on the field it is for. */
function useOpenerUncovered(grid: RefObject<HTMLElement | null>, opener: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const calendar = grid.current?.closest('[popover]') ?? null;
    if (covers(calendar, opener.current)) opener.current?.scrollIntoView({ block: 'start' });
  }, [grid, opener]);
}
function covers(over: Element | null, under: Element | null): boolean {
  if (!over || !under) return false;
  const [upper, lower] = [over.getBoundingClientRect(), under.getBoundingClientRect()];
  const apart =
    upper.top >= lower.bottom ||
    upper.bottom <= lower.top ||
    upper.left >= lower.right ||
    upper.right <= lower.left;
  return !apart;
}

interface MonthHeadProps {
  readonly id: string;
  readonly turn: (months: number) => void;
  readonly children: ReactNode;
}

/** The month's name, read out as it changes, and the ways to others. */
function MonthHead({ id, turn, children }: MonthHeadProps) {
  return (
    <div className="date-head">
      <TurnButton words={say('dates.previousYear')} onTurn={() => turn(-12)}>
        <BackIcon />
        <BackIcon />
      </TurnButton>
      <TurnButton words={say('dates.previousMonth')} onTurn={() => turn(-1)}>
        <BackIcon />
      </TurnButton>
      <h4 id={id} aria-live="polite">
        {children}
      </h4>
      <TurnButton words={say('dates.nextMonth')} onTurn={() => turn(1)}>
        <OnIcon />
      </TurnButton>
      <TurnButton words={say('dates.nextYear')} onTurn={() => turn(12)}>
        <OnIcon />
        <OnIcon />
      </TurnButton>
    </div>
  );
}

function TurnButton({ words, onTurn, children }: { words: string; onTurn: () => void; children: ReactNode }) {
  return (
    <button type="button" className="date-turn" aria-label={words} title={words} onClick={onTurn}>
      {children}
    </button>
  );
}

/** Names of weekdays, each from a day of the page that falls on it. */
function WeekHead({
  page,
  firstWeekday,
  telling,
}: Pick<DateGridProps, 'firstWeekday' | 'telling'> & { page: MonthPage }) {
  const whole = page.weeks[1] ?? [];
  return (
    <thead>
      <tr>
        {weekFrom(firstWeekday).map((weekday, index) => {
          const day = whole[index];
          const parts = day === undefined ? undefined : partsOf(instantOfDay(day, telling), telling);
          return (
            <th key={weekday} scope="col" abbr={parts?.weekday}>
              <span aria-hidden="true">{parts && inShort(parts.weekday)}</span>
              <span className="unseen">{parts?.weekday}</span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** "Su"; of a name in Arabic letters, the first, as calendars there have it. */
function inShort(weekday: string): string {
  return /^\p{Script=Arabic}/u.test(weekday) ? weekday.slice(0, 1) : weekday.slice(0, 2);
}

interface DayCellProps {
  readonly day: DayNumber;
  readonly telling: Telling;
  readonly count: DayCount | undefined;
  /** The one day that Tab reaches. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly isOut: boolean;
  readonly onChoose: (day: DayNumber) => void;
}

function DayCell({ day, telling, count, isStop, isChosen, isOut, onChoose }: DayCellProps) {
  const at = instantOfDay(day, telling);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid that is made of a table
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus
    <td role="gridcell" aria-selected={isChosen}>
      <button
        type="button"
        className="date-day"
        data-day={day}
        tabIndex={isStop ? 0 : -1}
        aria-disabled={isOut}
        aria-label={dayInWords(dayHeading(at, telling), count)}
        onClick={() => {
          if (!isOut) onChoose(day);
        }}
      >
        <span className={count?.definitely ? 'date-sure' : undefined}>{partsOf(at, telling).day}</span>
        {count && <span className="date-count">{say('dates.count', { count: count.possibly })}</span>}
      </button>
    </td>
  );
}

/** "Sunday 5 September 2021, perhaps 31 moments, certainly 12 of them". */
function dayInWords(day: string, counts: DayCount | undefined): string {
  if (!counts) return say('dates.dayWithNone', { day });
  const { possibly: count, definitely: sure } = counts;
  return sure > 0 ? say('dates.dayWithSure', { day, count, sure }) : say('dates.day', { day, count });
}

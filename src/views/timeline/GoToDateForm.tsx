import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { settled, shownBetween, within } from '../../domain/overview/scale.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { momentsByDay } from '../../domain/query/day-counts.ts';
import { dayNumberAt } from '../../domain/time/calendar.ts';
import { addDays, type Instant, instant, shift, startOfDay } from '../../domain/time/instant.ts';
import { type DayLimits, withinLimits } from '../../domain/time/month-page.ts';
import type { Telling } from '../../domain/time/telling.ts';
import type { TypedDate } from '../../domain/time/typed-date.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useQueryResult, useTelling, useWholeCorpus } from '../../state/derived.ts';
import { useFirstWeekday } from '../../state/first-weekday.ts';
import { unfoldedToo, useExplorer } from '../../state/store.ts';
import { foldedLess, useFolds } from '../../state/time-frame.ts';
import { DateField } from '../../ui/date-field/DateField.tsx';
import { readDate } from '../../ui/date-field/read-date.ts';
import { dayMonth, dayMonthYear, numbersOf } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';

interface GoToDateFormProps {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onClose: () => void;
}

/** The field for a day of the corpus, and the way there. A day that is folded away is unfolded. */
export function GoToDateForm({ frame, window, text, onType, onClose }: GoToDateFormProps) {
  const telling = useTelling();
  const home = useWholeCorpus().zone;
  const firstWeekday = useFirstWeekday();
  const { matched } = useQueryResult();
  const countsOf = useCallback(
    (page: DayLimits) => momentsByDay(matched, page, telling.zone),
    [matched, telling.zone],
  );
  const goTo = useWay(frame, window);
  const body = useRef<HTMLFormElement>(null);
  useEffect(() => body.current?.querySelector('input')?.focus(), []);
  const [isBad, setIsBad] = useState(false);
  const bounds = boundsInWords(frame.whole, telling);
  const limits: DayLimits = {
    first: dayNumberAt(frame.whole.from, telling.zone),
    last: dayNumberAt(instant(frame.whole.to - 1), telling.zone),
  };

  function go(event: FormEvent) {
    event.preventDefault();
    const typed = readDate(text, telling);
    const stretch = typed.ok ? stretchIn(frame.whole, typed, telling) : undefined;
    setIsBad(!stretch && (typed.ok || typed.reason === 'empty'));
    if (!stretch) return;
    goTo(stretch);
    onClose();
  }

  return (
    <form ref={body} onSubmit={go} noValidate>
      <DateField
        label={say('timeline.goToDate.field', bounds)}
        text={text}
        side="on"
        telling={telling}
        home={home}
        firstWeekday={firstWeekday}
        near={withinLimits(dayNumberAt(window.from, telling.zone), limits)}
        limits={limits}
        useCountsOf={() => countsOf}
        complaint={isBad ? say('timeline.goToDate.bad', bounds) : undefined}
        onType={(typed) => {
          onType(typed);
          setIsBad(false);
        }}
        onSettle={() => {}}
      />
      <button type="submit" className="button">
        {say('timeline.goToDate.go')}
      </button>
      <button type="button" className="text-button" onClick={onClose}>
        {say('timeline.goToDate.cancel')}
      </button>
    </form>
  );
}

/** Shows a stretch of the corpus, with the fold open that it begins in: one step, since going there is one. */
function useWay(frame: TimeFrame, window: TimeWindow): (stretch: TimeWindow) => void {
  const folds = useFolds();
  const unfolded = useExplorer((state) => state.unfolded);
  const showWindow = useExplorer((state) => state.showWindow);
  return (stretch) => {
    const { from } = stretch;
    const unfolding = folds.some((fold) => from >= fold.from && from < fold.to) ? [from] : [];
    const { hidden } = foldedLess(frame, unfoldedToo(unfolded, unfolding));
    showWindow(windowAround(stretch, hidden, window, frame), 'push', unfolding);
  };
}

/** The first and last day there is, with their years where these differ. */
function boundsInWords({ from, to }: TimeWindow, telling: Telling): Readonly<Record<'from' | 'to', string>> {
  const last = shift(to, -1);
  const sharesYear = numbersOf(from, telling).year === numbersOf(last, telling).year;
  const day = (at: Instant) => (sharesYear ? dayMonth : dayMonthYear)(at, telling);
  return { from: day(from), to: day(last) };
}

/** What is typed, to whole days and as far as the corpus goes; undefined where that has none of it. */
function stretchIn(whole: TimeWindow, { from, to }: TypedDate, { zone }: Telling): TimeWindow | undefined {
  const first = startOfDay(from, zone);
  const end = to > addDays(first, 1, zone) ? to : addDays(first, 1, zone);
  const stretch = { from: instant(Math.max(first, whole.from)), to: instant(Math.min(end, whole.to)) };
  return stretch.from < stretch.to ? stretch : undefined;
}

/** The stretch with a quarter of itself on either side; a window that is already finer keeps its length. */
function windowAround(
  { from, to }: TimeWindow,
  hidden: Parameters<typeof settled>[1],
  window: TimeWindow,
  frame: TimeFrame,
): TimeWindow {
  const length = to - from;
  const shown = shownBetween(window.from, window.to, hidden);
  const wanted =
    shown < length
      ? { from: shift(from, length / 2 - shown / 2), to: shift(from, length / 2 + shown / 2) }
      : { from: shift(from, -length / 4), to: shift(to, length / 4) };
  return settled(within(wanted, hidden, frame.reach), hidden);
}

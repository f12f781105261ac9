import { type FormEvent, useId, useRef, useState } from 'react';
import { settled, shownBetween, within } from '../../domain/overview/scale.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { addDays, type Instant, parseInstant, shift, type Zone } from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { useHidden } from '../../state/time-frame.ts';
import { say } from '../../ui/words/say.ts';
import { dayMonth } from './window-words.ts';

/** The way to a day of the corpus. A day that is folded away is unfolded. */
export function GoToDate({ frame, window }: { frame: TimeFrame; window: TimeWindow }) {
  const { zone } = useCorpus();
  const hidden = useHidden();
  const showWindow = useExplorer((state) => state.showWindow);
  const unfold = useExplorer((state) => state.unfold);
  const popover = useRef<HTMLFormElement>(null);
  const [date, setDate] = useState('');
  const [bad, setBad] = useState(false);
  const id = useId();
  const bounds = { from: dayMonth(frame.whole.from, zone), to: dayMonth(shift(frame.whole.to, -1), zone) };

  function go(event: FormEvent) {
    event.preventDefault();
    const day = parseInstant(date, zone);
    const reachable = day !== undefined && day >= frame.whole.from && day < frame.whole.to;
    setBad(!reachable);
    if (!reachable) return;
    const folded = frame.folds.some((fold) => day >= fold.from && day < fold.to);
    if (folded) unfold(day);
    showWindow(windowAround(day, folded ? [] : hidden, window, frame, zone), 'push');
    popover.current?.hidePopover();
  }

  return (
    <>
      <button type="button" className="text-button" popoverTarget={id}>
        {say('timeline.goToDate')}
      </button>
      <form id={id} ref={popover} popover="auto" className="go-to-date" onSubmit={go} noValidate>
        <label>
          {say('timeline.goToDate.field', bounds)}
          <input
            type="date"
            value={date}
            min={isoDay(frame.whole.from, zone)}
            max={isoDay(shift(frame.whole.to, -1), zone)}
            aria-invalid={bad}
            aria-describedby={bad ? `${id}-bad` : undefined}
            onChange={(event) => setDate(event.target.value)}
          />
        </label>
        {bad && (
          <p id={`${id}-bad`} role="alert" className="against">
            {say('timeline.goToDate.bad', bounds)}
          </p>
        )}
        <button type="submit" className="button">
          {say('timeline.goToDate.go')}
        </button>
        <button type="button" className="text-button" popoverTarget={id} popoverTargetAction="hide">
          {say('timeline.goToDate.cancel')}
        </button>
      </form>
    </>
  );
}

/** The day with a quarter of a day on either side; a window that is already finer keeps its length. */
function windowAround(
  day: Instant,
  hidden: Parameters<typeof settled>[1],
  window: TimeWindow,
  frame: TimeFrame,
  zone: Zone,
): TimeWindow {
  const next = addDays(day, 1, zone);
  const length = next - day;
  const shown = shownBetween(window.from, window.to, hidden);
  const wanted =
    shown < length
      ? { from: shift(day, length / 2 - shown / 2), to: shift(day, length / 2 + shown / 2) }
      : { from: shift(day, -length / 4), to: shift(next, length / 4) };
  return settled(within(wanted, hidden, frame.reach), hidden);
}

/** `2021-09-05`, the form a date field holds. */
function isoDay(at: Instant, zone: Zone): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}

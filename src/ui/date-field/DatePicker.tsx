import { type KeyboardEvent, type ToggleEvent, useId, useRef, useState } from 'react';
import type { DayNumber } from '../../domain/time/calendar.ts';
import { partOnDemand } from '../on-demand.tsx';
import { say } from '../words/say.ts';
import type { CalendarSetting } from './DateGrid.tsx';

const dateGrid = partOnDemand(async () => (await import('./DateGrid.tsx')).DateGrid);

/** Fetches the calendar's code before one is opened. */
export const fetchCalendarAhead = dateGrid.fetchAhead;

interface DatePickerProps extends CalendarSetting {
  /** The field's name. */
  readonly label: string;
  /** The day in the field. */
  readonly chosen: DayNumber | undefined;
  readonly onChoose: (day: DayNumber) => void;
}

/** The button beside a date field, and the calendar it opens. Choosing and Escape close it and give focus back. */
export function DatePicker({ label, onChoose, ...rest }: DatePickerProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function close() {
    popover.current?.hidePopover();
    button.current?.focus();
  }
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // What lies under it, such as a sheet, stays open.
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <>
      <button
        type="button"
        ref={button}
        className="text-button"
        popoverTarget={id}
        onPointerEnter={fetchCalendarAhead}
        onFocus={fetchCalendarAhead}
        aria-haspopup="dialog"
        aria-label={say('dates.pickFor', { field: label })}
      >
        {say('dates.pick')}
      </button>
      <div
        id={id}
        ref={popover}
        popover="auto"
        role="dialog"
        aria-label={say('dates.calendar')}
        className="date-picker"
        tabIndex={-1}
        onToggle={(event: ToggleEvent) => setOpen(event.newState === 'open')}
        onKeyDown={closeOnEscape}
      >
        {open && (
          <dateGrid.Part
            {...rest}
            opener={button}
            onClose={close}
            onChoose={(day) => {
              onChoose(day);
              close();
            }}
          />
        )}
      </div>
    </>
  );
}

import { type KeyboardEvent, type ToggleEvent, useEffect, useId, useRef, useState } from 'react';
import type { DayNumber } from '../../domain/time/calendar.ts';
import { say } from '../words/say.ts';
import { type CalendarSetting, DateGrid } from './DateGrid.tsx';

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

  useEffect(() => {
    if (open && covers(popover.current, button.current)) button.current?.scrollIntoView({ block: 'start' });
  }, [open]);

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
          <DateGrid
            {...rest}
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

/** On a phone the calendar stands at the foot, and may stand on the field it is for. */
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

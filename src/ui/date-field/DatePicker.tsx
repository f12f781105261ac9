import type { DayNumber } from '../../domain/time/calendar.ts';
import { partOnDemand } from '../on-demand.tsx';
import { Popover } from '../Popover.tsx';
import { say } from '../words/say.ts';
import type { CalendarSetting } from './DateGrid.tsx';

const dateGrid = partOnDemand(async () => (await import('./DateGrid.tsx')).DateGrid);

interface DatePickerProps extends CalendarSetting {
  /** The field's name. */
  readonly label: string;
  /** The day in the field. */
  readonly chosen: DayNumber | undefined;
  readonly onChoose: (day: DayNumber) => void;
}

/** The button beside a date field, and the calendar it opens. Choosing and Escape close it and give focus back. */
export function DatePicker({ label, onChoose, ...rest }: DatePickerProps) {
  return (
    <Popover
      name={say('dates.calendar')}
      className="date-picker"
      button={{
        className: 'text-button',
        'aria-label': say('dates.pickFor', { field: label }),
        children: say('dates.pick'),
      }}
      fetchAhead={dateGrid.fetchAhead}
    >
      {({ close, opener }) => (
        <dateGrid.Part
          {...rest}
          opener={opener}
          onClose={close}
          onChoose={(day) => {
            onChoose(day);
            close();
          }}
        />
      )}
    </Popover>
  );
}

import type { ComponentProps } from 'react';
import type { DayNumber } from '../../domain/time/calendar.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { partOnDemand } from '../on-demand.tsx';
import { Popover } from '../Popover.tsx';
import { say } from '../words/say.ts';
import type { CalendarSetting, CountsOf } from './DateGrid.tsx';

const dateGrid = partOnDemand(async () => (await import('./DateGrid.tsx')).DateGrid);

export interface CountedSetting extends CalendarSetting {
  /** Asked by the calendar alone, and only while it is open: what it is told follows every filter. */
  readonly useCountsOf: (telling: Telling) => CountsOf;
}

interface DatePickerProps extends CountedSetting {
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
        <Counted
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

function Counted({
  useCountsOf,
  ...rest
}: CountedSetting & Omit<ComponentProps<typeof dateGrid.Part>, 'countsOf'>) {
  return <dateGrid.Part {...rest} countsOf={useCountsOf(rest.telling)} />;
}

import { type ReactNode, useId } from 'react';
import { CALENDARS, type Calendar } from '../../domain/time/calendar.ts';
import { SCRIPTS, type Telling } from '../../domain/time/telling.ts';
import { useTelling } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { dayHeading } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { Choice } from './Choice.tsx';
import type { TimeSaid } from './given.ts';

type FirstDay = Pick<TimeSaid, 'firstDay'>;

/** The calendar, a second one beside it, and in which script the Afghan names are written where they are in use. */
export function CalendarChoice({ firstDay }: FirstDay) {
  const telling = useTelling();
  const tellTimes = useExplorer((state) => state.tellTimes);
  const group = useId();
  const isAfghan = telling.calendar === 'solar-hijri' || telling.beside === 'solar-hijri';
  return (
    <>
      <fieldset className="choices">
        <legend>{say('telling.calendars')}</legend>
        {CALENDARS.map((calendar) => (
          <Choice
            key={calendar}
            group={group}
            checked={telling.calendar === calendar}
            name={say(`telling.calendar.${calendar}`)}
            meaning={sample(firstDay, { ...telling, calendar })}
            onChoose={() => tellTimes({ calendar, beside: otherThan(calendar, telling.beside) })}
          />
        ))}
        <BesideSelect telling={telling} />
      </fieldset>
      {isAfghan && <ScriptChoice telling={telling} firstDay={firstDay} />}
    </>
  );
}

function BesideSelect({ telling: { calendar, beside } }: { telling: Telling }) {
  const tellTimes = useExplorer((state) => state.tellTimes);
  const id = useId();
  return (
    <p className="beside">
      <label htmlFor={id}>{say('telling.beside')}</label>
      <select
        id={id}
        value={beside ?? ''}
        onChange={({ target }) => tellTimes({ beside: CALENDARS.find((each) => each === target.value) })}
      >
        <option value="">{say('telling.beside.none')}</option>
        {CALENDARS.filter((each) => each !== calendar).map((each) => (
          <option key={each} value={each}>
            {say(`telling.calendar.${each}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

function ScriptChoice({ telling, firstDay }: { telling: Telling } & FirstDay) {
  const tellTimes = useExplorer((state) => state.tellTimes);
  const group = useId();
  return (
    <fieldset className="choices">
      <legend>{say('telling.scripts')}</legend>
      {SCRIPTS.map((script) => (
        <Choice
          key={script}
          group={group}
          checked={telling.script === script}
          name={say(`telling.script.${script}`)}
          meaning={sample(firstDay, { ...telling, calendar: 'solar-hijri', script })}
          onChoose={() => tellTimes({ script })}
        />
      ))}
    </fieldset>
  );
}

/** How the first day in view reads; nothing where no day is known. */
function sample(firstDay: FirstDay['firstDay'], telling: Telling): ReactNode {
  return firstDay === undefined ? undefined : <TextInScripts text={dayHeading(firstDay, telling)} />;
}

/** A calendar is not told beside itself. */
function otherThan(calendar: Calendar, beside: Calendar | undefined): Calendar | undefined {
  return beside === calendar ? undefined : beside;
}

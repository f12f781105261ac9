import { useEffect, useRef } from 'react';
import { useExplorer } from '../../state/store.ts';
import { TELLING_POPOVER } from '../../ui/telling-popover.ts';
import { say } from '../../ui/words/say.ts';
import { CalendarChoice } from './CalendarChoice.tsx';
import type { TimeSaid, Zones } from './given.ts';
import { ZoneChoice } from './ZoneChoice.tsx';
import '../../ui/words/sets/telling-choices.ts';

/** What is in the popover while it is open. Every choice holds at once, and is one step to go Back from. */
export function TellingChoices({ window, firstDay, zones }: TimeSaid & { zones: Zones }) {
  const tellTimes = useExplorer((state) => state.tellTimes);
  const body = useRef<HTMLDivElement>(null);
  // A popover takes focus into it only where something is marked for it in the page as it came.
  useEffect(() => body.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const reset = () =>
    tellTimes({ zone: undefined, calendar: 'gregorian', beside: undefined, script: 'latin' });
  return (
    <div className="telling-choices" ref={body}>
      <h2>{say('telling.title')}</h2>
      <ZoneChoice window={window} zones={zones} />
      <p className="telling-rule">{say('telling.rule')}</p>
      <CalendarChoice firstDay={firstDay} />
      <p className="telling-rule">{say('telling.inLink')}</p>
      <p className="telling-foot">
        <button type="button" className="text-button" onClick={reset}>
          {say('telling.reset')}
        </button>
        <button type="button" className="button" popoverTarget={TELLING_POPOVER} popoverTargetAction="hide">
          {say('app.close')}
        </button>
      </p>
    </div>
  );
}

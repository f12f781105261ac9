import { useState } from 'react';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { partOnDemand } from '../../ui/on-demand.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { say } from '../../ui/words/say.ts';

interface GoToDateProps {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
}

const form = partOnDemand(async () => (await import('./GoToDateForm.tsx')).GoToDateForm);

/** A button, and the field for a day that it opens. What was typed is still there when it is opened again. */
export function GoToDate({ frame, window }: GoToDateProps) {
  const [text, setText] = useState('');
  return (
    <Popover
      name={say('timeline.goToDate')}
      className="go-to-date"
      button={{ className: 'text-button', children: say('timeline.goToDate') }}
      fetchAhead={form.fetchAhead}
    >
      {({ close }) => (
        <form.Part frame={frame} window={window} text={text} onType={setText} onClose={close} />
      )}
    </Popover>
  );
}

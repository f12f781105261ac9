import { useId, useRef, useState } from 'react';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { partOnDemand } from '../../ui/on-demand.tsx';
import { say } from '../../ui/words/say.ts';

interface GoToDateProps {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
}

const form = partOnDemand(async () => (await import('./GoToDateForm.tsx')).GoToDateForm);

/** A button, and the field for a day that it opens. What was typed is still there when it is opened again. */
export function GoToDate({ frame, window }: GoToDateProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="text-button"
        popoverTarget={id}
        onPointerEnter={form.fetchAhead}
        onFocus={form.fetchAhead}
      >
        {say('timeline.goToDate')}
      </button>
      <div id={id} ref={popover} popover="auto" className="go-to-date" onToggle={() => setAsked(true)}>
        {asked && <form.Part frame={frame} window={window} onClose={() => popover.current?.hidePopover()} />}
      </div>
    </>
  );
}

/**
 * The reader's switch for zone and calendar. What is chosen goes into the link (`zone`, `cal`, `beside`, `script`; see
 * docs/links.md) and is not kept on the device, on purpose: a link must mean the same to everybody who opens it, and
 * would not if it were read by what its reader once chose.
 */
import { type ToggleEvent, useEffect, useRef, useState } from 'react';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { offsetsOver } from '../../domain/time/offsets.ts';
import { useTelling } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { useTimeFrame, useTimeWindow } from '../../state/time-frame.ts';
import { partOnDemand } from '../../ui/on-demand.tsx';
import { TELLING_POPOVER } from '../../ui/telling-popover.ts';
import { say } from '../../ui/words/say.ts';
import type { TimeSaid, Zones } from './given.ts';
import { toldInShort, toldInWords } from './told.ts';
import './telling.css';

const choices = partOnDemand(async () => (await import('./TellingChoices.tsx')).TellingChoices);

/** Fetches the choices' code before they are opened. */
export const fetchTellingChoicesAhead = choices.fetchAhead;

/** A button that says how times are told, and the choices it opens. */
export function TellingControl({ zones }: { zones: Zones }) {
  const frame = useTimeFrame();
  return frame ? (
    <DatedControl frame={frame} zones={zones} />
  ) : (
    <Control window={undefined} firstDay={undefined} zones={zones} />
  );
}

function DatedControl({ frame, zones }: { frame: TimeFrame; zones: Zones }) {
  const window = useTimeWindow(frame);
  return <Control window={window} firstDay={frame.opening.from} zones={zones} />;
}

function Control({ window, firstDay, zones }: TimeSaid & { zones: Zones }) {
  const telling = useTelling();
  const offsets = window && offsetsOver(window, telling.zone);
  const told = toldInWords(telling, offsets);
  const short = toldInShort(telling, offsets);
  const [open, setOpen] = useState(false);
  useToldAnnounced(told);
  return (
    <>
      <button
        type="button"
        className="button telling-button"
        popoverTarget={TELLING_POPOVER}
        onPointerEnter={choices.fetchAhead}
        onFocus={choices.fetchAhead}
        data-command="tellTimes"
        aria-haspopup="dialog"
        aria-label={say('telling.button', { told })}
      >
        <span className="telling-now">
          {short.least}
          {short.more && <span className="telling-more">{short.more}</span>}
        </span>
      </button>
      <div
        id={TELLING_POPOVER}
        popover="auto"
        role="dialog"
        aria-label={say('telling.title')}
        className="telling"
        tabIndex={-1}
        onToggle={(event: ToggleEvent) => setOpen(event.newState === 'open')}
      >
        {open && <choices.Part window={window} firstDay={firstDay} zones={zones} />}
      </div>
    </>
  );
}

/** Also where Back or a link changed it: what is told is told anew. Panning to where the offset is another says nothing. */
function useToldAnnounced(told: string) {
  const telling = useTelling();
  const announce = useExplorer((state) => state.announce);
  const before = useRef(telling);
  useEffect(() => {
    if (before.current === telling) return;
    before.current = telling;
    announce(say('telling.announced', { told }));
  }, [telling, told, announce]);
}

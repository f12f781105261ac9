/**
 * The reader's switch for zone and calendar. What is chosen goes into the link (`zone`, `cal`, `beside`, `script`; see
 * docs/links.md) and is not kept on the device, on purpose: a link must mean the same to everybody who opens it, and
 * would not if it were read by what its reader once chose.
 */
import { useEffect, useRef } from 'react';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { offsetsOver } from '../../domain/time/offsets.ts';
import { useTelling } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { useTimeFrame, useTimeWindow } from '../../state/time-frame.ts';
import { partOnDemand } from '../../ui/on-demand.tsx';
import { Popover } from '../../ui/Popover.tsx';
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
  useToldAnnounced(told);
  return (
    <Popover
      id={TELLING_POPOVER}
      name={say('telling.title')}
      className="head-popover telling"
      button={{
        className: 'button telling-button',
        'data-command': 'tellTimes',
        'aria-label': say('telling.button', { told }),
        children: (
          <span className="telling-now">
            {short.least}
            {short.more && <span className="telling-more">{short.more}</span>}
          </span>
        ),
      }}
      fetchAhead={choices.fetchAhead}
    >
      {() => <choices.Part window={window} firstDay={firstDay} zones={zones} />}
    </Popover>
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

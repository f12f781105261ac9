import { useId, useState } from 'react';
import type { Zone } from '../../domain/time/instant.ts';
import { offsetsOver } from '../../domain/time/offsets.ts';
import { useCorpus, useTelling } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { zoneWithOffset } from '../../ui/words/offsets.ts';
import { say } from '../../ui/words/say.ts';
import { AnotherZone } from './AnotherZone.tsx';
import { Choice } from './Choice.tsx';
import type { TimeSaid, Zones } from './given.ts';

const UTC: Zone = 'UTC';

/** The corpus's zone, the reader's own, UTC, or any other. */
export function ZoneChoice({ window, zones }: Pick<TimeSaid, 'window'> & { zones: Zones }) {
  const corpus = useCorpus();
  const { zone: told } = useTelling();
  const tellTimes = useExplorer((state) => state.tellTimes);
  const [asking, setAsking] = useState(false);
  const group = useId();
  const offered = [...new Set([corpus.zone, zones.own ?? UTC, UTC])];
  const another = asking || !offered.includes(told);
  // The corpus's zone is what a link means without one. The reader's own stands in it by name: for others it is another.
  const choose = (zone: Zone) => {
    if (zone !== told) tellTimes({ zone: zone === corpus.zone ? undefined : zone });
  };
  return (
    <fieldset className="choices">
      <legend>{say('telling.zones')}</legend>
      {offered.map((zone) => (
        <Choice
          key={zone}
          group={group}
          checked={!another && zone === told}
          name={zoneWithOffset(zone, window && offsetsOver(window, zone))}
          meaning={meaningOf(zone, corpus.zone, zones.own)}
          onChoose={() => {
            setAsking(false);
            choose(zone);
          }}
        />
      ))}
      <Choice
        group={group}
        checked={another}
        name={
          offered.includes(told)
            ? say('telling.zones.another')
            : zoneWithOffset(told, window && offsetsOver(window, told))
        }
        onChoose={() => setAsking(true)}
      />
      {another && (
        <AnotherZone
          told={offered.includes(told) ? undefined : told}
          list={zones.list}
          choose={(zone) => {
            // It stays, whatever is typed into it: what is offered above may be, and focus is here.
            setAsking(true);
            choose(zone);
          }}
        />
      )}
    </fieldset>
  );
}

function meaningOf(zone: Zone, corpus: Zone, own: Zone | undefined): string {
  if (zone === corpus) return say(zone === own ? 'telling.zones.corpusAndOwn' : 'telling.zones.corpus');
  return say(zone === own ? 'telling.zones.own' : 'telling.zones.utc');
}

import { useId, useState } from 'react';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { momentById } from '../../domain/corpus/lookups.ts';
import { offsetAt, type Zone } from '../../domain/time/instant.ts';
import { zoneTold } from '../../domain/time/telling.ts';
import type { When } from '../../domain/time/when.ts';
import { useTelling, useWholeCorpus } from '../../state/derived.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { TimeSign } from '../../ui/TimeSign.tsx';
import { timeOfZone, zoneWithOffset } from '../../ui/words/offsets.ts';
import { say } from '../../ui/words/say.ts';
import { whenInWords } from '../../ui/words/when.ts';
import { HowKnown } from './HowKnown.tsx';
import { WhenDrawing } from './WhenDrawing.tsx';
import { drawingOf } from './when-drawing.ts';

interface WhenFactProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
  readonly disputed: boolean;
}

/** The time in words and as a drawing; the words open how it is known. */
export function WhenFact({ moment, corpus, disputed }: WhenFactProps) {
  const { when } = moment;
  const telling = useTelling();
  const whole = momentById(useWholeCorpus().moments, moment.id);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { long, sureness, beside } = whenInWords(when, corpus.partsOfDay, telling);
  return (
    <>
      <button
        type="button"
        className="when-open"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="when-line">
          {!drawingOf(when) && <TimeSign when={when} />}
          <span className="when-words">
            <TextInScripts text={long} />
          </span>
        </span>
        {beside && (
          <span className="when-beside">
            <TextInScripts text={beside} />
          </span>
        )}
        <span className="when-how">{say('moment.howWeKnow')}</span>
      </button>
      <WhenDrawing when={when} disputed={disputed} />
      <p className="clock">{clockInWords(when, zoneTold(when, telling.zone))}</p>
      <div id={id} className="how-known" hidden={!open}>
        {open && (
          <HowKnown moment={moment} corpus={corpus} whole={whole} telling={telling} sureness={sureness} />
        )}
      </div>
    </>
  );
}

/** Whose clocks and days it is told by: "Kabul, UTC+04:30". */
function clockInWords(when: When, zone: Zone): string {
  const at = when.earliest ?? when.certainFrom ?? when.latest;
  return at === undefined ? timeOfZone(zone, undefined) : zoneWithOffset(zone, [offsetAt(at, zone)]);
}

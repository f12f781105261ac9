import { useMemo } from 'react';
import { type EndMoment, endsOf } from '../../domain/corpus/actor.ts';
import type { Corpus, Entity } from '../../domain/corpus/corpus.ts';
import { datedCount } from '../../domain/corpus/gathered.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import { useCorpus, useTelling } from '../../state/derived.ts';
import { useMomentLink } from '../../state/links.ts';
import { useTimeFrame } from '../../state/time-frame.ts';
import { WhenShort } from '../../ui/WhenShort.tsx';
import { say } from '../../ui/words/say.ts';
import { ActivityStrip } from './ActivityStrip.tsx';

interface ActivityProps {
  readonly actor: Entity;
  readonly moments: Moments;
}

/** The entity's first and last moment, and a strip of all of them over the corpus's time. */
export function Activity({ actor, moments }: ActivityProps) {
  const corpus = useCorpus();
  const frame = useTimeFrame();
  const ends = useMemo(() => endsOf(moments, actor.id), [moments, actor]);
  const undated = moments.length - datedCount(moments);
  if (!ends || !frame) return <p className="note">{say('actor.undated', { count: undated })}</p>;
  const one = ends.first.moment === ends.last.moment;
  return (
    <>
      <dl className="facts actor-ends">
        <dt>{say(one ? 'actor.onlyDated' : 'actor.first')}</dt>
        <dd>
          <End end={ends.first} which="first" corpus={corpus} />
        </dd>
        {!one && <dt>{say('actor.last')}</dt>}
        {!one && (
          <dd>
            <End end={ends.last} which="last" corpus={corpus} />
          </dd>
        )}
      </dl>
      <ActivityStrip actor={actor} moments={moments} undated={undated} frame={frame} />
    </>
  );
}

function End({
  end: { moment, open },
  which,
  corpus,
}: {
  end: EndMoment;
  which: 'first' | 'last';
  corpus: Corpus;
}) {
  const telling = useTelling();
  return (
    <>
      <a className="entity" dir="auto" {...useMomentLink(moment)}>
        {moment.title}
      </a>
      <p className="actor-reason">
        <WhenShort when={moment.when} partsOfDay={corpus.partsOfDay} telling={telling} />
        {open > 0 && <span> {say(`actor.open.${which}`, { count: open })}</span>}
      </p>
    </>
  );
}

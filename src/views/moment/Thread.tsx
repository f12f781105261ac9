import { type ReactNode, useId, useMemo, useState } from 'react';
import { type Corpus, isAtHand, type Moment } from '../../domain/corpus/corpus.ts';
import { speakerOf } from '../../domain/corpus/speaker.ts';
import { LONGEST_THREAD } from '../../domain/corpus/thread.ts';
import { useMomentLink } from '../../state/links.ts';
import { KindMark } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { TurnOrder, TurnRelation } from './TurnLink.tsx';
import { nearestTurns, type ReadTurn, turnsOf } from './turns.ts';

interface ThreadProps {
  readonly moment: Moment;
  readonly corpus: Corpus;
}

/** The open moment among those it answers and those that answer it, in order, as far as the order is known. */
export function Thread({ moment, corpus }: ThreadProps) {
  const heading = useId();
  const [whole, setWhole] = useState(false);
  const turns = useMemo(() => turnsOf(moment, corpus), [moment, corpus]);
  const near = nearestTurns(turns);
  const isCut = !isAtHand(corpus) && turns.length >= LONGEST_THREAD;
  if (turns.length === 0) return null;
  return (
    <section className="thread">
      <h3 id={heading}>{say('moment.thread')}</h3>
      <ol aria-labelledby={heading}>
        {(whole ? turns : near).map((turn) => (
          <TurnItem key={turn.moment.id} turn={turn} corpus={corpus} />
        ))}
      </ol>
      {whole && isCut && <p className="quiet">{say('moment.threadCut', { count: turns.length })}</p>}
      {near.length < turns.length && (
        <button type="button" className="text-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? say('moment.threadNear') : say('moment.threadAll', { count: turns.length })}
        </button>
      )}
    </section>
  );
}

function TurnItem({ turn: { moment, isOpen, links }, corpus }: { turn: ReadTurn; corpus: Corpus }) {
  const direct = links.filter(({ direction }) => direction !== 'other');
  const name = turnName(moment, corpus);
  return (
    <li className="turn" aria-current={isOpen ? 'true' : undefined}>
      <KindMark kind={moment.kind} />
      <p>
        {direct.map((link) => (
          <TurnRelation key={`${link.direction} ${link.relation}`} link={link} />
        ))}
        {isOpen ? <OpenTurn>{name}</OpenTurn> : <TurnMoment moment={moment}>{name}</TurnMoment>}
      </p>
      {links.map((link) => (
        <TurnOrder
          key={`${link.direction} ${link.relation} ${link.answered.id}`}
          link={link}
          corpus={corpus}
        />
      ))}
    </li>
  );
}

function OpenTurn({ children }: { children: ReactNode }) {
  return (
    <>
      <bdi>{children}</bdi> <span className="quiet">({say('moment.thisOne')})</span>
    </>
  );
}

function TurnMoment({ moment, children }: { moment: Moment; children: ReactNode }) {
  return (
    <a className="moment-link" dir="auto" {...useMomentLink(moment)}>
      {children}
    </a>
  );
}

/** As the timeline's marks say it: the speaker, then what of; an event, and a statement without a speaker, in full. */
function turnName(moment: Moment, corpus: Corpus): ReactNode {
  const speaker = speakerOf(moment, corpus);
  if (speaker === undefined) return moment.title;
  return (
    <>
      <b>{speaker}</b> {moment.label}
    </>
  );
}

import { memo } from 'react';
import type { Moment } from '../../domain/corpus/corpus.ts';
import type { PositionRead } from '../../domain/corpus/questions.ts';
import type { Lit } from '../../domain/overview/lit.ts';
import { shownOf } from '../../domain/overview/shown.ts';
import { overlaps, placeOf } from '../../domain/time/when.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useLit, useQueryResult } from '../../state/derived.ts';
import { type LinkTo, useLinks } from '../../state/links.ts';
import { toQuestion, toView } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { Letters } from '../../ui/Letters.tsx';
import { say } from '../../ui/words/say.ts';
import './lit.css';

/** Over the timeline while a question is lit: which, what its letters stand for, what of it is not seen, and the way out. */
export const LitBar = memo(function LitBar({ window }: { window: TimeWindow }) {
  const lit = useLit();
  return lit ? <Bar lit={lit} window={window} /> : null;
});

function Bar({ lit, window }: { lit: Lit; window: TimeWindow }) {
  const goTo = useExplorer((state) => state.goTo);
  const linkTo = useLinks();
  const chosen = lit.positions.find(({ letter }) => letter === lit.pointed);
  return (
    <section className="lit-bar" aria-label={say('timeline.lit')}>
      <div className="lit-line">
        <a className="lit-question" dir="auto" {...linkTo(toQuestion(lit.question.id, chosen?.position.id))}>
          {lit.question.title}
        </a>
        <LitCount lit={lit} window={window} />
        <button type="button" className="button lit-stop" onClick={() => goTo(toView('timeline'))}>
          {say('timeline.lit.stop')}
        </button>
      </div>
      <ul className="lit-positions">
        <li>
          <a {...linkTo({ position: undefined })} aria-current={chosen ? undefined : 'true'}>
            {say('timeline.lit.all')}
          </a>
        </li>
        {lit.positions.map((column) => (
          <li key={column.position.id}>
            <PositionLink column={column} chosen={column === chosen} linkTo={linkTo} />
          </li>
        ))}
        <DeniedNote lit={lit} window={window} />
      </ul>
    </section>
  );
}

/** What the unequal sign before a letter means, while a mark in view has one. */
function DeniedNote({ lit, window }: { lit: Lit; window: TimeWindow }) {
  const { matchedIds } = useQueryResult();
  const isSeen = ({ id, when }: Moment) => {
    const place = matchedIds.has(id) ? placeOf(when) : undefined;
    return place !== undefined && overlaps(place, window);
  };
  const isDenied = ({ id }: Moment) => lit.letters.get(id)?.some(({ denied }) => denied) ?? false;
  if (!lit.moments.some((moment) => isSeen(moment) && isDenied(moment))) return null;
  return <li className="lit-denied">{say('timeline.lit.denied')}</li>;
}

interface PositionLinkProps {
  readonly column: PositionRead;
  readonly chosen: boolean;
  readonly linkTo: LinkTo;
}

/** Points a position out among the others, or, pressed again, no longer. */
function PositionLink({ column: { position, letter }, chosen, linkTo }: PositionLinkProps) {
  return (
    <a {...linkTo({ position: chosen ? undefined : position.id })} aria-current={chosen ? 'true' : undefined}>
      <Letters letters={[{ letter, denied: false }]} pointed={chosen ? letter : undefined} />{' '}
      <bdi>{position.wording}</bdi>
    </a>
  );
}

/** How many of the question's moments are lit, and where the others are: none is left out in silence. */
function LitCount({ lit, window }: { lit: Lit; window: TimeWindow }) {
  const { matchedIds } = useQueryResult();
  const count = lit.moments.length;
  if (count === 0) return <p className="lit-count">{say('timeline.lit.none')}</p>;
  const matched = lit.moments.filter(({ id }) => matchedIds.has(id));
  const { inWindow, filteredOut, before, after, undated } = shownOf(matched, count, window);
  const outside = before.count + after.count;
  const rest = [
    filteredOut > 0 && say('timeline.lit.filteredOut', { count: filteredOut }),
    outside > 0 && say('timeline.lit.outside', { count: outside }),
    undated > 0 && say('timeline.lit.undated', { count: undated }),
  ].filter((part) => part !== false);
  return (
    <p className="lit-count">
      <b>{say('timeline.lit.count', { shown: inWindow, count })}</b>
      {rest.length > 0 && <span>; {rest.join(', ')}</span>}
    </p>
  );
}

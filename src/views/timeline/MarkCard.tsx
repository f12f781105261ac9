import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import type { LaneLayout } from '../../domain/overview/layout.ts';
import { carriedBy, type Lit } from '../../domain/overview/lit.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import { shapeOf } from '../../domain/time/shape.ts';
import { useTelling } from '../../state/derived.ts';
import { inlineStart } from '../../ui/inline-axis.ts';
import { Letters } from '../../ui/Letters.tsx';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { ShapeSign } from '../../ui/TimeSign.tsx';
import { say } from '../../ui/words/say.ts';
import { whenInWords } from '../../ui/words/when.ts';
import { type OccasionTime, occasionTime } from './occasion-time.ts';
import type { ShownCard } from './use-shown-card.ts';

/** How long a mark is looked at before its card comes. Milliseconds. */
const DELAY = 180;

/** True once a mark has been looked at for long enough. */
export function useDue(): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), DELAY);
    return () => clearTimeout(timer);
  }, []);
  return due;
}

interface CardProps {
  readonly markId: string;
  readonly root: HTMLElement;
  readonly corpus: Corpus;
  readonly lit: Lit | undefined;
  readonly card: ShownCard;
}

/** What a mark stands for, on hover and on focus: its whole title, when, and how many articles tell it. */
export function MarkCard({ layouts, ...props }: CardProps & { layouts: readonly LaneLayout[] }) {
  const due = useDue();
  const box = layouts.flatMap(({ boxes }) => boxes).find(({ mark }) => mark.id === props.markId);
  // An open occasion's points are there to be read: nothing is laid over them.
  return due && box && !box.mark.open ? <CardFace {...props} mark={box.mark} /> : null;
}

function CardFace({ markId, root, corpus, lit, card, mark }: CardProps & { mark: Mark }) {
  const face = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const label = root.querySelector<HTMLElement>(`[data-mark="${CSS.escape(markId)}"]`);
    if (label && face.current) moveUnder(face.current, label, root);
  });
  useEscape(card.dismiss);
  return (
    <div
      className="mark-card"
      ref={face}
      aria-hidden="true"
      onPointerEnter={card.stay}
      onPointerLeave={card.leave}
    >
      {mark.occasion ? (
        <OccasionFacts title={mark.occasion.title} moments={mark.moments} corpus={corpus} />
      ) : (
        <MomentFacts moment={mark.moments[0]} corpus={corpus} />
      )}
      {lit && <CarriedPositions mark={mark} lit={lit} />}
    </div>
  );
}

function MomentFacts({ moment, corpus }: { moment: Moment; corpus: Corpus }) {
  const told = new Set(moment.accounts.map((account) => account.article)).size;
  const telling = useTelling();
  const { long, beside } = whenInWords(moment.when, corpus.partsOfDay, telling);
  return (
    <>
      <b>{moment.title}</b>
      <CardTime shape={shapeOf(moment.when)} words={long} beside={beside} />
      <p>{say('timeline.card.articles', { told, count: corpus.articles.length })}</p>
    </>
  );
}

function CardTime({ shape, words, beside }: OccasionTime) {
  return (
    <>
      <p className="card-time">
        {shape && <ShapeSign shape={shape} />}
        <span>
          <TextInScripts text={words} />
        </span>
      </p>
      {beside && (
        <p>
          <TextInScripts text={beside} />
        </p>
      )}
    </>
  );
}

/** Of its points, the card names so many; opened, the timeline shows them all. */
const POINTS = 3;

interface OccasionFactsProps {
  readonly title: string;
  readonly moments: Mark['moments'];
  readonly corpus: Corpus;
}

function OccasionFacts({ title, moments, corpus }: OccasionFactsProps) {
  return (
    <>
      <b>{title}</b>
      <CardTime {...occasionTime(moments, corpus.partsOfDay, useTelling())} />
      <p>{say('timeline.card.points', { count: moments.length })}</p>
      <ul>
        {moments.slice(0, POINTS).map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </>
  );
}

/** What the letters on the mark stand for. */
function CarriedPositions({ mark, lit }: { mark: Mark; lit: Lit }) {
  return (
    <ul>
      {(carriedBy(lit, mark) ?? []).map((carried) => (
        <li key={carried.letter}>
          <Letters letters={[carried]} pointed={lit.pointed} />{' '}
          <bdi>{lit.positions.find(({ letter }) => letter === carried.letter)?.position.wording}</bdi>
        </li>
      ))}
    </ul>
  );
}

/**
 * Escape, wherever focus is, does this and nothing else: it is taken before anything below hears of it. What is open
 * over the page has the better claim to it.
 */
export function useEscape(dismiss: () => void) {
  const latest = useRef(dismiss);
  latest.current = dismiss;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open], [popover]:popover-open')) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** Pixels between a mark and its card, which the pointer crosses on its way there. */
const BELOW = 12;
const ABOVE = 6;

/** Below the mark where there is room, else above it, and never beyond the timeline's edges. */
export function moveUnder(card: HTMLElement, mark: HTMLElement, root: HTMLElement) {
  const frame = root.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const fits = box.bottom + BELOW + card.offsetHeight < window.innerHeight;
  const above = Math.max(0, box.top - frame.top - card.offsetHeight - ABOVE);
  const most = Math.max(0, frame.width - card.offsetWidth);
  card.style.insetBlockStart = `${fits ? box.bottom - frame.top + BELOW : above}px`;
  card.style.insetInlineStart = `${Math.min(Math.max(0, inlineStart(mark, root)), most)}px`;
}

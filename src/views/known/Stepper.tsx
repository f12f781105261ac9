import { useRef } from 'react';
import type { PublicationStop } from '../../domain/corpus/publication.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { useTelling } from '../../state/derived.ts';
import { knownOf } from '../../state/known-corpus.ts';
import { useExplorer } from '../../state/store.ts';
import { BackIcon, OnIcon } from '../../ui/Icons.tsx';
import { knownByInShort } from '../../ui/words/known.ts';
import { say } from '../../ui/words/say.ts';
import { stateInWords } from './counts.ts';
import { type Known, useKnownWords } from './use-known.ts';

/** From publication to publication: a slider with a stop for each, and a button to either side. */
export function Stepper({ known }: { known: Known }) {
  const { stops, place } = known;
  const [only, ...others] = stops;
  if (!only) return <p className="known-nothing">{say('known.noStops')}</p>;
  if (others.length === 0 && place === 0) {
    return <p className="known-nothing">{say('known.oneStop', { count: only.articles.length })}</p>;
  }
  return (
    <div className="known-stepper">
      <StepButton known={known} to={stops[place - 1]} name="earlier" />
      <End known={known} stop={only} />
      <div className="known-range">
        <Slider known={known} />
        <Ticks stops={stops} place={place} />
      </div>
      <End known={known} stop={stops.at(-1)} />
      <StepButton known={known} to={stops[place + 1]} name="later" />
    </div>
  );
}

interface StepButtonProps {
  readonly known: Known;
  readonly to: PublicationStop | undefined;
  readonly name: 'earlier' | 'later';
}

/** Stays focusable at the ends: a button that drops focus would throw the reader back to the top of the page. */
function StepButton({ known: { whole }, to, name }: StepButtonProps) {
  const knowBy = useExplorer((state) => state.knowBy);
  const announce = useExplorer((state) => state.announce);
  const inWords = useKnownWords();
  const step = () => {
    if (!to) return;
    knowBy(to.at);
    announce(stateInWords({ whole, corpus: knownOf(whole, to.at).corpus }, inWords(to.at)));
  };
  return (
    <button
      type="button"
      className="button icon"
      aria-label={say(`known.${name}`)}
      aria-disabled={to === undefined}
      onClick={step}
    >
      {name === 'earlier' ? <BackIcon /> : <OnIcon />}
    </button>
  );
}

/** By place and not by date: publications of one hour are as far apart as those of one month, and none is hard to hit. */
function Slider({ known }: { known: Known }) {
  const { at, stops, place } = known;
  const inWords = useKnownWords();
  const move = useMove();
  return (
    <input
      type="range"
      className="known-slider"
      aria-label={say('known.slider')}
      aria-valuetext={stateInWords(known, inWords(at))}
      // Before anything was out there is a place only for who is there: nobody needs to go where there is nothing.
      min={Math.min(0, place)}
      max={stops.length - 1}
      value={place}
      onFocus={move.begin}
      onPointerDown={move.begin}
      onChange={({ target }) => {
        const stop = stops[Number(target.value)];
        if (stop) move.to(stop.at);
      }}
    />
  );
}

/**
 * A move of the slider, from taking hold of it to letting go, is one step to go Back over however many stops it passes:
 * its first stop becomes a new entry of the history, the others take its place.
 */
function useMove() {
  const knowBy = useExplorer((state) => state.knowBy);
  const shown = useRef<Instant>(undefined);
  return {
    begin: () => {
      shown.current = undefined;
    },
    to: (at: Instant) => {
      // After Back the entry in hand is another one, which is not this move's to change.
      const isOwn = shown.current !== undefined && shown.current === useExplorer.getState().knownBy;
      shown.current = at;
      knowBy(at, isOwn ? 'replace' : 'push');
    },
  };
}

/** More than these run together. */
const MOST_TICKS = 60;

function Ticks({ stops, place }: { stops: readonly PublicationStop[]; place: number }) {
  if (stops.length > MOST_TICKS || place < 0) return null;
  return (
    <span className="known-ticks" aria-hidden="true">
      {stops.map((stop, index) => (
        <i key={stop.at} className={index <= place ? 'passed' : undefined} />
      ))}
    </span>
  );
}

/** One of the slider's ends in time. */
function End({ known: { whole }, stop }: { known: Known; stop: PublicationStop | undefined }) {
  const telling = useTelling();
  return (
    <span className="known-end" aria-hidden="true">
      {stop && knownByInShort(stop.at, whole.zone, telling)}
    </span>
  );
}

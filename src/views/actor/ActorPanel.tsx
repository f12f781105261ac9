import { useMemo, useRef } from 'react';
import { momentsWith } from '../../domain/corpus/actor.ts';
import type { Entity } from '../../domain/corpus/corpus.ts';
import { useCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { CloseButton } from '../../ui/CloseButton.tsx';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { say } from '../../ui/words/say.ts';
import { Activity } from './Activity.tsx';
import { Appearances } from './Appearances.tsx';
import { FilterButtons } from './FilterButtons.tsx';
import { PairTable } from './PairTable.tsx';
import { Quotations } from './Quotations.tsx';
import { WhoTheyAre } from './WhoTheyAre.tsx';
import '../../ui/words/sets/actor.ts';
import './actor.css';

interface ActorPanelProps {
  readonly actor: Entity;
  /** Where focus goes on closing when what opened the page is gone. */
  readonly fallbackFocus: () => HTMLElement | null;
}

/** The page of a person, an organisation or a place: what the corpus has of it, each thing with its way there. */
export function ActorPanel({ actor, fallbackFocus }: ActorPanelProps) {
  const corpus = useCorpus();
  const heading = useRef<HTMLHeadingElement>(null);
  const closePanel = useExplorer((state) => state.closePanel);
  const moments = useMemo(() => momentsWith(actor.id, corpus), [actor, corpus]);
  return (
    <PanelFrame
      name={say(`actorKind.${actor.kind}`)}
      className="actor-panel"
      shown={actor.id}
      heading={heading}
      fallbackFocus={fallbackFocus}
      bar={
        <>
          <span className="position">
            {say('actor.kindAndMoments', { kind: say(`actorKind.${actor.kind}`), count: moments.length })}
          </span>
          <CloseButton onClose={closePanel} />
        </>
      }
    >
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {actor.name}
      </h2>
      {actor.description !== undefined && (
        <p className="summary" dir="auto">
          {actor.description}
        </p>
      )}
      <WhoTheyAre actor={actor} corpus={corpus} />
      {moments.length > 0 && (
        <>
          <Activity actor={actor} moments={moments} />
          <FilterButtons actor={actor} />
        </>
      )}
      <Appearances actor={actor} corpus={corpus} />
      {moments.length > 0 && <PairTable actor={actor} corpus={corpus} />}
      <Quotations actor={actor} corpus={corpus} />
    </PanelFrame>
  );
}

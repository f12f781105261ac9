import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ActorNotYet } from '../../domain/corpus/not-yet.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { useExplorer } from '../../state/store.ts';
import { CloseButton } from '../../ui/CloseButton.tsx';
import { NotYet } from '../../ui/NotYet.tsx';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { articlesNamed } from '../../ui/words/known.ts';
import { say } from '../../ui/words/say.ts';
import { useKnownWords } from './use-known.ts';
import '../../ui/words/sets/known.ts';

interface NotYetNamedProps {
  readonly missing: ActorNotYet;
  /** Where focus goes on closing when what opened the page is gone. */
  readonly fallbackFocus: () => HTMLElement | null;
}

/** In place of the page of somebody whom no article out by the second clock tells of. */
export function NotYetNamed({ missing: { actor, first }, fallbackFocus }: NotYetNamedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const knownBy = useExplorer((state) => state.knownBy);
  const knowBy = useExplorer((state) => state.knowBy);
  const closePanel = useExplorer((state) => state.closePanel);
  const inWords = useKnownWords();
  const show = (at: Instant | undefined) => flushSync(() => knowBy(at));
  return (
    <PanelFrame
      name={say(`actorKind.${actor.kind}`)}
      className="actor-panel"
      shown={actor.id}
      heading={heading}
      fallbackFocus={fallbackFocus}
      bar={
        <>
          <span className="position">{say(`actorKind.${actor.kind}`)}</span>
          <CloseButton onClose={closePanel} />
        </>
      }
    >
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {actor.name}
      </h2>
      <NotYet
        since={first && inWords(first.at)}
        onShowThen={() => show(first?.at)}
        onShowAll={() => show(undefined)}
      >
        {knownBy !== undefined && say('known.notNamed', { when: inWords(knownBy), name: actor.name })}{' '}
        {first
          ? say('known.firstReported', { articles: articlesNamed(first.articles), when: inWords(first.at) })
          : say('known.neverReported')}
      </NotYet>
    </PanelFrame>
  );
}

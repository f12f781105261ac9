/** The page within another page: the view that the link names, and a foot that says what it is and leads home. */
import { type ReactNode, useRef } from 'react';
import { absolute } from '../../platform/address.ts';
import { openLinksOutside } from '../../platform/host-page.ts';
import { scrollInside } from '../../platform/scroll-inside.ts';
import { useHasPanel, useWholeCorpus } from '../../state/derived.ts';
import { useMedia } from '../../ui/use-size.ts';
import { EmbeddedFoot, FootWithoutCorpus } from '../../views/embed/EmbeddedFoot.tsx';
import { Announcer } from '../announcing.tsx';
import { Centre } from '../Centre.tsx';
import { TellingInForce } from '../Header.tsx';
import { InStep } from '../InStep.tsx';
import { PanelPage } from '../PanelPage.tsx';
import { StoryTold } from '../StoryTold.tsx';
import { useFocusKept, useFocusUncovered } from '../use-focus-kept.ts';
import { usePartsAtHand } from '../use-parts-at-hand.ts';
import { useAsked } from './use-asked.ts';
import { useCloseOnEscape } from './use-close-on-escape.ts';
import { useHost } from './use-host.ts';
import { usePlaceInSight } from './use-place-in-sight.ts';
import './embedded.css';

/** Makes the browser a good guest. Before anything is drawn: what is drawn first may ask to be brought into sight. */
export function settleIn(): void {
  openLinksOutside();
  scrollInside();
}

/** `message`: what is said while there is no corpus; false once there is one. */
export function Embedded({ message }: { message: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const moves = useHost(root);
  return (
    <div className="embedded" ref={root}>
      {message ? (
        <>
          {message}
          <FootWithoutCorpus absolute={absolute} />
        </>
      ) : (
        <EmbeddedExplorer moves={moves} />
      )}
    </div>
  );
}

function EmbeddedExplorer({ moves }: { moves: number }) {
  const asked = useAsked(moves);
  const beside = useMedia('(width >= 900px)');
  const place = usePlaceOfPanel();
  const hasPanel = place !== undefined;
  const covered = hasPanel && !beside;
  const panel = useRef<HTMLDivElement>(null);
  useFocusUncovered(panel, covered);
  useFocusKept();
  useCloseOnEscape();
  usePartsAtHand();
  return (
    <>
      <StoryTold />
      <div className={`shell without-filters${hasPanel ? ' with-panel' : ''}`}>
        <Centre covered={covered} />
        {hasPanel && (
          <div
            className="panel-column"
            role={covered ? 'main' : undefined}
            ref={panel}
            style={{ marginBlockStart: place }}
          >
            {covered && <CorpusHeading />}
            <PanelPage absolute={absolute} />
          </div>
        )}
      </div>
      <EmbeddedFoot asked={asked} absolute={absolute}>
        <TellingInForce />
      </EmbeddedFoot>
      <InStep />
      <Announcer />
    </>
  );
}

/** What lies over all the rest is all there is of the page, which begins with what it is about. */
function CorpusHeading() {
  return <h1 className="unseen">{useWholeCorpus().title}</h1>;
}

/** How far down the panel is to stand; undefined while there is none, or its place is not known yet. */
function usePlaceOfPanel(): number | undefined {
  return usePlaceInSight(useHasPanel());
}

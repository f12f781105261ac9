import { memo } from 'react';
import { useIsNothingMatched } from '../state/derived.ts';
import { useExplorer } from '../state/store.ts';
import { onDemand, partOnDemand } from '../ui/on-demand.tsx';
import { useMedia } from '../ui/use-size.ts';
import { say } from '../ui/words/say.ts';
import { ActiveFilters } from '../views/filters/ActiveFilters.tsx';
import { KnownButton } from '../views/known/KnownButton.tsx';
import { useViewNotYet } from '../views/known/use-not-yet.ts';
import { MomentList } from '../views/moments/MomentList.tsx';
import { TimelineView } from '../views/timeline/TimelineView.tsx';
import { Boundary } from './Boundary.tsx';
import { FiltersElsewhere } from './FiltersElsewhere.tsx';
import { Headline } from './Headline.tsx';
import { Notices } from './Notices.tsx';
import { useAfterTimeline } from './use-after-timeline.ts';

const nothingMatches = partOnDemand(
  async () => (await import('../views/filters/NothingMatches.tsx')).NothingMatches,
);
const questions = onDemand(async () => (await import('../views/questions/QuestionsView.tsx')).QuestionsView);
const grid = onDemand(async () => (await import('../views/grid/GridView.tsx')).GridView);
const reader = onDemand(async () => (await import('../views/reader/ReaderView.tsx')).ReaderView);
const knownBar = onDemand(async () => (await import('../views/known/KnownBar.tsx')).KnownBar);
const notYetInView = onDemand(async () => (await import('../views/known/NotYetInView.tsx')).NotYetInView);

/** Fetches the code of the second clock's bar before it is turned on. */
export const fetchKnownBarAhead = knownBar.fetchAhead;
/** Fetches what is said where filters leave nothing. */
export const fetchNothingMatchesAhead = nothingMatches.fetchAhead;

/** The view in hand, under what has to be said of it. */
export function Centre({
  covered,
}: {
  /** True where the panel lies over all of it. */
  covered: boolean;
}) {
  const view = useExplorer((state) => state.view);
  return (
    <main className={`centre view-${view}`} id="view" inert={covered} tabIndex={-1}>
      <InCentre />
    </main>
  );
}

const InCentre = memo(function InCentre() {
  const view = useExplorer((state) => state.view);
  const notYet = useViewNotYet();
  return (
    <>
      <Notices />
      <AsKnown />
      <FiltersElsewhere />
      <Boundary key={view} name={say(`views.${view}`)}>
        {notYet ? <notYetInView.View missing={notYet} /> : <ViewInHand />}
      </Boundary>
    </>
  );
});

/** The second clock: its bar while it is on, else, on a phone, the way to it; elsewhere that stands in the page's head. */
function AsKnown() {
  const on = useExplorer((state) => state.knownBy !== undefined);
  const embedded = useExplorer((state) => state.embedded);
  const phone = useMedia('(width < 600px)');
  if (!on) return phone && !embedded && <KnownButton onNear={knownBar.fetchAhead} />;
  return (
    <Boundary name={say('known.region')}>
      <knownBar.View />
    </Boundary>
  );
}

function ViewInHand() {
  const view = useExplorer((state) => state.view);
  switch (view) {
    case 'timeline':
      return <TimelinePage />;
    case 'questions':
      return <questions.View />;
    case 'grid':
      return <GridPage />;
    case 'articles':
      return <reader.View />;
  }
}

function TimelinePage() {
  return (
    <>
      <Headline />
      <ActiveFilters />
      <Boundary name={say('timeline.region')}>
        <TimelineView />
      </Boundary>
      <ListPlace />
    </>
  );
}

function ListPlace() {
  const hasList = useAfterTimeline();
  return (
    <div id="moments" tabIndex={-1} className={hasList ? 'list-place' : 'list-place to-come'}>
      <IfNothingMatches />
      {hasList && (
        <Boundary name={say('moments.heading')}>
          <MomentList />
        </Boundary>
      )}
    </div>
  );
}

function GridPage() {
  return (
    <>
      <ActiveFilters />
      <IfNothingMatches />
      <grid.View />
    </>
  );
}

function IfNothingMatches() {
  return useIsNothingMatched() && <nothingMatches.Part />;
}

import { useQueryResult } from '../state/derived.ts';
import { useExplorer } from '../state/store.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { useMedia } from '../ui/use-size.ts';
import { say } from '../ui/words/say.ts';
import { ActiveFilters } from '../views/filters/ActiveFilters.tsx';
import { NothingMatches } from '../views/filters/NothingMatches.tsx';
import { KnownButton } from '../views/known/KnownButton.tsx';
import { useViewNotYet } from '../views/known/use-not-yet.ts';
import { MomentList } from '../views/moments/MomentList.tsx';
import { TimelineView } from '../views/timeline/TimelineView.tsx';
import { Boundary } from './Boundary.tsx';
import { FiltersElsewhere } from './FiltersElsewhere.tsx';
import { Headline } from './Headline.tsx';
import { Notices } from './Notices.tsx';

const questions = onDemand(async () => (await import('../views/questions/QuestionsView.tsx')).QuestionsView);
const grid = onDemand(async () => (await import('../views/grid/GridView.tsx')).GridView);
const reader = onDemand(async () => (await import('../views/reader/ReaderView.tsx')).ReaderView);
const knownBar = onDemand(async () => (await import('../views/known/KnownBar.tsx')).KnownBar);
const notYetInView = onDemand(async () => (await import('../views/known/NotYetInView.tsx')).NotYetInView);

/** Fetches the code of the second clock's bar before it is turned on. */
export const fetchKnownBarAhead = knownBar.fetchAhead;

/** The view in hand, under what has to be said of it. */
export function Centre({
  hasPanel,
  covered,
}: {
  hasPanel: boolean;
  /** True where the panel lies over all of it. */
  covered: boolean;
}) {
  const view = useExplorer((state) => state.view);
  const notYet = useViewNotYet();
  return (
    <main className={`centre view-${view}`} id="view" inert={covered} tabIndex={-1}>
      <Notices />
      <AsKnown />
      <FiltersElsewhere />
      <Boundary key={view} name={say(`views.${view}`)}>
        {notYet ? <notYetInView.View missing={notYet} /> : <ViewInHand hasPanel={hasPanel} />}
      </Boundary>
    </main>
  );
}

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

function ViewInHand({ hasPanel }: { hasPanel: boolean }) {
  const view = useExplorer((state) => state.view);
  switch (view) {
    case 'timeline':
      return <TimelinePage hasPanel={hasPanel} />;
    case 'questions':
      return <questions.View />;
    case 'grid':
      return <GridPage />;
    case 'articles':
      return <reader.View />;
  }
}

function TimelinePage({ hasPanel }: { hasPanel: boolean }) {
  const { matched } = useQueryResult();
  const embedded = useExplorer((state) => state.embedded);
  return (
    <>
      <Headline short={hasPanel || embedded} />
      <ActiveFilters />
      <Boundary name={say('timeline.region')}>
        <TimelineView />
      </Boundary>
      <div id="moments" tabIndex={-1} className="list-place">
        {matched.length === 0 && <NothingMatches />}
        <Boundary name={say('moments.heading')}>
          <MomentList />
        </Boundary>
      </div>
    </>
  );
}

function GridPage() {
  const { matched } = useQueryResult();
  return (
    <>
      <ActiveFilters />
      {matched.length === 0 && <NothingMatches />}
      <grid.View />
    </>
  );
}

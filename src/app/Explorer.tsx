import { useEffect, useRef, useState } from 'react';
import type { MomentId } from '../domain/corpus/corpus.ts';
import { activePieces } from '../domain/query/active.ts';
import { absolute } from '../platform/address.ts';
import { copyText } from '../platform/clipboard.ts';
import { whenIdle } from '../platform/idle.ts';
import {
  queriesOf,
  useActor,
  useCorpus,
  useHeldBack,
  useOpenMoment,
  useQueryResult,
} from '../state/derived.ts';
import { useExplorer } from '../state/store.ts';
import { useStoryInHand } from '../state/story-in-hand.ts';
import { isFiltered } from '../state/view-state.ts';
import type { Copying } from '../ui/copying.ts';
import { LinkIcon } from '../ui/Icons.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { useMedia } from '../ui/use-size.ts';
import { say } from '../ui/words/say.ts';
import { ActiveFilters } from '../views/filters/ActiveFilters.tsx';
import { Filters } from '../views/filters/Filters.tsx';
import { NothingMatches } from '../views/filters/NothingMatches.tsx';
import { KnownButton } from '../views/known/KnownButton.tsx';
import { useActorNotYet, useViewNotYet } from '../views/known/use-not-yet.ts';
import { MomentList } from '../views/moments/MomentList.tsx';
import { rowLinkOf } from '../views/moments/row-link.ts';
import { fetchTellingChoicesAhead } from '../views/telling/TellingControl.tsx';
import { fetchTimelineAhead } from '../views/timeline/forms.ts';
import { TimelineView } from '../views/timeline/TimelineView.tsx';
import { Boundary } from './Boundary.tsx';
import { FiltersElsewhere } from './FiltersElsewhere.tsx';
import { FiltersSheet } from './FiltersSheet.tsx';
import { Header, SearchBox } from './Header.tsx';
import { Headline } from './Headline.tsx';
import { Notices } from './Notices.tsx';
import { fetchShortcutsAhead, Shortcuts } from './Shortcuts.tsx';
import { fetchSharingAhead, Sharing } from './sharing/Sharing.tsx';
import type { SharingTab } from './sharing/tabs.ts';
import { useCommands } from './use-commands.ts';
import { useFocusAfterChoosing, useFocusKept, useFocusUncovered } from './use-focus-kept.ts';
import { useTitle } from './use-title.ts';
import { Views } from './Views.tsx';

const questions = onDemand(async () => (await import('../views/questions/QuestionsView.tsx')).QuestionsView);
const grid = onDemand(async () => (await import('../views/grid/GridView.tsx')).GridView);
const reader = onDemand(async () => (await import('../views/reader/ReaderView.tsx')).ReaderView);
const momentPanel = onDemand(async () => (await import('../views/moment/MomentPanel.tsx')).MomentPanel);
const knownBar = onDemand(async () => (await import('../views/known/KnownBar.tsx')).KnownBar);
const notYetInView = onDemand(async () => (await import('../views/known/NotYetInView.tsx')).NotYetInView);
const notYetNamed = onDemand(async () => (await import('../views/known/NotYetNamed.tsx')).NotYetNamed);
const storyBar = onDemand(async () => (await import('../views/stories/StoryBar.tsx')).StoryBar);
const draftBar = onDemand(async () => (await import('../views/stories/DraftBar.tsx')).DraftBar);
const actorPanel = onDemand(async () => (await import('../views/actor/ActorPanel.tsx')).ActorPanel);

/** The page with a corpus in it: filters, the story with its timeline and list, and the open moment beside them. */
export function Explorer() {
  const open = useOpenMoment();
  const wide = useMedia('(width >= 1200px)');
  const phone = useMedia('(width < 600px)');
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [sharing, setSharing] = useState<SharingTab>();
  const editStory = () => setSharing('story');
  const filters = useExplorer((state) => state.filters);
  const active = activePieces(queriesOf(useCorpus()), filters).length;
  useCommands({
    showHelp: () => setHelpOpen(true),
    showFilters: () => setFiltersOpen(true),
    share: setSharing,
  });
  useTitle();
  useFocusKept();
  useCountAnnounced();
  usePartsAtHand();
  useFocusAfterChoosing();

  const actor = useActor();
  const view = useExplorer((state) => state.view);
  const filtered = isFiltered(view);
  const panel = useRef<HTMLDivElement>(null);
  const hasPanel = open.kind !== 'none' || actor !== undefined;
  useFocusUncovered(panel, hasPanel && phone);
  return (
    <>
      <a className="skip" href={view === 'timeline' ? '#moments' : '#view'}>
        {say(view === 'timeline' ? 'app.skip' : 'app.skipToView')}
      </a>
      <Header>
        <Views />
        <SearchBox />
        {!wide && filtered && (
          <button
            type="button"
            className="button"
            onClick={() => setFiltersOpen(true)}
            aria-haspopup="dialog"
          >
            {active > 0 ? say('app.filtersOn', { count: active }) : say('app.filters')}
          </button>
        )}
        <button
          type="button"
          className="button icon help-button"
          aria-label={say('app.help')}
          aria-haspopup="dialog"
          onPointerEnter={fetchShortcutsAhead}
          onFocus={fetchShortcutsAhead}
          onClick={() => setHelpOpen(true)}
        >
          <span aria-hidden="true">?</span>
        </button>
        <ShareButton share={() => setSharing('link')} />
        {!phone && <KnownButton onNear={knownBar.fetchAhead} />}
      </Header>
      <StoryTold edit={editStory} />
      <div className={`shell${hasPanel ? ' with-panel' : ''}${filtered ? '' : ' without-filters'}`}>
        {wide && filtered && (
          <aside className="filters-column">
            <Boundary name={say('app.filters')}>
              <Filters />
            </Boundary>
          </aside>
        )}
        <Centre hasPanel={hasPanel} covered={hasPanel && phone} />
        {hasPanel && (
          <div className="panel-column" ref={panel}>
            <PanelPage absolute={absolute} />
          </div>
        )}
      </div>
      {!wide && filtered && <FiltersSheet open={filtersOpen} onClose={() => setFiltersOpen(false)} />}
      <Shortcuts open={helpOpen} onClose={() => setHelpOpen(false)} />
      <Sharing tab={sharing} choose={setSharing} />
      <Announcer />
    </>
  );
}

/** What the panel shows: an actor's page, or the open moment. */
export function PanelPage({ absolute }: Pick<Copying, 'absolute'>) {
  const actor = useActor();
  const actorNotYet = useActorNotYet();
  if (!actor) {
    return (
      <Boundary name={say('moment.region')}>
        <momentPanel.View copyText={copyText} absolute={absolute} fallbackFocus={rowOf} />
      </Boundary>
    );
  }
  return (
    <Boundary key={actor.id} name={actor.name}>
      {actorNotYet ? (
        <notYetNamed.View missing={actorNotYet} fallbackFocus={listOrView} />
      ) : (
        <actorPanel.View actor={actor} fallbackFocus={listOrView} />
      )}
    </Boundary>
  );
}

function ShareButton({ share }: { share: () => void }) {
  return (
    <button
      type="button"
      className="button share-button"
      aria-haspopup="dialog"
      onPointerEnter={fetchSharingAhead}
      onFocus={fetchSharingAhead}
      onClick={share}
    >
      <LinkIcon />
      {say('sharing.button')}
    </button>
  );
}

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

interface StoryTools {
  /** Opens the story that is being made; without it none is made here. */
  readonly edit?: () => void;
}

/**
 * The story that is told; else the one that is being made. Above all that scrolls and all that a panel may cover: a note
 * is to be read before what it is about, and the next step is to be at hand after it.
 */
export function StoryTold({ edit }: StoryTools) {
  const told = useExplorer(({ story, carriedStory }) => story !== undefined || carriedStory !== undefined);
  const making = useStoryInHand(({ id }) => id !== '');
  if (!told && (!making || !edit)) return null;
  return (
    <Boundary name={say('stories.region')}>
      {told ? <storyBar.View /> : edit && <draftBar.View edit={edit} />}
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

/** Where focus goes when what opened the panel has left the page: the moment's row, or else the list. */
function rowOf(id: MomentId | undefined): HTMLElement | null {
  return (id && rowLinkOf(id)) ?? listOrView();
}

/** Where focus goes when an actor's page closes and what opened it has left the page. */
function listOrView(): HTMLElement | null {
  return document.getElementById('moments') ?? document.getElementById('view');
}

/** Says short things to a screen reader; nothing is seen of it. */
export function Announcer() {
  const announcement = useExplorer((state) => state.announcement);
  return (
    <div className="unseen" aria-live="polite">
      {announcement}
    </div>
  );
}

/** After a filter or a search: how many moments are left. The second clock says for itself what it changes. */
export function useCountAnnounced() {
  const corpus = useCorpus();
  const shown = useQueryResult().matched.length;
  const heldBack = useHeldBack();
  const announce = useExplorer((state) => state.announce);
  const before = useRef({ corpus, shown });
  useEffect(() => {
    const { corpus: corpusBefore, shown: shownBefore } = before.current;
    before.current = { corpus, shown };
    if (shownBefore === shown || corpusBefore !== corpus) return;
    const words = say('app.announceCount', { shown, count: corpus.moments.length + heldBack });
    announce(heldBack === 0 ? words : `${words}. ${say('app.heldBack', { count: heldBack })}`);
  }, [shown, corpus, heldBack, announce]);
}

/** The panel is what a reader opens next, and a key opens a dialog with no warning: their code is fetched before. */
export function usePartsAtHand() {
  useEffect(() => whenIdle(fetchParts), []);
}

function fetchParts() {
  momentPanel.fetchAhead();
  fetchTellingChoicesAhead();
  fetchShortcutsAhead();
  fetchTimelineAhead();
}

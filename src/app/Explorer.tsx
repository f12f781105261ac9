import { memo, useRef, useState } from 'react';
import { absolute } from '../platform/address.ts';
import { useHasPanel } from '../state/derived.ts';
import { useExplorer } from '../state/store.ts';
import { isFiltered } from '../state/view-state.ts';
import { useMedia } from '../ui/use-size.ts';
import { say } from '../ui/words/say.ts';
import { Filters } from '../views/filters/Filters.tsx';
import { Announcer } from './announcing.tsx';
import { Boundary } from './Boundary.tsx';
import { Centre } from './Centre.tsx';
import { FiltersSheet } from './FiltersSheet.tsx';
import { Header, SearchBox } from './Header.tsx';
import { HeadTools } from './HeadTools.tsx';
import { InStep } from './InStep.tsx';
import { PanelPage } from './PanelPage.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { StoryTold } from './StoryTold.tsx';
import { Sharing } from './sharing/Sharing.tsx';
import type { SharingTab } from './sharing/tabs.ts';
import { useAfterTimeline } from './use-after-timeline.ts';
import { type Shown, useCommands } from './use-commands.ts';
import { useFocusAfterChoosing, useFocusKept, useFocusUncovered } from './use-focus-kept.ts';
import { usePartsAtHand } from './use-parts-at-hand.ts';
import { Views } from './Views.tsx';

/**
 * The page with a corpus in it: filters, the story with its timeline and list, and the open moment beside them. What is
 * drawn here is drawn anew with all that is in it: so it asks for nothing that a filter or an open moment changes.
 */
export function Explorer() {
  const wide = useMedia('(width >= 1200px)');
  const filtered = useExplorer((state) => isFiltered(state.view));
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [sharing, setSharing] = useState<SharingTab>();
  const [show] = useState<Shown>(() => ({
    showHelp: () => setHelpOpen(true),
    showFilters: () => setFiltersOpen(true),
    share: setSharing,
  }));
  useCommands(show);
  useFocusKept();
  usePartsAtHand();
  useFocusAfterChoosing();
  return (
    <>
      <SkipLink />
      <Head show={show} />
      <Shell hasColumn={wide && filtered} />
      {!wide && filtered && <FiltersSheet open={filtersOpen} onClose={() => setFiltersOpen(false)} />}
      <Shortcuts open={helpOpen} onClose={() => setHelpOpen(false)} />
      <Sharing tab={sharing} choose={setSharing} />
      <InStep />
      <Announcer />
    </>
  );
}

function SkipLink() {
  const isTimeline = useExplorer((state) => state.view === 'timeline');
  return (
    <a className="skip" href={isTimeline ? '#moments' : '#view'}>
      {say(isTimeline ? 'app.skip' : 'app.skipToView')}
    </a>
  );
}

const Head = memo(function Head({ show }: { show: Shown }) {
  return (
    <>
      <Header>
        <Views />
        <SearchBox />
        <HeadTools show={show} />
      </Header>
      <StoryTold edit={() => show.share('story')} />
    </>
  );
});

/** `hasColumn`: whether the filters stand beside the view. */
const Shell = memo(function Shell({ hasColumn }: { hasColumn: boolean }) {
  const filtered = useExplorer((state) => isFiltered(state.view));
  const hasPanel = useHasPanel();
  const covered = useMedia('(width < 600px)') && hasPanel;
  const panel = useRef<HTMLDivElement>(null);
  useFocusUncovered(panel, covered);
  return (
    <div className={`shell${hasPanel ? ' with-panel' : ''}${filtered ? '' : ' without-filters'}`}>
      {hasColumn && <FiltersColumn />}
      <Centre covered={covered} />
      {hasPanel && (
        <div className="panel-column" ref={panel}>
          <PanelPage absolute={absolute} />
        </div>
      )}
    </div>
  );
});

const FiltersColumn = memo(function FiltersColumn() {
  const hasFilters = useAfterTimeline();
  return (
    <aside className="filters-column">
      {hasFilters && (
        <Boundary name={say('app.filters')}>
          <Filters />
        </Boundary>
      )}
    </aside>
  );
});

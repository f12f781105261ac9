import { useRef, useState } from 'react';
import { absolute } from '../platform/address.ts';
import { useActor, useOpenMoment } from '../state/derived.ts';
import { useExplorer } from '../state/store.ts';
import { isFiltered } from '../state/view-state.ts';
import { useMedia } from '../ui/use-size.ts';
import { say } from '../ui/words/say.ts';
import { Filters } from '../views/filters/Filters.tsx';
import { Announcer, useCountAnnounced } from './announcing.tsx';
import { Boundary } from './Boundary.tsx';
import { Centre } from './Centre.tsx';
import { FiltersSheet } from './FiltersSheet.tsx';
import { Header, SearchBox } from './Header.tsx';
import { HeadTools } from './HeadTools.tsx';
import { PanelPage } from './PanelPage.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { StoryTold } from './StoryTold.tsx';
import { Sharing } from './sharing/Sharing.tsx';
import type { SharingTab } from './sharing/tabs.ts';
import { type Shown, useCommands } from './use-commands.ts';
import { useFocusAfterChoosing, useFocusKept, useFocusUncovered } from './use-focus-kept.ts';
import { usePartsAtHand } from './use-parts-at-hand.ts';
import { useTitle } from './use-title.ts';
import { Views } from './Views.tsx';

/** The page with a corpus in it: filters, the story with its timeline and list, and the open moment beside them. */
export function Explorer() {
  const open = useOpenMoment();
  const wide = useMedia('(width >= 1200px)');
  const phone = useMedia('(width < 600px)');
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [sharing, setSharing] = useState<SharingTab>();
  const show: Shown = {
    showHelp: () => setHelpOpen(true),
    showFilters: () => setFiltersOpen(true),
    share: setSharing,
  };
  useCommands(show);
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
        <HeadTools show={show} />
      </Header>
      <StoryTold edit={() => setSharing('story')} />
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

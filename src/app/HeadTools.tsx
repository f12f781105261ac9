import { activePieces } from '../domain/query/active.ts';
import { queriesOf, useCorpus } from '../state/derived.ts';
import { useExplorer } from '../state/store.ts';
import { isFiltered } from '../state/view-state.ts';
import { LinkIcon } from '../ui/Icons.tsx';
import { useMedia } from '../ui/use-size.ts';
import { say } from '../ui/words/say.ts';
import { KnownButton } from '../views/known/KnownButton.tsx';
import { fetchKnownBarAhead } from './Centre.tsx';
import { fetchShortcutsAhead } from './Shortcuts.tsx';
import { fetchSharingAhead } from './sharing/Sharing.tsx';
import type { Shown } from './use-commands.ts';

/** The buttons of the page's head, each of which opens something: filters where they have no column, keys, sharing. */
export function HeadTools({ show }: { show: Shown }) {
  const wide = useMedia('(width >= 1200px)');
  const phone = useMedia('(width < 600px)');
  const filtered = useExplorer((state) => isFiltered(state.view));
  return (
    <>
      {!wide && filtered && <FiltersButton show={show} />}
      <button
        type="button"
        className="button icon help-button"
        aria-label={say('app.help')}
        aria-haspopup="dialog"
        onPointerEnter={fetchShortcutsAhead}
        onFocus={fetchShortcutsAhead}
        onClick={show.showHelp}
      >
        <span aria-hidden="true">?</span>
      </button>
      <ShareButton share={() => show.share('link')} />
      {!phone && <KnownButton onNear={fetchKnownBarAhead} />}
    </>
  );
}

function FiltersButton({ show }: { show: Shown }) {
  const filters = useExplorer((state) => state.filters);
  const active = activePieces(queriesOf(useCorpus()), filters).length;
  return (
    <button type="button" className="button" onClick={show.showFilters} aria-haspopup="dialog">
      {active > 0 ? say('app.filtersOn', { count: active }) : say('app.filters')}
    </button>
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

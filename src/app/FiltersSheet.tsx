import { useOfResult } from '../state/derived.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { say } from '../ui/words/say.ts';
import { ActiveFilters } from '../views/filters/ActiveFilters.tsx';
import { Filters } from '../views/filters/Filters.tsx';

/** The filters where there is no column for them. */
export function FiltersSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} onClose={onClose} label={say('app.filters')} className="filters-sheet">
      <ActiveFilters />
      <Filters />
      <p className="sheet-foot">
        <button type="button" className="button" onClick={onClose}>
          <CloseWords />
        </button>
      </p>
    </Sheet>
  );
}

function CloseWords() {
  return say('app.closeFilters', { count: useOfResult(({ matched }) => matched.length) });
}

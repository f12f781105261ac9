import { useQueryResult } from '../state/derived.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { say } from '../ui/words/say.ts';
import { ActiveFilters } from '../views/filters/ActiveFilters.tsx';
import { Filters } from '../views/filters/Filters.tsx';

/** The filters where there is no column for them. */
export function FiltersSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { matched } = useQueryResult();
  return (
    <Sheet open={open} onClose={onClose} label={say('app.filters')} className="filters-sheet">
      <ActiveFilters />
      <Filters />
      <p className="sheet-foot">
        <button type="button" className="button" onClick={onClose}>
          {say('app.closeFilters', { count: matched.length })}
        </button>
      </p>
    </Sheet>
  );
}

import type { Filters } from '../../domain/query/filters.ts';
import { CLOSED_PANEL, type Place, toView } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { isFiltered } from '../../state/view-state.ts';
import { useCovered } from '../../ui/use-covered.ts';

/**
 * The place where the moments that filters find are seen: the present view where filters hold in it, else the timeline;
 * where the panel lies over it, with the panel closed.
 */
export function useFiltered(): (filters: Filters) => Place {
  const view = useExplorer((state) => state.view);
  const covered = useCovered();
  return (filters) => ({
    ...(!isFiltered(view) && toView('timeline')),
    ...(covered && CLOSED_PANEL),
    filters,
  });
}

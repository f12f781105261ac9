import type { Filters } from '../../domain/query/filters.ts';
import { CLOSED_PANEL, type Place, toView } from '../../state/places.ts';
import { useExplorer } from '../../state/store.ts';
import { isFiltered } from '../../state/view-state.ts';
import { useMedia } from '../../ui/use-size.ts';

/**
 * The place where the moments that filters find are seen: the present view where filters hold in it, else the timeline;
 * on a phone, where the panel covers everything, with the panel closed.
 */
export function useFiltered(): (filters: Filters) => Place {
  const view = useExplorer((state) => state.view);
  const covered = useMedia('(width < 600px)');
  return (filters) => ({
    ...(!isFiltered(view) && toView('timeline')),
    ...(covered && CLOSED_PANEL),
    filters,
  });
}

import { CLOSED_PANEL, type Place } from '../../state/places.ts';
import { useMedia } from '../../ui/use-size.ts';

/** Makes a place one that can be seen: where the panel covers the page or lies over most of it, going there closes it. */
export function useUncovered(): (place: Place) => Place {
  const covered = useMedia('(width < 900px)');
  return (place) => (covered ? { ...place, ...CLOSED_PANEL } : place);
}

import { inFullView, type Place } from '../../state/places.ts';
import { useCovered } from '../../ui/use-covered.ts';

/** Makes a place one that can be seen: where the panel lies over it, going there closes the panel. */
export function useUncovered(): (place: Place) => Place {
  const covered = useCovered();
  return (place) => (covered ? inFullView(place) : place);
}

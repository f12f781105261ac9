import type { MouseEvent } from 'react';
import type { Moment } from '../domain/corpus/corpus.ts';
import { hrefOf } from '../platform/address.ts';
import { linkOf, momentLinkOf } from './link/of-state.ts';
import type { Place } from './places.ts';
import { useExplorer, wholeView } from './store.ts';
import type { NamedView } from './view-state.ts';

/** An anchor's address, and the click that opens it here. */
export interface AnchorProps {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** What makes an anchor a link to a place in the corpus, with the rest of the view as it is. */
export function useLinkTo(place: Place): AnchorProps {
  const href = useExplorer((state) => hrefOf(linkOf({ ...state, ...place })));
  const goTo = useExplorer((state) => state.goTo);
  return { href, onClick: openingHere(() => goTo(place)) };
}

/** From a place to what makes an anchor lead there: what `useLinks` gives, to be handed down. */
export type LinkTo = (place: Place) => AnchorProps;

/** `useLinkTo` for many places: of lists and tables whose links are drawn in a loop. Draws anew on every new link. */
export function useLinks(): LinkTo {
  useExplorer(linkOf);
  return (place) => ({
    href: hrefOf(linkOf({ ...useExplorer.getState(), ...place })),
    onClick: openingHere(() => useExplorer.getState().goTo(place)),
  });
}

/** What makes an anchor a link to a moment within the present view: its address, and a click that opens it here. */
export function useMomentLink(moment: Pick<Moment, 'id' | 'slug'>) {
  const href = useExplorer((state) => hrefOf(momentLinkOf(state, moment)));
  const openMoment = useExplorer((state) => state.openMoment);
  return { href, onClick: openingHere(() => openMoment(moment.id)) };
}

/** What makes an anchor a link to a whole view, whatever the present one is. */
export function useViewLink(view: NamedView) {
  const href = useExplorer((state) => hrefOf(linkOf({ ...state, ...wholeView(view) })));
  const showView = useExplorer((state) => state.showView);
  return { href, onClick: openingHere(() => showView(view)) };
}

/** A click with a modifier key stays the browser's, so that a view can be opened in a tab of its own. */
function openingHere(open: () => void) {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    open();
  };
}

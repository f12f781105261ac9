import { type MouseEvent, useMemo } from 'react';
import type { Moment } from '../domain/corpus/corpus.ts';
import { momentPath } from '../domain/corpus/page-path.ts';
import { hrefOf } from '../platform/address.ts';
import { latestOf } from './latest-of.ts';
import { LINKED, linkOf, momentQueryOf } from './link/of-state.ts';
import type { Place } from './places.ts';
import { type ExplorerState, useExplorer, wholeView } from './store.ts';
import type { NamedView } from './view-state.ts';

/** An anchor's address, and the click that opens it here. */
export interface AnchorProps {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

type Linked = Parameters<typeof linkOf>[0];
const NAMES = ['corpus', 'index', ...LINKED] as const;
const linkedFrom = latestOf(
  (...values: readonly unknown[]) =>
    Object.fromEntries(NAMES.map((name, index) => [name, values[index]])) as unknown as Linked,
);

/**
 * All that addresses are made of, the same object until one of them changes: a page has hundreds of links, and what is
 * announced or shown open changes none.
 */
const linkedIn = latestOf((state: ExplorerState) => linkedFrom(...NAMES.map((name) => state[name])));

/** What makes an anchor a link to a place in the corpus, with the rest of the view as it is. */
export function useLinkTo(place: Place): AnchorProps {
  return useLinks()(place);
}

/** From a place to what makes an anchor lead there: what `useLinks` gives, to be handed down. */
export type LinkTo = (place: Place) => AnchorProps;

/** `useLinkTo` for many places: of lists and tables whose links are drawn in a loop. Draws anew on every new link. */
export function useLinks(): LinkTo {
  useExplorer(linkedIn);
  return (place) => ({
    href: hrefOf(linkOf({ ...linkedIn(useExplorer.getState()), ...place })),
    onClick: openingHere(() => useExplorer.getState().goTo(place)),
  });
}

/** What makes an anchor a link to a moment within the present view: its address, and a click that opens it here. */
export function useMomentLink(moment: Pick<Moment, 'id' | 'slug'>) {
  return useMomentLinks()(moment);
}

const queryOf = latestOf(momentQueryOf);
const queryIn = (state: ExplorerState) => queryOf(linkedIn(state));

/** From a moment to what makes an anchor a link to it: what `useMomentLinks` gives, to be handed down. */
export type MomentLinkTo = (moment: Pick<Moment, 'id' | 'slug'>) => AnchorProps;

/** `useMomentLink` for many moments that are drawn together. The same function as long as their links are the same. */
export function useMomentLinks(): MomentLinkTo {
  const query = useExplorer(queryIn);
  return useMemo(
    () => (moment) => ({
      href: hrefOf(momentPath(moment) + query),
      onClick: openingHere(() => useExplorer.getState().openMoment(moment.id)),
    }),
    [query],
  );
}

/** What makes an anchor a link to a whole view, whatever the present one is. */
export function useViewLink(view: NamedView) {
  const linked = useExplorer(linkedIn);
  return {
    href: hrefOf(linkOf({ ...linked, ...wholeView(view) })),
    onClick: openingHere(() => useExplorer.getState().showView(view)),
  };
}

/** A click with a modifier key stays the browser's, so that a view can be opened in a tab of its own. */
function openingHere(open: () => void) {
  return (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    open();
  };
}

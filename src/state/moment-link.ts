import type { MouseEvent } from 'react';
import type { Moment } from '../domain/corpus/corpus.ts';
import { hrefOf } from '../platform/address.ts';
import { momentLinkOf } from './link/of-state.ts';
import { useExplorer } from './store.ts';

/**
 * What makes an anchor a link to a moment within the present view: its address, and a click that opens it here.
 * A click with a modifier key stays the browser's, so that a moment can be opened in a tab of its own.
 */
export function useMomentLink(moment: Pick<Moment, 'id' | 'slug'>) {
  const href = useExplorer((state) => hrefOf(momentLinkOf(state, moment)));
  const openMoment = useExplorer((state) => state.openMoment);
  return {
    href,
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
      event.preventDefault();
      openMoment(moment.id);
    },
  };
}

import type { MomentId } from '../../domain/corpus/corpus.ts';

/** The element id of the link in a moment's row: it names the row's article. */
export function rowLinkId(id: MomentId): string {
  return `moment-row-${id}`;
}

/** The link in a moment's row, where the row is in the page: where focus goes when nothing better is left. */
export function rowLinkOf(id: MomentId): HTMLElement | null {
  return document.getElementById(rowLinkId(id));
}

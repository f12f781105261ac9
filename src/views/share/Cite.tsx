import type { Copying } from '../../ui/copying.ts';

/** The open moment, or the view, as a citation or a quotation. */
export function Cite(_: Copying) {
  return null;
}

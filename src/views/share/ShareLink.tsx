import type { Copying } from '../../ui/copying.ts';

/** The link to the present view, in the forms a reader may want it. */
export function ShareLink(_: Copying) {
  return null;
}

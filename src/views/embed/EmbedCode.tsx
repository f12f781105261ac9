import type { Copying } from '../../ui/copying.ts';

/** Code that puts the present view into another page. */
export function EmbedCode(_: Copying) {
  return null;
}

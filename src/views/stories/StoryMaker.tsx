import type { Copying } from '../../ui/copying.ts';

/** Makes a story of views. */
export function StoryMaker(_: Copying & { readonly close: () => void }) {
  return null;
}

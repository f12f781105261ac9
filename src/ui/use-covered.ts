import { useMedia } from './use-size.ts';

/** True where an open panel covers the page or lies over most of it: what a link in it shows would not be seen. */
export function useCovered(): boolean {
  return useMedia('(width < 900px)');
}

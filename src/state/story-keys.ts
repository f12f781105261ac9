import { readPreference } from '../platform/preferences.ts';
import { useExplorer } from './store.ts';

/** Whether a single key steps through a story: not in a page of somebody else's, nor where the reader put single keys off. */
export function useHasStepKeys(): boolean {
  return !useExplorer((state) => state.embedded) && readPreference('single-keys') !== 'off';
}

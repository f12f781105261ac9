import { readPreference, writePreference } from '../platform/preferences.ts';
import { useExplorer } from './store.ts';

const NAME = 'single-keys';

/** Whether single letters are shortcuts. They can be switched off, for speech input types them by accident. */
export function singleKeysOn(): boolean {
  return readPreference(NAME) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  writePreference(NAME, on ? 'on' : 'off');
}

/** Whether a single key steps through a story: not in a page of somebody else's, nor where the reader put single keys off. */
export function useHasStepKeys(): boolean {
  return !useExplorer((state) => state.embedded) && singleKeysOn();
}

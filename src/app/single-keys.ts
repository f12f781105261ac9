import { readPreference, writePreference } from '../platform/preferences.ts';

const NAME = 'single-keys';

/** Whether single letters are shortcuts. They can be switched off, for speech input types them by accident. */
export function singleKeysOn(): boolean {
  return readPreference(NAME) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  writePreference(NAME, on ? 'on' : 'off');
}

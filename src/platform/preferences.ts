/** What a reader chose on this device. Falls back to the default where storage is closed to us. */

const PREFIX = 'dateline:';

export function readPreference(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A private window may refuse: the choice then holds until the page is left.
  }
}

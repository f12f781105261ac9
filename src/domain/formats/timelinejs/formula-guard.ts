/**
 * Cells that a spreadsheet would calculate have an apostrophe before that. Not behind commas, unlike in our own table:
 * they are the sheet's own separator, so nothing is split there, and TimelineJS shows the cell's text to readers.
 */
import { guardedBehind, unguardedBehind } from '../formula-guard.ts';

const SEPARATORS = ';\t\r\n';

export function guarded(text: string): string {
  return guardedBehind(SEPARATORS, text);
}

/** The text as it was before `guarded`. */
export function unguarded(text: string): string {
  return unguardedBehind(SEPARATORS, text);
}

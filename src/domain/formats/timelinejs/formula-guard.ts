/**
 * Cells that a spreadsheet would calculate begin with an apostrophe. Only at the beginning, unlike in our own table:
 * TimelineJS shows the cell's text to readers, and splits cells nowhere but at commas.
 */
import { guardedCell } from '../formula-guard.ts';

export function guarded(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** The text as it was before `guarded`. */
export function unguarded(text: string): string {
  const inner = text.slice(1);
  return text.startsWith("'") && isFormula(inner) ? inner : text;
}

function isFormula(text: string): boolean {
  const cell = guardedCell(text);
  return text !== '' && cell !== text && cell.startsWith(`'${text.charAt(0)}`);
}

/** Keeps text from being calculated: a cell that begins like a formula is one to a spreadsheet, whoever wrote it. */

const SIGN = '[=+\\-@＝＋－＠]';
/** Nothing to the eye, or what a program strips before it looks for a formula. */
const PASSED_OVER = '[\\s\\p{C}"\']*';
/** What a spreadsheet takes for a formula, or a command, at a cell's beginning. */
const FORMULA = new RegExp(`^(?:${PASSED_OVER}${SIGN}|[\\t\\r\\n])`, 'u');
/** What would stand at one where a program splits cells at another separator than ours. */
const HIDDEN_FORMULA = new RegExp(`([;,\\t\\r\\n]${PASSED_OVER})(?=${SIGN})`, 'gu');
/** Dates in ISO 8601 and EDTF: within them a minus is no danger, and an apostrophe would be in the way. */
const DATES = /^[-+\d.,:/~?%[\]{}XYESTZ]*$/;

/**
 * The cell with an apostrophe before whatever a spreadsheet would calculate: `=`, `+`, `-`, `@` (full width too), also
 * behind blanks and quotation marks, and a tab or a line break at the beginning. A year before 0 has one as well, since
 * spreadsheets take `-0043-01-01` for a sum. The apostrophe is how spreadsheets themselves mark text.
 */
export function guardedCell(cell: string): string {
  const guarded = DATES.test(cell) ? cell : cell.replace(HIDDEN_FORMULA, "$1'");
  return FORMULA.test(guarded) ? `'${guarded}` : guarded;
}

/** Keeps text from being calculated: a cell that begins like a formula is one to a spreadsheet, whoever wrote it. */

/** What a formula begins with, to one spreadsheet or another. */
const SIGNS = '=+-@＝＋－＠';
/** Nothing to the eye, or what a program strips before it looks for a formula. */
const PASSED_OVER = /^[\s\p{C}"']$/u;
/** At a cell's beginning these are taken for a command. The apostrophes are there so that ours can be told from theirs. */
const COMMAND = /^'*[\t\r\n]/;
/** Where a program may split cells, at other separators than ours. */
const SEPARATORS = ';,\t\r\n';
/** Dates in ISO 8601 and EDTF: within them a minus is no danger, and an apostrophe would be in the way. */
const DATES = /^[-+\d.,:/~?%[\]{}XYESTZ]*$/;

/**
 * The cell with an apostrophe before whatever a spreadsheet would calculate: `=`, `+`, `-`, `@` (full width too), also
 * behind blanks and quotation marks, and a tab or a line break at the beginning. A year before 0 has one as well, since
 * spreadsheets take `-0043-01-01` for a sum. The apostrophe is how spreadsheets themselves mark text.
 */
export function guardedCell(cell: string): string {
  return guardedBehind(SEPARATORS, cell);
}

/** The same where cells may begin behind these signs alone. `unguardedBehind` takes it off again. */
export function guardedBehind(separators: string, cell: string): string {
  const guarded = DATES.test(cell) ? cell : cutAt(cell, hiddenFormulas(cell, separators)).join("'");
  return isFormula(guarded) ? `'${guarded}` : guarded;
}

/** The cell as it was before `guardedBehind`. */
export function unguardedBehind(separators: string, cell: string): string {
  const isGuarded = cell.startsWith("'") && isFormula(cell.slice(1));
  const inner = isGuarded ? cell.slice(1) : cell;
  const pieces = cutAt(inner, hiddenFormulas(inner, separators));
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => (index < last && piece.endsWith("'") ? piece.slice(0, -1) : piece))
    .join('');
}

function isFormula(cell: string): boolean {
  if (COMMAND.test(cell)) return true;
  for (const sign of cell) if (!PASSED_OVER.test(sign)) return SIGNS.includes(sign);
  return false;
}

/**
 * Where in the cell a formula would begin if it were split there. Goes through the cell once, and not by a pattern: one
 * for this begins anew at each of thousands of blanks.
 */
function hiddenFormulas(cell: string, separators: string): number[] {
  const places: number[] = [];
  let isBeginning = false;
  let at = 0;
  for (const sign of cell) {
    if (separators.includes(sign)) isBeginning = true;
    else if (isBeginning && !PASSED_OVER.test(sign)) {
      if (SIGNS.includes(sign)) places.push(at);
      isBeginning = false;
    }
    at += sign.length;
  }
  return places;
}

/** The text in pieces, of which each but the first begins at one of the places. */
function cutAt(text: string, places: readonly number[]): string[] {
  return [0, ...places].map((from, index) => text.slice(from, places[index]));
}

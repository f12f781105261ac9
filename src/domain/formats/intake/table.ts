/** Text as rows of cells: separated by commas, semicolons or tabs, with line breaks in quotation marks, as spreadsheets write. */
import Papa from 'papaparse';

const SEPARATORS = [',', ';', '\t'] as const;

export interface Table {
  /** The first are the headers. Empty rows are left in. */
  readonly rows: readonly (readonly string[])[];
  /** What a spreadsheet numbers the first row, from 1. */
  readonly firstRow: number;
}

/** What some spreadsheets put before the headers. */
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n/i;

/**
 * @param weigh how well a row of headers reads: the separator with most weight is the one
 */
export function tableOf(text: string, weigh: (headers: readonly string[]) => number): Table {
  const line = SEPARATOR_LINE.exec(text);
  const content = line ? text.slice(line[0].length) : text;
  const separator = line?.[1] ?? separatorOf(content, weigh);
  return { rows: rowsOf(content, separator), firstRow: line ? 2 : 1 };
}

function separatorOf(text: string, weigh: (headers: readonly string[]) => number): string {
  const weights = SEPARATORS.map((separator) => {
    const headers = rowsOf(text, separator, 1)[0] ?? [];
    return { separator, weight: weigh(headers), count: headers.length };
  });
  const [best] = weights.toSorted((a, b) => b.weight - a.weight || b.count - a.count);
  return best?.separator ?? ',';
}

/** @param preview how many rows to read; 0: all */
function rowsOf(text: string, delimiter: string, preview = 0): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;
}

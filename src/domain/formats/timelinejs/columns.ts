/** The columns of TimelineJS's spreadsheet template, and the one we add: TimelineJS passes over columns it does not know. */
export const COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Alt Text',
  'Type',
  'Group',
  'Background',
  'Unique ID',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Without these there is no timeline. */
export const NEEDED: readonly Column[] = ['Year', 'Headline'];

const BY_NAME: ReadonlyMap<string, Column> = new Map([
  ...COLUMNS.map((column) => [keyOf(column), column] as const),
  // What earlier templates called it.
  ['tag', 'Group'],
]);

/** The column a header names, whatever its case and spaces; undefined for one that TimelineJS does not have. */
export function columnNamed(header: string): Column | undefined {
  return BY_NAME.get(keyOf(header));
}

function keyOf(header: string): string {
  return header.toLowerCase().replace(/[\s_]/g, '');
}

/** How spreadsheets name a place: column 1 in row 5 is B5. Columns are counted from 0, rows from 1. */
export function cellName(column: number, row: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name + row;
}

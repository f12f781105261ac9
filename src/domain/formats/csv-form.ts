/** The choices of a table; without what writes it, so that they can be offered before that is fetched. */

/** What a row stands for: a moment, or one article's account of one. */
export const CSV_ROWS = ['moments', 'accounts'] as const;
export type CsvRows = (typeof CSV_ROWS)[number];

/** What stands between cells. Spreadsheets where the comma is the decimal sign expect a semicolon. */
export const CSV_SEPARATORS = [',', ';'] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

export interface CsvForm {
  readonly rows: CsvRows;
  readonly separator: CsvSeparator;
}

/** A line of a table (RFC 4180), its line end with it. Every cell is in quotation marks, so anything may stand in one. */
export function csvLine(cells: readonly string[], separator = ','): string {
  return `${cells.map(quoted).join(separator)}\r\n`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

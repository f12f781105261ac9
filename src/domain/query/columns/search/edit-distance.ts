/** Wrong letters as MiniSearch counts them: the fewest letters put in, left out or changed, in UTF-16 units. */

/** True where so many wrong letters at most make one word of the other. Takes time in proportion to length and `most`. */
export function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    above = nextRow(above, row, one.charCodeAt(row - 1), other, most);
    // Distances never decrease from row to row.
    if (Math.min(...above) > most) return false;
  }
  return (above[other.length] ?? Infinity) <= most;
}

/** Only near the diagonal can a distance be small enough; beyond it is taken to be too large. */
function nextRow(above: readonly number[], row: number, unit: number, other: string, most: number): number[] {
  const tooFar = most + 1;
  const distances = new Array<number>(other.length + 1).fill(tooFar);
  if (row <= most) distances[0] = row;
  for (let column = Math.max(1, row - most); column <= Math.min(other.length, row + most); column++) {
    const changed = (above[column - 1] ?? tooFar) + Number(other.charCodeAt(column - 1) !== unit);
    const leftOut = (above[column] ?? tooFar) + 1;
    const putIn = (distances[column - 1] ?? tooFar) + 1;
    distances[column] = Math.min(changed, leftOut, putIn);
  }
  return distances;
}

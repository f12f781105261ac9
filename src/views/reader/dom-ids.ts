/** What finds a paragraph of the article that is read. */
export function paragraphId(number: number): string {
  return `paragraph-${number}`;
}

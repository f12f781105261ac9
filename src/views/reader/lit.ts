/**
 * What a pointer or focus lights: some passages of one paragraph. Written into the page as one attribute, on passages and
 * on the entries beside them alike, so that each lights the other.
 */
export interface Lit {
  readonly paragraph: number;
  /** Places in the paragraph's passages. */
  readonly passages: readonly number[];
}

/** "3:0,2". */
export function litText({ paragraph, passages }: Lit): string {
  return `${paragraph}:${passages.join(',')}`;
}

/** Undefined for what `litText` never wrote. */
export function parseLit(text: string): Lit | undefined {
  const [, paragraph, passages] = /^(\d+):(\d+(?:,\d+)*)$/.exec(text) ?? [];
  if (paragraph === undefined || passages === undefined) return undefined;
  return { paragraph: Number(paragraph), passages: passages.split(',').map(Number) };
}

/** Texts with a passage selected in them, and edits that keep account of where the passage has gone. */
import * as fc from 'fast-check';
import type { Evidence } from '../corpus.ts';

export interface Selected {
  readonly text: string;
  /** The passage, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly selectors: Evidence['selectors'];
}

const NEIGHBOUR = 24;

/** The passage as the corpus selects it: the quotation, up to 24 characters to either side, and its position. */
export function selected(text: string, start: number, end: number): Selected {
  const exact = text.slice(start, end);
  const from = Array.from(text.slice(0, start)).length;
  return {
    text,
    start,
    end,
    exact,
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(Math.max(0, start - NEIGHBOUR), start),
        suffix: text.slice(end, end + NEIGHBOUR),
      },
      { type: 'TextPositionSelector', start: from, end: from + Array.from(exact).length },
    ],
  };
}

/** Words that share little with one another. */
export const WORDS: readonly string[] = (
  'bridge mayor walker flood Sunday order closed council river timber repair engineer crossing ferry ice notice ' +
  'danger school market petition signature evening lantern weather vote budget quarrel newspaper photograph ' +
  'handrail gravel village doctor apple judge kitchen zebra oxygen umbrella'
).split(' ');

export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

export function EDITS({ edits, longest }: { edits: number; longest: number }): fc.Arbitrary<readonly Edit[]> {
  return fc.array(
    fc.record({
      at: fc.nat(10_000),
      removed: fc.nat(longest),
      inserted: fc.string({ unit: fc.constantFrom('a', 'b', 'q', ' ', '.', 'é'), maxLength: longest }),
    }),
    { minLength: 1, maxLength: edits },
  );
}

export interface Edited {
  readonly text: string;
  /** Where the passage is now. */
  readonly start: number;
  readonly end: number;
  /** Characters inserted or removed in all. */
  readonly changed: number;
}

type Part = 'before' | 'passage' | 'after';
const PARTS = {
  outside: ['before', 'after'],
  within: ['passage'],
  anywhere: ['before', 'passage', 'after'],
} as const satisfies Record<string, readonly Part[]>;

/** The text after the edits; each falls on one part. Those `within` leave the passage's first and last unit alone. */
export function edited(
  { text, start, end }: Pick<Selected, 'text' | 'start' | 'end'>,
  edits: readonly Edit[],
  where: keyof typeof PARTS,
): Edited {
  const parts = { before: text.slice(0, start), passage: text.slice(start, end), after: text.slice(end) };
  const spared = where === 'within' ? 1 : 0;
  let changed = 0;
  for (const edit of edits) {
    const part = PARTS[where][edit.at % PARTS[where].length] ?? 'before';
    const at = spared + (edit.at % Math.max(1, parts[part].length + 1 - 2 * spared));
    const until = Math.max(at, Math.min(at + edit.removed, parts[part].length - spared));
    parts[part] = parts[part].slice(0, at) + edit.inserted + parts[part].slice(until);
    changed += edit.inserted.length + until - at;
  }
  const { before, passage, after } = parts;
  return {
    text: before + passage + after,
    start: before.length,
    end: before.length + passage.length,
    changed,
  };
}

/**
 * Where a quotation and its neighbours may stand in a text that was edited, and at what cost. After Sellers, "The
 * theory and computation of evolutionary distances: pattern recognition" (1980): one column of the edit matrix at a
 * time, with a beginning that is free. Unlike a search for the nearest match it keeps what every place costs, since
 * whether a passage was found depends on how far the second best lies behind.
 */

type Characters = readonly string[];

export interface Sought {
  readonly prefix: Characters;
  readonly quote: Characters;
  readonly suffix: Characters;
}

/** One place for the quotation, in characters of the text; `end` is the first that no longer belongs to it. */
export interface Placement {
  readonly start: number;
  readonly end: number;
  /** Characters inserted, removed or replaced within the quotation. */
  readonly quoteEdits: number;
  /** The same for the neighbours, where text that came between them and the quotation counts `GAP` at most. */
  readonly contextEdits: number;
  /** Of the neighbour that agrees better, `NEAR` the quotation: its length less twice its edits. */
  readonly touching: number;
}

/** However much was inserted between a quotation and its neighbour, it is one edit by one hand. */
const GAP = 8;
/** A neighbour with at most so many characters between it and the quotation is still beside it. */
const NEAR = 24;

/** For each place the quotation may end at, from 0 to the text's length, the best of those that end there. */
export function placementsOf(text: Characters, { prefix, quote, suffix }: Sought): Placement[] {
  const before = endings(text, prefix);
  const after = endings(text.toReversed(), suffix.toReversed());
  const prefixEdits = withGap(before);
  const suffixEdits = withGap(after).toReversed();
  const nearBefore = withSmallGap(before);
  const nearAfter = withSmallGap(after).toReversed();
  // Two costs in one number: edits first, and of equals the path with fewer within the quotation. Those never reach
  // `unit`: to leave the whole quotation out costs its length, and what stands before it a gap more.
  const unit = quote.length + GAP + 1;
  const { costs, starts } = align(
    text,
    quote,
    prefixEdits.map((edits) => edits * unit),
    unit + 1,
  );
  return Array.from(costs, (cost, end) => {
    const start = starts[end] ?? 0;
    return {
      start,
      end,
      quoteEdits: cost % unit,
      contextEdits: Math.floor(cost / unit) - (cost % unit) + (suffixEdits[end] ?? 0),
      touching: Math.max(
        prefix.length - 2 * (nearBefore[start] ?? 0),
        suffix.length - 2 * (nearAfter[end] ?? 0),
      ),
    };
  });
}

/** For each place in the text, the fewest edits that make the pattern of what ends there. */
function endings(text: Characters, pattern: Characters): number[] {
  const free = Array.from({ length: text.length + 1 }, () => 0);
  return Array.from(align(text, pattern, free, 1).costs);
}

/** The edits at each place, or at the best place before it and a gap, whichever is less. */
function withGap(edits: readonly number[]): number[] {
  let best = Number.POSITIVE_INFINITY;
  return edits.map((here) => {
    best = Math.min(best, here);
    return Math.min(here, best + GAP);
  });
}

function withSmallGap(edits: readonly number[]): number[] {
  return edits.map((here, at) => Math.min(here, GAP + Math.min(...edits.slice(Math.max(0, at - NEAR), at))));
}

/**
 * For each end in the text, the least cost of a stretch that becomes the pattern, and where that stretch starts. To
 * start at a place costs what `opening` says. Time grows with the product of both lengths.
 */
function align(
  text: Characters,
  pattern: Characters,
  opening: readonly number[],
  edit: number,
): { costs: Float64Array; starts: Int32Array } {
  const size = text.length + 1;
  let costs = Float64Array.from(opening);
  let starts = Int32Array.from({ length: size }, (_, at) => at);
  let nextCosts = new Float64Array(size);
  let nextStarts = new Int32Array(size);
  for (const wanted of pattern) {
    let left = (costs[0] ?? 0) + edit;
    let leftStart = starts[0] ?? 0;
    nextCosts[0] = left;
    nextStarts[0] = leftStart;
    for (let at = 1; at < size; at++) {
      const kept = (costs[at - 1] ?? 0) + (text[at - 1] === wanted ? 0 : edit);
      const removed = (costs[at] ?? 0) + edit;
      const inserted = left + edit;
      left = Math.min(kept, removed, inserted);
      if (left === kept) leftStart = starts[at - 1] ?? 0;
      else if (left === removed) leftStart = starts[at] ?? 0;
      nextCosts[at] = left;
      nextStarts[at] = leftStart;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return { costs, starts };
}

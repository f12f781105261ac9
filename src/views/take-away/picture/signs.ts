/** Which of the timeline's signs stand in a copy of it, so that the legend explains those and no others. */

const SIGNS = {
  event: '.kind-mark rect',
  statement: '.kind-mark path',
  possible: '.rail:not(.core, .run-on), .upright-rail',
  certain: '.rail.core',
  limit: '.rail .cap, .upright-rail.start-limit, .upright-rail.end-limit',
  soft: '.soft-from, .soft-to, .upright-rail.start-soft, .upright-rail.end-soft',
  open: '.rail.run-on, .upright-rail.start-open, .upright-rail.end-open',
  disputed: '.disputed-sign',
  cluster: '.cluster',
  fold: '.fold-band',
  selected: '.selection, .upright-mark[aria-current], .upright-lead[aria-current]',
  answers: '.open-links path[d]:not([d=""])',
  asserts: '.pips rect[fill="var(--for)"]',
  reports: '.pips rect[fill="var(--ink-2)"]',
  hedges: '.pips rect[fill="none"]',
  denies: '.pips rect[fill="var(--against)"]',
} as const;

export type Sign = keyof typeof SIGNS | 'approximate' | 'uncertain';

const DOUBTS = { approximate: '~', uncertain: '?' } as const;

export function signsIn(parts: readonly Element[]): ReadonlySet<Sign> {
  const drawn = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((sign) =>
    parts.some((part) => part.querySelector(SIGNS[sign])),
  );
  const doubts = parts.flatMap((part) => [...part.querySelectorAll('.qualifier-signs')]);
  const said = (['approximate', 'uncertain'] as const).filter((doubt) =>
    doubts.some(({ textContent }) => textContent?.includes(DOUBTS[doubt])),
  );
  return new Set([...drawn, ...said]);
}

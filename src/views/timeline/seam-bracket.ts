import type { Box } from '../../domain/overview/layout.ts';

/** Pixels from a label to the bracket's upright stretch, and what is needed to draw it at all. */
const OUT = 14.5;
const LEAST_ROOM = 12;

/** Where the bracket that joins the lead pair runs up and down; none where not both are drawn, or without room. */
export function bracketAt(leads: readonly Pick<Box, 'label'>[]): readonly number[] {
  const [claim, denial] = leads;
  if (!claim || !denial) return [];
  const at = Math.max(0, Math.min(claim.label.at, denial.label.at));
  return at >= LEAST_ROOM ? [at - OUT] : [];
}

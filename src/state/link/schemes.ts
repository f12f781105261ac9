/**
 * The schemes links were ever written in. A link says its scheme under `v`; without one it is of the first. Each step has
 * a pure upgrader, kept for ever, that turns a link of its scheme into one of the next.
 *
 * A link is marked with the lowest scheme that reads it as it is meant: most need no mark, and open in older Datelines.
 */
import type { LinkParts } from './field.ts';

/** The keys of a query with their values, in order, decoded; keys may stand there twice. */
export type Pairs = readonly (readonly [key: string, value: string])[];

export interface SchemeStep {
  /** From a query of this scheme to the same view in the next. */
  readonly upgrade: (pairs: Pairs) => Pairs;
  /** Whether what is written would be read otherwise, or not at all, by this scheme. */
  readonly misreads: (parts: LinkParts) => boolean;
}

/** From scheme 1 to 2: that all stretches are unfolded was said under a key of its own, `fold=off`. */
const allUnfoldedUnderOneKey: SchemeStep = {
  upgrade: (pairs) =>
    pairs.flatMap(([key, value]) => {
      if (key !== 'fold') return [[key, value] as const];
      if (value === 'on') return [];
      return [['unfold', value === 'off' ? 'all' : value] as const];
    }),
  misreads: ({ unfold }) => unfold === 'all',
};

/** The first leads from scheme 1 to 2, and so on. Only ever added to. */
export const SCHEME_STEPS: readonly SchemeStep[] = [allUnfoldedUnderOneKey];

/** The scheme links are read in. */
export const PRESENT_SCHEME = SCHEME_STEPS.length + 1;

/** Leads a query up to the present scheme. */
export function upgraded(pairs: Pairs, scheme: number): Pairs {
  return SCHEME_STEPS.slice(scheme - 1).reduce((older, { upgrade }) => upgrade(older), pairs);
}

/** The lowest scheme that reads these parts as they are meant. */
export function schemeFor(parts: LinkParts): number {
  return SCHEME_STEPS.findLastIndex(({ misreads }) => misreads(parts)) + 2;
}

/** The scheme a link says it is of; undefined where it says none that there is yet. */
export function schemeNamed(text: string | undefined): number | undefined {
  if (text === undefined) return 1;
  const scheme = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  return scheme >= 1 && scheme <= PRESENT_SCHEME ? scheme : undefined;
}

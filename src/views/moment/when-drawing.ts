/** The geometry of the small drawing of a moment's time: what part of it is possible, what certain, and its edges. */
import { HOUR } from '../../domain/time/instant.ts';
import { isUndated, type When } from '../../domain/time/when.ts';

export interface WhenDrawing {
  /** A cap is a limit somebody gave; a fade is an edge nobody gave. */
  readonly start: 'cap' | 'fade';
  readonly end: 'cap' | 'fade';
  /** The certain part, as shares of the whole width. */
  readonly certain?: { readonly from: number; readonly to: number };
}

/** How far beyond what is known an unknown end is drawn, as a share of what is known. */
const BEYOND = 0.35;

/** Undefined where a drawing would say no more than the words: without a date, or for an hour or less. */
export function drawingOf(when: When): WhenDrawing | undefined {
  const known = [when.earliest, when.certainFrom, when.certainTo, when.latest].filter(
    (at) => at !== undefined,
  );
  const [first, last] = [known[0], known.at(-1)];
  if (isUndated(when) || first === undefined || last === undefined) return undefined;
  const length = last - first;
  if (length <= HOUR && known.length > 1) return undefined;

  const from = when.earliest === undefined ? first - length * BEYOND : first;
  const to = when.latest === undefined ? last + length * BEYOND : last;
  const share = (at: number) => (to > from ? (at - from) / (to - from) : 0);
  const { certainFrom, certainTo } = when;
  return {
    start: when.earliest === undefined || when.soft.includes('earliest') ? 'fade' : 'cap',
    end: when.latest === undefined || when.soft.includes('latest') ? 'fade' : 'cap',
    ...(certainFrom !== undefined &&
      certainTo !== undefined && { certain: { from: share(certainFrom), to: share(certainTo) } }),
  };
}

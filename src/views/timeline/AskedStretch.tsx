import { useExplorer } from '../../state/store.ts';
import './asked.css';

/** Far enough outside for an end that is out of view not to be drawn. Pixels. */
const BEYOND = 8;

/**
 * The stretch of time the filters ask for, along an edge, with a stop at each end that was given. What it says stands
 * in words among the filters.
 */
export function AskedStretch({ x, width }: { x: (at: number) => number; width: number }) {
  const time = useExplorer((state) => state.filters.time);
  if (!time) return null;
  const inside = (at: number) => Math.min(width + BEYOND, Math.max(-BEYOND, at));
  const from = inside(time.from === undefined ? -BEYOND : x(time.from));
  const to = inside(time.to === undefined ? width + BEYOND : x(time.to));
  return <i className="asked" style={{ insetInlineStart: from, inlineSize: Math.max(2, to - from) }} />;
}

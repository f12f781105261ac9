import { useRef } from 'react';
import type { DetailAsked } from '../../../domain/overview/detail/detail.ts';
import type { LaneKind } from '../../../domain/overview/lanes.ts';
import type { Hidden } from '../../../domain/overview/scale.ts';
import { askedAround } from '../../../domain/overview/sheet.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';

interface Wanted {
  readonly window: TimeWindow;
  readonly hidden: readonly Hidden[];
  /** Pixels that the window takes up. */
  readonly width: number;
  readonly kind: LaneKind;
  /** How many lanes can be in sight at a time. */
  readonly lanes: number;
  readonly always: readonly number[];
}

/** Of all lanes in sight together: as many as leave a frame of the page short. */
const MOST_SINGLES = 60;
const MOST_CLUSTERS = 180;
/** A count needs as much. Pixels. */
const LEAST_CLUSTER = 52;

/**
 * The question for a window: the same object as long as it asks the same. Undefined while there is no room. Each window has
 * its own, since what reaches into it depends on where it begins.
 */
export function useAsked(wanted: Wanted): DetailAsked | undefined {
  const last = useRef<{ readonly wanted: Wanted; readonly asked: DetailAsked } | undefined>(undefined);
  if (wanted.width <= 0) return undefined;
  if (!last.current || !willDo(last.current.wanted, wanted))
    last.current = { wanted, asked: askedOf(wanted) };
  return last.current.asked;
}

function willDo(before: Wanted, now: Wanted): boolean {
  const { window, always, ...rest } = now;
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => before[key] === now[key]);
  const isSameWindow = before.window.from === window.from && before.window.to === window.to;
  return same && isSameWindow && String(before.always) === String(always);
}

function askedOf({ window, hidden, width, kind, lanes, always }: Wanted): DetailAsked {
  const around = askedAround(window, hidden);
  const whole = Math.round(width * around.times);
  return {
    window: around.window,
    width: whole,
    hidden,
    kind,
    lanes: undefined,
    singles: Math.max(2, Math.round(MOST_SINGLES / lanes)),
    clusterWidth: Math.max(LEAST_CLUSTER, Math.round((whole * lanes) / MOST_CLUSTERS)),
    always,
    viewFrom: window.from,
  };
}

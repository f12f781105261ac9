import { useRef } from 'react';
import type { DetailAsked } from '../../../domain/overview/detail/detail.ts';
import type { LaneKind } from '../../../domain/overview/lanes.ts';
import type { Hidden } from '../../../domain/overview/scale.ts';
import { askedAround, isNear } from '../../../domain/overview/sheet.ts';
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

/** The question for a window: the same as before as long as its answer will do. Undefined while there is no room. */
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
  return same && String(before.always) === String(always) && isNear(before.window, window, now.hidden);
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
  };
}

/** Whether an answer is to that question; one that comes from the worker is no longer the same object. */
export function isAnswerTo(asked: DetailAsked, answered: DetailAsked): boolean {
  return (
    asked.window.from === answered.window.from &&
    asked.window.to === answered.window.to &&
    asked.width === answered.width &&
    asked.kind === answered.kind &&
    asked.singles === answered.singles &&
    asked.clusterWidth === answered.clusterWidth &&
    asked.hidden.length === answered.hidden.length &&
    String(asked.always) === String(answered.always)
  );
}

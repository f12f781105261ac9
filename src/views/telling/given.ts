/** What the choices are given to speak of. */
import type { Instant, Zone } from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';

/** The zones of the reader's browser; `app` hands them in. */
export interface Zones {
  /** The one the device's clock is set to. */
  readonly own: Zone | undefined;
  /** All it knows, listed when they are asked for. */
  readonly list: () => readonly Zone[];
}

/** Undefined where the corpus has no dates. */
export interface TimeSaid {
  /** The offsets told are those of this window. */
  readonly window: TimeWindow | undefined;
  /** Told in each calendar for an example. */
  readonly firstDay: Instant | undefined;
}

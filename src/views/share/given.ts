import type { Instant } from '../../domain/time/instant.ts';
import type { Copying } from '../../ui/copying.ts';
import type { SaveFile } from '../../ui/saving.ts';

/** For work that would hold the page up if it were done in one go. */
export interface Pacing {
  /** For lengths of time. */
  readonly milliseconds: () => number;
  /** Gives the page its turn. */
  readonly pause: () => Promise<void>;
}

/** What the browser does for sharing; `app` hands it in. */
export interface Sharing extends Copying {
  /** Whether the device has sharing of its own that takes an address. */
  readonly canShare: (what: Shareable) => boolean;
  readonly share: (what: Shareable) => Promise<'shared' | 'cancelled' | 'refused'>;
  readonly saveFile: SaveFile;
  /** An SVG of that size as a PNG; undefined where the browser cannot draw it. */
  readonly pngOf: (
    svg: string,
    size: { width: number; height: number },
    scale: number,
  ) => Promise<Blob | undefined>;
  /** What the device's clock says. */
  readonly now: () => Instant;
  /** The same object as long as the page stands. */
  readonly pacing: Pacing;
}

export interface Shareable {
  readonly title: string;
  readonly url: string;
}

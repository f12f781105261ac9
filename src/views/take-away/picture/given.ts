import type { Instant } from '../../../domain/time/instant.ts';
import type { SaveFile } from '../../../ui/saving.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the browser does for pictures; `app` hands it in. */
export interface Picturing {
  /** A font's file as a `data:` address; undefined where it is not to be had. */
  readonly fontData: (family: string) => Promise<string | undefined>;
  /** The largest scale, not above the one wanted, that a canvas holds. */
  readonly scaleWithin: (size: Size, wanted: number) => number;
  /** Undefined where the browser cannot draw it. */
  readonly pngOf: (svg: string, size: Size, scale: number) => Promise<Blob | undefined>;
  readonly saveFile: SaveFile;
  /** The address of a link within the app, with everything before it. */
  readonly absolute: (link: string) => string;
  /** What the device's clock says. */
  readonly now: () => Instant;
  /** Milliseconds, for lengths of time. */
  readonly milliseconds: () => number;
  /** Gives the page its turn. */
  readonly pause: () => Promise<void>;
}

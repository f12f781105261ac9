import type { Instant } from '../../domain/time/instant.ts';
import type { Copying } from '../../ui/copying.ts';

/** What the browser does for sharing; `app` hands it in. */
export interface Sharing extends Copying {
  /** Whether the device has sharing of its own that takes an address. */
  readonly canShare: (what: Shareable) => boolean;
  readonly share: (what: Shareable) => Promise<'shared' | 'cancelled' | 'refused'>;
  readonly saveFile: SaveFile;
  /** What the device's clock says. */
  readonly now: () => Instant;
}

export interface Shareable {
  readonly title: string;
  readonly url: string;
}

export type SaveFile = (file: {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}) => void;

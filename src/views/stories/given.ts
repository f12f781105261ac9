import type { Copying } from '../../ui/copying.ts';

/** What the browser does for whoever makes a story. */
export interface Making extends Copying {
  /** Hands a file to the browser to keep. */
  readonly saveFile: (file: {
    readonly name: string;
    readonly type: string;
    readonly content: string;
  }) => void;
  /** Closes the dialog. */
  readonly close: () => void;
}

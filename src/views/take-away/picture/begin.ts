/** Begins a picture: fetched, with all that draws it, once the choices are on view. */
import { type CopiedTimeline, copyTimeline } from './copy.ts';
import { PictureStage } from './PictureStage.tsx';

export interface Begun {
  readonly copied: CopiedTimeline;
  /** Draws what was copied for as long as it is in the page. */
  readonly Stage: typeof PictureStage;
}

/** The timeline as it is now, and what draws it. Undefined where no timeline is on view, or it has not been drawn yet. */
export function beginPicture(): Begun | undefined {
  const copied = copyTimeline();
  return copied && { copied, Stage: PictureStage };
}

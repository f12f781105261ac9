import type { AnchorProps } from '../../state/links.ts';
import type { Place } from '../../state/places.ts';

/** What makes an anchor a link to a place, for rows drawn in a loop: what `useLinks` gives. */
export type LinkTo = (place: Place) => AnchorProps;

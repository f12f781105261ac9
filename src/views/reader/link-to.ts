import type { useLinks } from '../../state/links.ts';

/** From a place to what makes an anchor lead there. Asked for once for a view of hundreds of links, and handed down. */
export type LinkTo = ReturnType<typeof useLinks>;

/** The two forms of the timeline. No page needs both, so each is fetched by itself. */
import { onDemand } from '../../ui/on-demand.tsx';

/** Where the seam can stand upright. */
export const NARROW = '(width < 600px)';

export const flat = onDemand(async () => (await import('./FlatTimeline.tsx')).FlatTimeline);
/** Lying flat, fed with what fits of a corpus too large to be at hand. On a phone too. */
export const large = onDemand(async () => (await import('./large/LargeTimeline.tsx')).LargeTimeline);
export const upright = onDemand(async () => (await import('./UprightSeam.tsx')).UprightSeam);

/**
 * Fetches the form that this window will most likely need, before the corpus says so for sure. Drawn without waiting, it
 * stands in its full height from the start, and nothing below it jumps.
 */
export function fetchTimelineAhead(): Promise<void> {
  return (window.matchMedia(NARROW).matches ? upright : flat).fetchAhead();
}

/** Fetches vis-timeline where the form needs it. Where that fails, the timeline asks again, and says so. */
export function fetchVisAhead(): void {
  if (!window.matchMedia(NARROW).matches) import('./vis/mount.ts').catch(() => undefined);
}

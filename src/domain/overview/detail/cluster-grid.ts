/** How long the stretches are that clusters are of, and what each is called: the index and the page must say the same. */
import type { Duration } from '../../time/instant.ts';
import { shownBetween } from '../scale.ts';
import type { DetailAsked } from './detail.ts';
import { powerOfTwo } from './shown-grid.ts';

/** The most moments that a cluster names. */
export const NAMED = 3;

/** Milliseconds of shown time in a pixel of what is asked about. */
export function pixelLength({ window, width, hidden }: Omit<DetailAsked, 'clusterWidth'>): Duration {
  return Math.max(1, shownBetween(window.from, window.to, hidden)) / Math.max(1, width);
}

/** In shown time, as wide as asked for at least. */
export function clusterLength(asked: DetailAsked): Duration {
  return powerOfTwo(pixelLength(asked) * asked.clusterWidth);
}

/**
 * The same for the same stretch of the same lane, however the window is moved. `step` is which stretch of that length,
 * counted from 1970; undefined for what reaches in.
 */
export function clusterId(length: Duration, step: number | undefined, lane: string): string {
  return step === undefined ? `in::${lane}` : `${Math.round(Math.log2(length))}:${step}:${lane}`;
}

/** The lane of a cluster, whose own name may have any signs in it. */
export function laneOfCluster(id: string): string {
  return id.split(':').slice(2).join(':');
}

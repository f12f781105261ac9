/** What of the moments TimelineJS has no place for: for telling whoever takes them away in it. */

import type { Moment } from '../../corpus/corpus.ts';
import type { Moments } from '../../corpus/moments.ts';
import { extentOf, isUndated } from '../../time/when.ts';

/** In the order it is told. */
const NOT_HELD = [
  'undated',
  'accounts',
  'stances',
  'uncertainty',
  'parties',
  'places',
  'kinds',
  'zones',
] as const;
export type NotHeld = (typeof NOT_HELD)[number];

/** What would be lost, each with the number of moments that lose it; nothing that no moment has. */
export function notInTimelineJs(moments: Moments): readonly { what: NotHeld; count: number }[] {
  return NOT_HELD.map((what) => ({ what, count: moments.filter(HAS[what]).length })).filter(
    ({ count }) => count > 0,
  );
}

const HAS: Readonly<Record<NotHeld, (moment: Moment) => boolean>> = {
  /** They are left out as a whole; the others are there, without these parts. */
  undated: ({ when }) => isUndated(when),
  accounts: ({ accounts }) => accounts.length > 1,
  stances: ({ accounts }) =>
    accounts.some(({ stance, voice }) => stance !== 'asserts' || voice.kind !== 'own'),
  /** It can say that in words alone (`display_date`). */
  uncertainty: ({ when }) =>
    when.qualifier !== undefined ||
    when.certainFrom !== undefined ||
    when.soft.length > 0 ||
    !Number.isFinite(extentOf(when).from) ||
    !Number.isFinite(extentOf(when).to),
  parties: ({ participants }) => participants.length > 0,
  places: ({ places }) => places.length > 0,
  kinds: ({ kind }) => kind === 'statement',
  zones: ({ when }) => when.zone !== 'UTC',
};

/** How a reader has times told: by the clocks of which zone, by which calendars, in which script. */
import type { Calendar } from './calendar.ts';
import type { Zone } from './instant.ts';
import { hasHours, type When } from './when.ts';

/** Names of months and days of the Solar Hijri calendar, as Afghanistan has them. */
export const SCRIPTS = ['latin', 'dari'] as const;
export type Script = (typeof SCRIPTS)[number];

export interface Telling {
  readonly zone: Zone;
  readonly calendar: Calendar;
  /** A second calendar told beside the first. */
  readonly beside: Calendar | undefined;
  readonly script: Script;
  /** Whether short dates give their year too: where several years are told of. */
  readonly withYear: boolean;
}

/** How times are told where no reader has chosen: by the corpus's clocks and the Gregorian calendar. */
export function plainly(zone: Zone): Telling {
  return { zone, calendar: 'gregorian', beside: undefined, script: 'latin', withYear: false };
}

/**
 * The zone a time is told in. One known to the minute or hour is an instant, and follows the reader's zone. One known
 * to the day or less finely is a date of the place it was reported from: moved to another zone it would begin at an
 * hour that nobody gave, so it stays that place's day.
 */
export function zoneTold(when: Pick<When, 'precision' | 'zone'>, reader: Zone): Zone {
  return hasHours(when) ? reader : when.zone;
}

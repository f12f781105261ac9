/** Parts of a year that have a number where a month would stand (Level 1 Seasons, Level 2 Sub-year groupings). */

export type Hemisphere = 'north' | 'south';

export interface Season {
  /** Its first month, 1 to 12, in the year it is named for. */
  readonly month: number;
  /** How many months it lasts; a winter goes on into the next year. */
  readonly months: number;
  /** True where the limits are reckoned: nobody agrees on the day that a season begins. */
  readonly soft: boolean;
}

/** First months of spring, summer, autumn and winter, by the weather service's reckoning in whole months. */
const FIRST_MONTHS: Readonly<Record<Hemisphere, readonly number[]>> = {
  north: [3, 6, 9, 12],
  south: [9, 12, 3, 6],
};

/**
 * The part of the year with that number, 21 to 41. The standard does not say when a season begins: it is reckoned as
 * three whole months that begin in the year named, with soft limits. Seasons 21 to 24 are no hemisphere's: without
 * one they take in both, from the earlier beginning to the later end. Quarters (33), thirds (37) and halves (40) of a
 * year are exact.
 */
export function seasonOf(code: string, hemisphere: Hemisphere | undefined): Season {
  const number = Number(code);
  if (number >= 40) return part(number - 40, 6);
  if (number >= 37) return part(number - 37, 4);
  if (number >= 33) return part(number - 33, 3);
  if (number >= 29) return season(number - 29, 'south');
  if (number >= 25) return season(number - 25, 'north');
  return hemisphere ? season(number - 21, hemisphere) : anywhere(number - 21);
}

function part(index: number, months: number): Season {
  return { month: index * months + 1, months, soft: false };
}

function season(index: number, hemisphere: Hemisphere): Season {
  return { month: FIRST_MONTHS[hemisphere][index] ?? 1, months: 3, soft: true };
}

function anywhere(index: number): Season {
  const [one, other] = [season(index, 'north').month, season(index, 'south').month];
  return { month: Math.min(one, other), months: Math.abs(one - other) + 3, soft: true };
}

/**
 * The proleptic Gregorian calendar with a year 0, as ISO 8601-1 (4.2.1) has it, for years of any size; the calendar
 * library goes no further than 1 to 9999. Days are counted from 1970-01-01. Of zones and clocks it knows nothing:
 * `instant.ts` stands on it.
 */

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Years whose every day can be held as an instant in every zone. */
export const FIRST_YEAR = -271_820;
export const LAST_YEAR = 275_759;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_IN_400_YEARS = 146_097;

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** Days from 1970-01-01 to that date. A month beyond December counts on into the next year. */
export function dayNumber({ year, month, day }: Civil): number {
  const months = year * 12 + month - 1;
  // Years are counted from March, so that the leap day is a year's last (H. Hinnant, "chrono-Compatible Low-Level
  // Date Algorithms"). 719,468 days lie between 0000-03-01 and 1970-01-01.
  const marches = Math.floor((months - 2) / 12);
  const monthFromMarch = months - 2 - marches * 12;
  const leapDays = Math.floor(marches / 4) - Math.floor(marches / 100) + Math.floor(marches / 400);
  return marches * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - 719_468;
}

/** The date that many days from 1970-01-01. */
export function dateOf(days: number): Civil {
  const fromMarch = days + 719_468;
  const era = Math.floor(fromMarch / DAYS_IN_400_YEARS);
  const ofEra = fromMarch - era * DAYS_IN_400_YEARS;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fifths = Math.floor((5 * ofYear + 2) / 153);
  const month = fifths < 10 ? fifths + 3 : fifths - 9;
  const day = ofYear - Math.floor((153 * fifths + 2) / 5) + 1;
  return { year: year + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The first and the last day of those years. */
export const FIRST_DAY = dayNumber({ year: FIRST_YEAR, month: 1, day: 1 });
export const LAST_DAY = dayNumber({ year: LAST_YEAR, month: 12, day: 31 });

/** `2021`, `-0043`, `+012345`: four digits, or a sign and at least six beyond them (ISO 8601-1, 4.1.2.4). */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year));
  if (year > 9_999) return `+${digits.padStart(6, '0')}`;
  return (year < 0 ? '-' : '') + digits.padStart(year < -9_999 ? 6 : 4, '0');
}

/** Why a text is not read as EDTF. Refusals are data: the words for them belong to whoever shows them. */

export const EDTF_REASONS = [
  /** There is nothing to read. */
  'empty',
  /** Longer than any honest time is. */
  'too-long',
  /** A character that cannot stand here, or more text than one time has. */
  'unexpected',
  /** The text ends before the time does. */
  'incomplete',
  /** Written as the draft of 2012 had it: `u`, `x`, `y`, `open`, `unknown`, brackets round parts, `?~`. */
  'old-draft',
  /** No month and no season has that number. */
  'no-such-month',
  /** The month, or the zone, does not have that day. */
  'no-such-day',
  /** No clock shows that time; a leap second too is refused. */
  'no-such-time',
  /** No offset from UTC is written so. */
  'no-such-offset',
  /** `Y` before a year of four digits, or a year that there is none of (`-0000`). */
  'no-such-year',
  /** A true year, but beyond what a date can hold here: before -271820 or after 275759. */
  'out-of-range',
  /** It ends before it begins. */
  'reversed',
  /** The two sides of `..` are not of the same precision. */
  'mixed-precision',
  /** An interval or a set without a single date in it. */
  'no-date',
  /** The zone to read it in is not known here. */
  'no-such-zone',
] as const;
export type EdtfReason = (typeof EDTF_REASONS)[number];

export interface EdtfRefusal {
  readonly ok: false;
  /** Where in the text, counted in UTF-16 units from 0; the length of the text where something is missing. */
  readonly at: number;
  readonly reason: EdtfReason;
}

/** Thrown from within the reading and caught at its door; nobody outside ever sees it. */
export class Refused extends Error {
  readonly at: number;
  readonly reason: EdtfReason;

  constructor(at: number, reason: EdtfReason) {
    super(`${reason} at ${at}`);
    this.at = at;
    this.reason = reason;
  }
}

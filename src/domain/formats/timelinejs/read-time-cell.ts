/** The `Time` of a spreadsheet: `14`, `14:30`, `2:30 PM`, `1430`, `14.30`, `14:30:05.250`. */

export interface ClockParts {
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly millisecond?: string;
}

const TIME =
  /^(?<hour>\d{1,2})(?:[:.]?(?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,](?<fraction>\d{1,3})\d*)?)?)?\s*(?<half>[ap]\.?m\.?)?$/i;

/** As finely as it is given; nothing for an empty cell, undefined for what is no time. */
export function clockOf(cell: string): ClockParts | undefined {
  if (cell.trim() === '') return {};
  const parts = TIME.exec(cell.trim())?.groups;
  if (!parts) return undefined;
  const { minute, second, fraction } = parts;
  const hour = hourIn(Number(parts.hour), parts.half?.toLowerCase()[0]);
  if (hour === undefined) return undefined;
  return {
    hour: String(hour),
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
    ...(fraction !== undefined && { millisecond: fraction.padEnd(3, '0') }),
  };
}

/** Twelve in the morning is midnight; a half of the day goes with the hours 1 to 12. */
function hourIn(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/**
 * Instants, and the clocks and days of zones, in any year that a date can hold. The rules of zones are the browser's
 * own (`Intl`); all reckoning in them is here, since the calendar library stops at the years -9999 and 9999.
 */
import { type Civil, dateOf, dayNumber, daysIn, FIRST_YEAR, LAST_YEAR } from './civil.ts';

/**
 * A point on the time line: whole milliseconds since 1970-01-01T00:00Z, negative before it.
 * Branded, so that a count of milliseconds is never taken for a time.
 */
export type Instant = number & { readonly instant: unique symbol };

/** A length of time in milliseconds. */
export type Duration = number;

/** IANA name ("Asia/Kabul") of the zone a time is read or shown in. */
export type Zone = string;

export const SECOND: Duration = 1_000;
export const MINUTE: Duration = 60 * SECOND;
export const HOUR: Duration = 60 * MINUTE;
export const DAY: Duration = 24 * HOUR;

/** The widest range a JavaScript date can hold. */
const LIMIT = 8.64e15;

/** Whether `instant` takes it. */
export function isInstant(milliseconds: number): boolean {
  return Math.abs(milliseconds) <= LIMIT;
}

/** Takes milliseconds since the epoch for an instant. Throws a RangeError outside what a date can hold. */
export function instant(milliseconds: number): Instant {
  if (!isInstant(milliseconds)) {
    throw new RangeError(`Not a time a date can hold: ${milliseconds}`);
  }
  // Rounding makes minus nought of a little less than nothing.
  return (Math.round(milliseconds) + 0) as Instant;
}

/** The nearest instant that a date can hold; infinity is taken for its last. */
export function nearestInstant(milliseconds: number): Instant {
  return instant(Math.min(LIMIT, Math.max(-LIMIT, milliseconds)));
}

export function shift(from: Instant, by: Duration): Instant {
  return nearestInstant(from + by);
}

/** Years of more than four digits, and those before year 0, have their sign: ISO 8601-1, 4.3.2. */
const DATE = '(?<sign>[+-]?)(?<year>\\d{4,6})-(?<month>\\d{2})-(?<day>\\d{2})';
const CLOCK = '(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2}(?:\\.\\d{1,9})?))?';
const OFFSET = '(?<offset>Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)';
const DATE_TIME = new RegExp(`^${DATE}(?:T${CLOCK}${OFFSET}?)?$`);

/**
 * Reads `2021-09-05`, `2021-09-05T18:00` or `2021-09-05T18:00+04:30`; years outside 0000 to 9999 as ISO 8601 expands
 * them, `-0043` (44 BCE) or `+012345`. A date alone is its first instant in `zone`; a time without offset is read in
 * `zone`. `24:00` is the end of the day. A time that the clocks skip is read as if they had not been put forward yet,
 * one that they show twice is the first of the two. Returns undefined for anything else, for a zone that is not there,
 * and for what lies before -271820 or after 275759, where no date can hold every hour.
 */
export function parseInstant(text: string, zone: Zone): Instant | undefined {
  const parts = DATE_TIME.exec(text)?.groups;
  if (!parts) return undefined;
  const { offset } = parts;
  const date = civilOf(parts);
  const past = pastMidnight(parts);
  if (!date || past === undefined) return undefined;
  if (offset !== undefined) return instant(dayNumber(date) * DAY + past - offsetMinutes(offset) * MINUTE);
  if (!isZone(zone)) return undefined;
  if (parts.hour === undefined || past === DAY) return startOfNumber(dayNumber(date) + past / DAY, zone);
  return instantOf(dayNumber(date) * DAY + past, zone);
}

type Parts = Readonly<Record<string, string | undefined>>;

function civilOf({ sign, year = '', month, day }: Parts): Civil | undefined {
  const date = { year: Number(`${sign}${year}`), month: Number(month), day: Number(day) };
  // There is one year 0, and it is written without a minus; a longer year needs its sign.
  if (Object.is(date.year, -0) || (sign === '' && year.length > 4)) return undefined;
  const exists = date.day >= 1 && date.day <= daysIn(date.year, date.month);
  return exists && date.year >= FIRST_YEAR && date.year <= LAST_YEAR ? date : undefined;
}

/** Milliseconds on the clock since the day began; undefined for what no clock shows. */
function pastMidnight({ hour = '00', minute = '00', second = '00' }: Parts): Duration | undefined {
  const past = Number(hour) * HOUR + Number(minute) * MINUTE + Math.floor(Number(second) * SECOND);
  return minute <= '59' && Number(second) < 60 && past <= DAY ? past : undefined;
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const digits = offset.replace(/[+:-]/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** Whether the name is that of a zone this machine has the rules of. */
export function isZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The zone's offset from UTC at that instant, in minutes (Asia/Kabul: 270). Throws where there is no such zone. */
export function offsetAt(at: Instant, zone: Zone): number {
  return offsetOf(at, zone) / MINUTE;
}

/** `+04:30` for 270 minutes. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/** What the clocks in `zone` show at that instant: milliseconds since 1970-01-01T00:00 on them. */
export function localOf(at: number, zone: Zone): number {
  return at + offsetOf(at, zone);
}

/**
 * The instant at which clocks in `zone` show that local time. What they skip is read as if they had not been put
 * forward yet, what they show twice is the first of the two, as `parseInstant` has it.
 */
export function instantOf(local: number, zone: Zone): Instant {
  const [before, after] = readings(local, zone);
  if (before === after) return nearestInstant(before);
  const shown = [before, after].filter((at) => localOf(at, zone) === local);
  return nearestInstant(shown.length > 0 ? Math.min(...shown) : before);
}

/** A local time by the offset of the day before it, and by that of the day after. */
function readings(local: number, zone: Zone): [before: number, after: number] {
  return [local - offsetOf(local - DAY, zone), local - offsetOf(local + DAY, zone)];
}

/** First instant of a day in `zone`, also where midnight is skipped. */
export function startOf(date: Civil, zone: Zone): Instant {
  return startOfNumber(dayNumber(date), zone);
}

/** First instant of the day in `zone` that `at` falls in. */
export function startOfDay(at: Instant, zone: Zone): Instant {
  return startOfNumber(dayAt(at, zone), zone);
}

/**
 * First instant of the day `days` after the one `at` falls in; exact across changes of clock, even where midnight
 * itself is skipped. The first and the last day that a date can hold go on where it stops.
 */
export function addDays(at: Instant, days: number, zone: Zone): Instant {
  return startOfNumber(dayAt(at, zone) + days, zone);
}

/**
 * The day, counted from 1970-01-01, that `at` falls in. That is the date clocks show, but for zones that put them back
 * over midnight (St John's, at 00:01): a day that has begun goes on, though its eve is shown once more.
 */
function dayAt(at: Instant, zone: Zone): number {
  const local = localOf(at, zone);
  const shown = Math.floor(local / DAY);
  const putBack = localOf(at - DAY, zone) + DAY > local;
  return putBack && startOfNumber(shown + 1, zone) <= at ? shown + 1 : shown;
}

function startOfNumber(day: number, zone: Zone): Instant {
  const midnight = day * DAY;
  const [before, after] = readings(midnight, zone);
  if (before === after) return nearestInstant(before);
  const at = instantOf(midnight, zone);
  const late = localOf(at, zone) - midnight;
  return late > 0 ? firstShown(midnight, at - late, at, zone) : at;
}

/**
 * The instant at which clocks are put forward to `local` or beyond, where it lies after `from` and not after `to`:
 * the beginning of a day whose midnight is skipped (Toronto 1919, from 23:30 on the eve).
 */
function firstShown(local: number, from: number, to: Instant, zone: Zone): Instant {
  let [before, at] = [from, to];
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (localOf(middle, zone) >= local) at = middle as Instant;
    else before = middle;
  }
  return nearestInstant(at);
}

/** Milliseconds that clocks in `zone` are ahead of UTC. Times before there were zones have seconds in it. */
function offsetOf(at: number, zone: Zone): Duration {
  const held = nearestInstant(at);
  const day = Math.floor(held / DAY);
  const offset = offsetAtEdge(day, zone);
  // No zone has ever changed its clocks there and back between one midnight of UTC and the next.
  return offset === offsetAtEdge(day + 1, zone) ? offset : offsetByClock(held, zone);
}

/** More than are looked at of any corpus, and soon found again. */
const MOST_EDGES = 50_000;
const edges = new Map<Zone, Map<number, Duration>>();

/** The offset at a midnight of UTC. To ask a clock takes a hundred times as long as to remember what it said. */
function offsetAtEdge(day: number, zone: Zone): Duration {
  const known = edges.get(zone);
  const offset = known?.get(day) ?? offsetByClock(nearestInstant(day * DAY), zone);
  if (known && known.size < MOST_EDGES) known.set(day, offset);
  else edges.set(zone, new Map([[day, offset]]));
  return offset;
}

function offsetByClock(held: Instant, zone: Zone): Duration {
  const [day = 0, hour = 0, minute = 0, second = 0] = (clockOf(zone).format(held).match(/\d+/g) ?? []).map(
    Number,
  );
  const ahead = day - dateOf(Math.floor(held / DAY)).day;
  // From the last day of a month to the first of the next, and back.
  const days = Math.abs(ahead) > 1 ? -Math.sign(ahead) : ahead;
  const clock = (hour % 24) * HOUR + minute * MINUTE + second * SECOND;
  return days * DAY + clock - Math.floor((held - Math.floor(held / DAY) * DAY) / SECOND) * SECOND;
}

const clocks = new Map<Zone, Intl.DateTimeFormat>();

/** Day of the month, hour, minute and second, in that order. To make one takes long, and there are few zones. */
function clockOf(zone: Zone): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

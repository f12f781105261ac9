import { DAY, HOUR, MINUTE, SECOND } from '../instant.ts';
import { DIGITS, type Scanner } from './scanner.ts';

/** A time of day as it is written. */
export interface ClockForm {
  /** Milliseconds on the clock since the day began: up to 24 hours. */
  readonly past: number;
  /** How long the time as written lasts: an hour, a minute, a second. */
  readonly unit: number;
  /** Minutes ahead of UTC, where the text says so. */
  readonly offset?: number;
}

/** `23:20:30` and perhaps an offset (Level 0 Date and Time); also `23:20` and `23`, which ISO 8601-1 (5.3.1.3) has. */
export function readClock(scanner: Scanner): ClockForm {
  const at = scanner.at;
  const hour = pair(scanner);
  const minute = scanner.eat(':') ? pair(scanner) : undefined;
  const second = minute !== undefined && scanner.eat(':') ? pair(scanner) : undefined;
  if (second === undefined) scanner.need('iso');
  const past = hour * HOUR + (minute ?? 0) * MINUTE + (second ?? 0) * SECOND;
  // 24:00 is the end of a day: ISO 8601-1:2019/Amd 1:2022, 5.3.1.2.
  const exists = (minute ?? 0) <= 59 && (second ?? 0) <= 59 && past <= DAY;
  if (!exists) scanner.refuse('no-such-time', at);
  const unit = second !== undefined ? SECOND : minute !== undefined ? MINUTE : HOUR;
  const offset = readOffset(scanner);
  return { past, unit, ...(offset !== undefined && { offset }) };
}

function readOffset(scanner: Scanner): number | undefined {
  const at = scanner.at;
  if (scanner.eat('Z')) return 0;
  const behind = scanner.next === '-';
  if (!scanner.eat('-') && !scanner.eat('+')) return undefined;
  const [hours, minutes] = [pair(scanner), scanner.eat(':') ? pair(scanner) : 0];
  const offset = hours * 60 + minutes;
  // No offset at all is written with a plus: ISO 8601-1, 4.3.13.
  if (hours > 23 || minutes > 59 || (behind && offset === 0)) scanner.refuse('no-such-offset', at);
  return behind ? -offset : offset;
}

function pair(scanner: Scanner): number {
  return Number(scanner.exactly(DIGITS, 2));
}

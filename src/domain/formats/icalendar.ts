/**
 * Moments as iCalendar (RFC 5545, with the name of RFC 7986). A calendar knows days and instants and nothing between:
 * what is known to the minute or hour has times in UTC, everything else takes up whole days, all those it may have been
 * on, by the dates of the place it was reported from. How sure a time is, is said in words that are handed in.
 */

import type { Moment } from '../corpus/corpus.ts';
import { datedCount, eachPlace, factsBehind } from '../corpus/gathered.ts';
import type { Moments } from '../corpus/moments.ts';
import { type DayNumber, dayNumberAt } from '../time/calendar.ts';
import { dateOf } from '../time/civil.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND, shift } from '../time/instant.ts';
import { BOUNDS, hasHours, isUndated, type When } from '../time/when.ts';
import type { Piece } from './in-slices.ts';

export interface CalendarGiven {
  readonly corpusId: string;
  /** Of the calendar. */
  readonly name: string;
  readonly description: string;
  /** When it was written: every event has to say. */
  readonly now: Instant;
  readonly tell: (moment: Moment) => CalendarWords;
}

/** What an event says. Line breaks may stand in it. */
export interface CalendarWords {
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly categories: readonly string[];
  readonly link: string;
}

/** Moments as a calendar takes them. */
export interface ForCalendar {
  readonly events: readonly Moment[];
  readonly undated: readonly Moment[];
  /** In years that a calendar cannot write: before 1 or after 9999. */
  readonly beyond: readonly Moment[];
}

export function sortedForCalendar(moments: Moments): ForCalendar {
  const undated = moments.filter(({ when }) => isUndated(when));
  const dated = moments.filter(({ when }) => !isUndated(when));
  const events = dated.filter(({ when }) => isFarFromEnds(when) || eventTime(when) !== undefined);
  const there = new Set(events);
  return { events, undated, beyond: dated.filter((moment) => !there.has(moment)) };
}

export interface CountsForCalendar {
  readonly events: number;
  readonly undated: number;
  readonly beyond: number;
}

/** How many there are of each, by `sortedForCalendar`. Of a large corpus only those are made that are far off in time. */
export function countedForCalendar(moments: Moments): CountsForCalendar {
  const undated = moments.length - datedCount(moments);
  const beyond = beyondCount(moments);
  return { events: moments.length - undated - beyond, undated, beyond };
}

function beyondCount(moments: Moments): number {
  const facts = factsBehind(moments);
  if (!facts) return sortedForCalendar(moments).beyond.length;
  const { earliest, latest, certainFrom, certainTo, undated } = facts.bounds;
  let [count, index] = [0, 0];
  eachPlace(moments, (place) => {
    const isNear =
      isNearEnds(earliest[place]) ||
      isNearEnds(latest[place]) ||
      isNearEnds(certainFrom[place]) ||
      isNearEnds(certainTo[place]);
    const moment = isNear && undated[place] === 0 ? moments.at(index) : undefined;
    if (moment && eventTime(moment.when) === undefined) count++;
    index++;
  });
  return count;
}

/** Some days within the years that a calendar can write, whatever the zone. Milliseconds. */
const [FIRST_SURE, LAST_SURE] = [-62_135_596_800_000 + 3 * DAY, 253_402_300_800_000 - 3 * DAY];

/** A bound that is missing is infinite, and is not near. */
function isNearEnds(at = 0): boolean {
  return (at < FIRST_SURE || at > LAST_SURE) && Number.isFinite(at);
}

function isFarFromEndsAt(at: number): boolean {
  const day = Math.floor(at / DAY);
  return isInYears(day - 2) && isInYears(day + 2);
}

/** True where no zone can make a difference to whether its years can be written: that is quickly found for many. */
function isFarFromEnds(when: When): boolean {
  return BOUNDS.every((name) => isFarFromEndsAt(when[name] ?? 0));
}

/** The calendar piece by piece, without the moments that have no place in one. */
export function* calendarOf(moments: Moments, given: CalendarGiven): Generator<Piece> {
  yield { text: lines(headOf(given)), share: 0 };
  for (const [index, moment] of moments.entries()) {
    yield { text: lines(eventOf(moment, given)), share: (index + 1) / moments.length };
  }
  yield { text: lines(['END:VCALENDAR']), share: 1 };
}

function headOf({ name, description }: CalendarGiven): readonly string[] {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(description)}`,
    `X-WR-CALDESC:${escaped(description)}`,
  ];
}

/** None for a moment that has no place in a calendar. */
function eventOf(moment: Moment, { corpusId, now, tell }: CalendarGiven): readonly string[] {
  const time = eventTime(moment.when);
  if (!time) return [];
  const { summary, description, location, categories, link } = tell(moment);
  return [
    'BEGIN:VEVENT',
    `UID:${moment.id}@${corpusId}.dateline`,
    `DTSTAMP:${instantText(now)}`,
    ...time,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(location === '' ? [] : [`LOCATION:${escaped(location)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    `URL:${oneLine(link)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * An open end is left out: of what is known only to have happened by a day, that day is all there is to show. Undefined
 * without a date, and beyond the years of a calendar.
 */
function eventTime(when: When): readonly string[] | undefined {
  if (isUndated(when)) return undefined;
  const from = when.earliest ?? when.certainFrom ?? when.latest;
  const to = when.latest ?? when.certainTo ?? from;
  if (from === undefined || to === undefined) return undefined;
  return hasHours(when) ? clockEvent(from, to) : dayEvent(from, to, when);
}

/** An event without an end takes no time: so is what is known to the minute. */
function clockEvent(from: Instant, to: Instant): readonly string[] | undefined {
  if (![from, to].every((at) => isInYears(Math.floor(at / DAY)))) return undefined;
  const start = `DTSTART:${instantText(from)}`;
  return to - from < SECOND ? [start] : [start, `DTEND:${instantText(to)}`];
}

/** The end is the day after the last. */
function dayEvent(from: Instant, to: Instant, { zone, earliest, certainFrom }: When) {
  const isOnlyEnd = earliest === undefined && certainFrom === undefined;
  const last = dayNumberAt(to > from || isOnlyEnd ? shift(to, -1) : to, zone);
  const first = isOnlyEnd ? last : dayNumberAt(from, zone);
  if (![first, last + 1].every(isInYears)) return undefined;
  return [`DTSTART;VALUE=DATE:${dayText(first)}`, `DTEND;VALUE=DATE:${dayText(last + 1)}`];
}

function isInYears(day: number): boolean {
  const { year } = dateOf(day);
  return year >= 1 && year <= 9_999;
}

/** `20210906` */
function dayText(day: DayNumber): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return digits(year, 4) + digits(month, 2) + digits(ofMonth, 2);
}

/** `20210906T100000Z` */
function instantText(at: Instant): string {
  const day = Math.floor(at / DAY);
  const past = at - day * DAY;
  const clock = [past / HOUR, (past % HOUR) / MINUTE, (past % MINUTE) / SECOND];
  return `${dayText(day)}T${clock.map((part) => digits(Math.floor(part), 2)).join('')}Z`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Text as a value, 3.3.11: control characters have no place in one. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(CONTROLS, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000A-\u001F\u007F]/g;

/** Of a value that is no text and has no escapes, such as an address. */
function oneLine(value: string): string {
  return value.replace(CONTROLS, '');
}

function lines(contents: readonly string[]): string {
  return contents.map((content) => `${folded(content)}\r\n`).join('');
}

/** Octets of UTF-8 to a line, 3.1, its blank before all but the first counted. */
const LINE = 75;

/** Lines of at most 75 octets; no character is cut in two. */
function folded(content: string): string {
  let text = '';
  let octets = 0;
  for (const character of content) {
    const size = octetsOf(character);
    if (octets + size > LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** In UTF-8. Half of a surrogate pair becomes the replacement character, of three octets. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}

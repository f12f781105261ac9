/** When generated moments take place: over a whole stretch, a fifth of them in bursts of an hour. */
import type { WhenRecord } from '../../format.ts';
import { anyLength, type Draw, heavyTail, upTo } from './chance.ts';

const MINUTES = 1_440;
/** Days before and after the stretch that a span may reach into. */
const MARGIN = 60;
const IN_BURSTS = 0.2;

/** 2023-01-01, as a count of days since 1970. */
const FIRST_DAY = 19_358;
const DAY = 86_400_000;

/** A local time in minutes from the start of the stretch. */
export type At = number;

export interface Place {
  readonly at: At;
  /** The burst it is part of, from 0; undefined for one on its own. */
  readonly burst: number | undefined;
}

export interface Times {
  readonly days: number;
  /** Where the moment of this number stands: later numbers later on the whole, but for the bursts. */
  place(draw: Draw, number: number): Place;
  /** Written as a corpus has it. */
  day(at: At): string;
  minute(at: At): string;
}

/** How many bursts a corpus of so many moments has; the fullest has about a twentieth of all. */
function burstsAmong(moments: number): number {
  return Math.min(40, Math.max(1, Math.round(Math.sqrt(moments) / 10)));
}

export function timesOf(moments: number, days: number, draw: Draw): Times {
  const texts = Array.from({ length: days + 2 * MARGIN }, (_, day) => dayText(day - MARGIN));
  const starts = Array.from({ length: burstsAmong(moments) }, () => upTo(draw, days * 24) * 60);
  const anyBurst = heavyTail(starts.length);
  const day = (at: At) => texts[clamped(Math.floor(at / MINUTES) + MARGIN, texts.length)] ?? '';
  return {
    days,
    day,
    minute: (at) => `${day(at)}T${clock(at)}`,
    place(drawn, number) {
      if (drawn() < IN_BURSTS) {
        const burst = anyBurst(drawn);
        return { at: (starts[burst] ?? 0) + upTo(drawn, 60), burst };
      }
      // A week to either side: a corpus is written article by article, not minute by minute.
      const about = ((number + drawn()) / moments) * days + (drawn() - 0.5) * 14;
      return { at: Math.floor(wrapped(about, days) * MINUTES), burst: undefined };
    },
  };
}

function clamped(place: number, length: number): number {
  return Math.min(length - 1, Math.max(0, place));
}

function wrapped(day: number, days: number): number {
  return ((day % days) + days) % days;
}

function dayText(day: number): string {
  return new Date((FIRST_DAY + day) * DAY).toISOString().slice(0, 10);
}

function clock(at: At): string {
  const minutes = ((at % MINUTES) + MINUTES) % MINUTES;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The time of one moment: three in ten go on for a while, a few have no end, one in a hundred has no date. */
export function whenOf(draw: Draw, times: Times, { at, burst }: Place): WhenRecord {
  const kind = draw();
  if (kind < 0.01) return { precision: 'day', basis: 'publication', latest: times.day(at + MINUTES) };
  if (kind < 0.03) return { earliest: times.minute(at), precision: 'hour', basis: 'stated' };
  if (kind < 0.31) return span(draw, times, at);
  return burst === undefined ? point(draw, times, at) : toTheMinute(times, at);
}

function toTheMinute(times: Times, at: At): WhenRecord {
  return { earliest: times.minute(at), latest: times.minute(at + 1), precision: 'minute', basis: 'stated' };
}

function point(draw: Draw, times: Times, at: At): WhenRecord {
  const fine = draw();
  if (fine < 0.35) return toTheMinute(times, at);
  if (fine < 0.6) {
    const hour = at - (at % 60);
    return {
      earliest: times.minute(hour),
      latest: times.minute(hour + 60),
      precision: 'hour',
      basis: 'relative',
    };
  }
  const day = at - (at % MINUTES);
  if (fine < 0.7) return night(times, day);
  const certain = { earliest: times.day(day), latest: times.day(day + MINUTES), precision: 'day' } as const;
  return fine < 0.75
    ? { ...certain, qualifier: 'approximate', basis: 'inferred' }
    : { ...certain, basis: 'stated' };
}

/** "Sunday night": from six in the evening to six in the morning, neither end an edge anyone gave. */
function night(times: Times, day: At): WhenRecord {
  return {
    earliest: times.minute(day + 1_080),
    latest: times.minute(day + 1_800),
    soft: ['earliest', 'latest'],
    precision: 'part-of-day',
    basis: 'relative',
    partOfDay: 'night',
  };
}

/** From an hour to a month. Where it is shorter than three days its hours are known. */
function span(draw: Draw, times: Times, at: At): WhenRecord {
  const length = Math.round(anyLength(draw, 60, 30 * MINUTES));
  const soft = draw() < 0.25 ? { soft: ['latest' as const] } : {};
  const [from, certainFrom, certainTo] = [0, 0.1, 0.9].map((share) => at + length * share) as [At, At, At];
  const [to, short] = [at + length, length < 3 * MINUTES];
  const text = short ? (bound: At) => times.minute(clear(bound)) : times.day;
  const outer = {
    earliest: text(from),
    latest: short ? times.minute(clear(to) + 1) : times.day(to + MINUTES),
  };
  const certain = { certainFrom: text(certainFrom), certainTo: text(certainTo) };
  const precision = short ? 'hour' : 'day';
  return {
    ...outer,
    ...(certain.certainTo > certain.certainFrom && certain),
    ...soft,
    precision,
    basis: 'stated',
  };
}

/** A whole minute, not in the hours of the night that clocks are changed in: there two local times may turn round. */
function clear(at: At): At {
  const whole = Math.floor(at);
  const minutes = ((whole % MINUTES) + MINUTES) % MINUTES;
  return minutes >= 120 && minutes < 300 ? whole - minutes + 300 : whole;
}

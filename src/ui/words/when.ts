/**
 * A moment's time in words. A missing hour is never written as one, and every guess is marked: "about", "perhaps", "or
 * later". All dates are told as the reader chose, never by the machine's own zone or calendar.
 */
import type { PartOfDay } from '../../domain/corpus/corpus.ts';
import { type Instant, instant, offsetAt, type Zone } from '../../domain/time/instant.ts';
import { type Telling, zoneTold } from '../../domain/time/telling.ts';
import { certainOf, type Extent, extentOf, isUndated, type When } from '../../domain/time/when.ts';
import { besideOf, dateText as dateIn, span } from './dates.ts';
import { zonePlace } from './offsets.ts';
import { say } from './say.ts';
import {
  type Edge,
  endEdge,
  GRAINS,
  type Scope,
  type Style,
  sameGranule,
  sharedWith,
  startEdge,
  YEARS,
} from './time-ends.ts';
import { type Timed, timeInWords } from './time-phrases.ts';

export interface WhenWords {
  /** For a column of a list: "Mon 6 Sep, no hour", with the year where the telling has years in short dates. */
  readonly short: string;
  /** In full: "Monday 6 September 2021, hour not given". */
  readonly long: string;
  /** In a sentence or two, how the time is known and whether its edges are anyone's. */
  readonly sureness: string;
  /** Its dates in the second calendar, where the reader has one: "14 – 15 Sunbula 1400". */
  readonly beside: string | undefined;
}

/**
 * The time of a moment in words. The parts of day are the corpus's rules ("night" is 18:00 to 06:00). What is known to
 * the day or less finely is told in its own zone, and says so where the reader's clocks stand otherwise.
 */
export function whenInWords(when: Timed, partsOfDay: readonly PartOfDay[], reader: Telling): WhenWords {
  const last = remembered.get(when);
  if (last?.partsOfDay === partsOfDay && last.reader === reader) return last.words;
  const words = written(when, partsOfDay, reader);
  remembered.set(when, { partsOfDay, reader, words });
  return words;
}

interface Remembered {
  readonly partsOfDay: readonly PartOfDay[];
  readonly reader: Telling;
  readonly words: WhenWords;
}

/** The last words of each time: every mark asks again at every step of a drag. */
const remembered = new WeakMap<Timed, Remembered>();

function written(when: Timed, partsOfDay: readonly PartOfDay[], reader: Telling): WhenWords {
  const zone = zoneTold(when, reader.zone);
  const telling = { ...reader, zone };
  const inStyle = (style: Style) => {
    const text = timeInWords(when, partsOfDay, { style, telling, zone, grain: GRAINS[when.precision] });
    if (isUndated(when)) return text;
    const qualified = when.qualifier ? say(`time.qualified.${when.qualifier}`, { time: text }) : text;
    return isElsewhere(when, reader.zone)
      ? say(`time.elsewhere.${style}`, { time: qualified, place: zonePlace(zone) })
      : qualified;
  };
  return {
    short: inStyle('short'),
    long: inStyle('long'),
    sureness: surenessOf(when),
    beside: datesBeside(when, telling),
  };
}

/** True where the time's own zone and the reader's had other clocks at one of its ends, and the time keeps its own. */
function isElsewhere(when: When, reader: Zone): boolean {
  const zone = zoneTold(when, reader);
  const bounds = [when.earliest, when.certainFrom, when.certainTo, when.latest];
  return (
    zone !== reader && bounds.some((at) => at !== undefined && offsetAt(at, zone) !== offsetAt(at, reader))
  );
}

/** The first and last date the time may have been at, in the second calendar. Undefined without one, or without dates. */
function datesBeside(when: When, telling: Telling): string | undefined {
  const second = besideOf(telling);
  if (!second || isUndated(when)) return undefined;
  const grain = GRAINS[when.precision] === 'minutes' ? 'days' : GRAINS[when.precision];
  const scope: Scope = { style: 'long', telling: second, zone: second.zone, grain };
  const { from, to } = datesKnown(when);
  const first = Number.isFinite(from) ? startEdge(instant(from)) : undefined;
  const last = Number.isFinite(to) ? (from === to ? startEdge : endEdge)(instant(to)) : undefined;
  if (!first || !last) {
    const only = first ?? last;
    return only && say(first ? 'time.orLater.short' : 'time.by.short', sameTwice(plainDate(only, scope)));
  }
  if (sameGranule(first.at, last.at, scope)) return plainDate(last, scope);
  return span(plainDate(first, scope, last.at), plainDate(last, scope));
}

/** The possible extent; where nothing limits it, what was certain. */
function datesKnown(when: When): Extent {
  const extent = extentOf(when);
  const isKnown = Number.isFinite(extent.from) || Number.isFinite(extent.to);
  return isKnown ? extent : (certainOf(when) ?? extent);
}

/** A date without its weekday, and without what it shares with `before`. */
function plainDate({ at }: Edge, { grain, telling }: Scope, before?: Instant): string {
  const shares = sharedWith(before, at, telling);
  if (YEARS[grain] !== undefined) return dateIn(at, 'year', telling);
  if (grain === 'months') return dateIn(at, shares.year ? 'month' : 'monthYear', telling);
  return dateIn(at, shares.month ? 'day' : shares.year ? 'dayMonth' : 'dayMonthYear', telling);
}

function sameTwice(date: string): Readonly<Record<'first' | 'last', string>> {
  return { first: date, last: date };
}

function surenessOf(when: When): string {
  const basis = say(`time.basis.${when.basis}`);
  const [first, second] = when.soft;
  if (isUndated(when) || first === undefined) return basis;
  return `${basis} ${say(second === undefined ? `time.soft.${first}` : 'time.soft.both')}`;
}

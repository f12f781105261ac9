/** How a moment's time is known, piece by piece, in words. Nothing here names an hour that neither article nor rule gives. */
import { type Difference, differencesOf } from '../../domain/corpus/compare.ts';
import type { ArticleWords, Corpus, Moment, MomentTime, PartOfDay } from '../../domain/corpus/corpus.ts';
import { type DayNumber, dayNumberAt, startOfDayNumber } from '../../domain/time/calendar.ts';
import { type EdtfWriting, writeEdtf } from '../../domain/time/edtf/write.ts';
import {
  DAY,
  type Instant,
  instant,
  instantOf,
  MINUTE,
  parseInstant,
  startOfDay,
  type Zone,
} from '../../domain/time/instant.ts';
import { type End, endOf } from '../../domain/time/shape.ts';
import { type Telling, zoneTold } from '../../domain/time/telling.ts';
import { BOUNDS, type BoundKey, hasHours, isUndated, type Precision } from '../../domain/time/when.ts';
import {
  clockTime,
  type DateForm,
  dateText,
  dayHeading,
  dayMonth,
  numbersOf,
  partsOf,
} from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { formByPrecision } from './date-form.ts';

/** "Article 5 is dated Monday 6 September 2021; the time is reckoned from it." Undefined without an anchor. */
export function anchorInWords(
  { anchor, zone }: MomentTime,
  { articles }: Pick<Corpus, 'articles'>,
  telling: Telling,
): string | undefined {
  if (!anchor) return undefined;
  const day = dateInWords(anchor.date, zone, telling);
  const article = articles.find(({ id }) => id === anchor.article);
  if (!article) return say('moment.known.anchorDay', { day });
  const { published, number } = article;
  if (published.value?.slice(0, 10) !== anchor.date.slice(0, 10)) {
    return say('moment.known.anchorGiven', { day, article: number });
  }
  const inferred = published.basis === 'inferred';
  const sentence = say(inferred ? 'moment.known.anchorInferred' : 'moment.known.anchorDated', {
    day,
    article: number,
  });
  return [sentence, published.reason].filter(Boolean).join(' ');
}

/** A date of the corpus as the reader has dates told, with its clock time where it has one; the text itself if it is none. */
export function dateInWords(date: string, zone: Zone, telling: Telling): string {
  const at = parseInstant(date, zone);
  if (at === undefined) return date;
  const day = dayHeading(at, { ...telling, zone });
  return date.includes('T') ? say('moment.known.dayAndClock', { day, clock: clockTime(at, zone) }) : day;
}

/**
 * "“Sunday night” is read as 5 September 18:00 to 6 September 06:00", by the clocks of the time's own zone. Undefined
 * where no rule gave it hours.
 */
export function ruleInWords(
  when: MomentTime,
  { partsOfDay }: Pick<Corpus, 'partsOfDay'>,
  reader: Telling,
): string | undefined {
  const part = partsOfDay.find(({ id }) => id === when.partOfDay);
  if (!part) return undefined;
  const reading = ruleReading(when, part);
  const { label, from, to } = part;
  if (!reading) return say('moment.known.ruleInGeneral', { part: label, from, to });
  const telling = { ...reader, zone: when.zone };
  const told = (at: Instant, clock: string) =>
    say('moment.known.dayAndClock', { day: dayMonth(at, telling), clock });
  return say('moment.known.ruleRead', {
    weekday: partsOf(reading.from, telling).weekday,
    part: label,
    from: told(reading.from, from),
    to: told(instant(reading.to - 1), to),
  });
}

interface Reading {
  readonly from: Instant;
  readonly to: Instant;
}

/** The part of day that one of the bounds was taken from; undefined where neither lies on the rule's hours. */
export function ruleReading({ earliest, latest, zone }: MomentTime, part: PartOfDay): Reading | undefined {
  if (earliest !== undefined && isAtClock(earliest, part.from, zone)) {
    const to = clockNear(earliest, part.to, zone, [0, 1]).find((at) => at > earliest);
    return to && { from: earliest, to };
  }
  if (latest === undefined || !isAtClock(latest, part.to, zone)) return undefined;
  const from = clockNear(latest, part.from, zone, [0, -1]).find((at) => at < latest);
  return from && { from, to: latest };
}

function isAtClock(at: Instant, clock: string, zone: Zone): boolean {
  return clockNear(at, clock, zone, [0, -1]).includes(at);
}

/** When clocks show that time on the day that `at` falls in, or so many days after it. */
function clockNear(at: Instant, clock: string, zone: Zone, days: readonly number[]): readonly Instant[] {
  const day = dayNumberAt(at, zone);
  return days.map((after) => clockOn(day + after, clock, zone));
}

/** The day's end, "24:00", is where the next begins, even where clocks skip midnight. */
function clockOn(day: DayNumber, clock: string, zone: Zone): Instant {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const past = (hours * 60 + minutes) * MINUTE;
  return past === DAY ? startOfDayNumber(day + 1, zone) : instantOf(day * DAY + past, zone);
}

export interface BoundRow {
  readonly name: BoundKey;
  /** Undefined where it is not known. */
  readonly value: string | undefined;
  readonly end: End;
}

/** The four bounds of a time: days, and hours only for a time known to the hour or where a rule gave them. */
export function boundRows(
  when: MomentTime,
  { partsOfDay }: Pick<Corpus, 'partsOfDay'>,
  reader: Telling,
): readonly BoundRow[] {
  const telling = { ...reader, zone: zoneTold(when, reader.zone) };
  const part = partsOfDay.find(({ id }) => id === when.partOfDay);
  const ruled = part ? ruleReading(when, part) : undefined;
  return BOUNDS.map((name) => {
    const at = when[name];
    const isEnd = (name === 'latest' || name === 'certainTo') && at !== when.earliest;
    const hours = hasHours(when) || (at !== undefined && (at === ruled?.from || at === ruled?.to));
    const scope: BoundScope = { telling, isEnd, hours, precision: when.precision };
    return {
      name,
      value: at === undefined ? undefined : boundInWords(at, scope),
      end: endOfBound(when, name),
    };
  });
}

function endOfBound(when: MomentTime, name: BoundKey): End {
  if (name === 'earliest' || name === 'latest') return endOf(when, name);
  return when[name] === undefined ? 'open' : 'limit';
}

interface BoundScope {
  readonly telling: Telling;
  /** An end is told by the last instant before it. */
  readonly isEnd: boolean;
  readonly hours: boolean;
  readonly precision: Precision;
}

function boundInWords(at: Instant, { telling, isEnd, hours, precision }: BoundScope): string {
  const { zone } = telling;
  const inside = isEnd ? instant(at - 1) : at;
  const day = dateText(inside, 'weekdayDayMonthYear', telling, 'short');
  if (hours) {
    return say('moment.known.dayAndClock', { day, clock: clockTime(at, zone, isEnd ? 'end' : 'start') });
  }
  if (startOfDay(at, zone) !== at) return say('moment.known.withinDay', { day });
  const form = formOf(at, precision, telling);
  return form === 'weekdayDayMonthYear' ? day : dateText(inside, form, telling);
}

/** As coarse as the words were, where the bound falls on the beginning of a month or year of the reader's calendar. */
function formOf(at: Instant, precision: Precision, telling: Telling): DateForm {
  const { month, day } = numbersOf(at, telling);
  const form = formByPrecision(precision);
  if (form === 'year' && month === 1 && day === 1) return form;
  return form !== 'weekdayDayMonthYear' && day === 1 ? 'monthYear' : 'weekdayDayMonthYear';
}

/** The time in EDTF, its dates those of the zone it was reported from. */
export function edtfOf(when: MomentTime): EdtfWriting {
  return writeEdtf(when, when.zone);
}

/** On what it rests, whether its edges are anyone's, and whether it is approximate or uncertain. */
export function basisInWords(when: MomentTime, sureness: string): string {
  const qualifier = when.qualifier && !isUndated(when) ? say(`moment.known.qualifier.${when.qualifier}`) : '';
  return [sureness, qualifier].filter(Boolean).join(' ');
}

/**
 * What of a time's grounds came out only later: all the words it rests on, or some of what it rests on. `whole` is the
 * moment as the whole corpus has it; undefined where nothing is held back.
 */
export function heldBackOf({ when }: Moment, whole: Moment | undefined): 'all' | 'some' | undefined {
  if (!whole || whole.when === when) return undefined;
  const missing = (words: readonly ArticleWords[]) => words.length < whole.when.words.length;
  const changed =
    missing(when.words) || when.reason !== whole.when.reason || when.anchor !== whole.when.anchor;
  if (!changed) return undefined;
  return when.words.length === 0 ? 'all' : 'some';
}

/** The times that the articles give of a moment, each particular with its values; empty where none gives any. */
export function timesGiven(moment: Moment, corpus: Pick<Corpus, 'articles'>): readonly Difference[] {
  const compared = differencesOf(moment, corpus).filter(({ aspect }) => aspect === 'time');
  return compared.length > 0 ? compared : timesOfOne(moment);
}

/** Where a single article tells the moment there is nothing to compare, but what it gives is given all the same. */
function timesOfOne({ accounts }: Moment): readonly Difference[] {
  const given = accounts.flatMap((account) =>
    account.details
      .filter(({ aspect }) => aspect === 'time')
      .map(({ of, value }) => ({ account, of, value })),
  );
  return given.map(({ account, of, value }) => ({
    aspect: 'time' as const,
    of,
    values: [{ value, accounts: [account] }],
    missing: [],
    differ: false,
  }));
}

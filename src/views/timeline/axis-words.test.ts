import { describe, expect, it } from 'vitest';
import type { Step } from '../../domain/overview/steps.ts';
import { reckoningIn, type Tick, ticksOf } from '../../domain/overview/ticks.ts';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import { majorWords, minorWords } from './axis-words.ts';

const KABUL = plainly('Asia/Kabul');
const HIJRI: Telling = { ...KABUL, calendar: 'solar-hijri' };
const DARI: Telling = { ...HIJRI, script: 'dari' };
const BOTH: Telling = { ...KABUL, beside: 'solar-hijri' };
const ISO: Telling = { ...KABUL, calendar: 'iso' };

/** The tick of a step that takes in the beginning of a day. */
function tickAt(date: string, step: Step, { zone, calendar }: Telling): Tick {
  const from = parseInstant(date, zone) as Instant;
  const to = (from + 60_000) as Instant;
  const view = { hidden: [], folds: [], width: 1_000, mayShowClock: true };
  const leastWidth = (asked: Step) => (asked.unit === step.unit && asked.count === step.count ? 0 : Infinity);
  const ticks = ticksOf({ window: { from, to }, ...view, leastWidth }, reckoningIn(zone, calendar));
  const [tick] = step.unit === ticks.minorStep.unit ? ticks.minor : ticks.major;
  if (!tick) throw new Error(`No tick at ${date}`);
  return tick;
}

const told = (words: ReturnType<typeof minorWords>) =>
  words.map(({ text, beside }) => (beside === undefined ? text : `${text} · ${beside}`));
const minor = (date: string, step: Step, telling = KABUL) =>
  told(minorWords(tickAt(date, step, telling), step, telling));

/** A day's length is a step that is chosen only as the finest, so a major tick is made of the same. */
const major = (date: string, step: Step, telling = KABUL, withYear = false) =>
  told(majorWords(tickAt(date, step, telling), step, telling, withYear));

const one = (unit: Step['unit'], count = 1): Step => ({ unit, count });

describe('words over the finer ones, the fullest first', () => {
  it.each([
    ['days', one('day'), KABUL, ['Sunday 5 September', 'Sun 5 Sep', '5 Sep']],
    ['days in Solar Hijri', one('day'), HIJRI, ['Sunday 14 Sunbula', 'Sun 14 Sunbula', '14 Sunbula']],
    ['months', one('month'), KABUL, ['September 2021', 'Sep 2021', 'Sep']],
    ['years', one('year'), KABUL, ['2021', '2021']],
    ['centuries', one('year', 100), KABUL, ['2000 – 2099']],
    ['centuries in Solar Hijri', one('year', 100), HIJRI, ['1400 SH – 1499 SH']],
  ] as const)('%s', (_, step, telling, words) => {
    expect(major('2021-09-05', step, telling)).toEqual(words);
  });

  it('tell both calendars where both are asked for, and one where there is no room', () => {
    expect(major('2021-09-05', one('day'), BOTH)).toEqual([
      'Sunday 5 September · 14 Sunbula 1400',
      'Sunday 5 September · 14 Sunbula',
      'Sun 5 Sep · 14 Sunbula 1400',
      'Sun 5 Sep · 14 Sunbula',
      '5 Sep · 14 Sunbula 1400',
      '5 Sep · 14 Sunbula',
      'Sunday 5 September',
      'Sun 5 Sep',
      '5 Sep',
    ]);
    expect(major('2021-09-05', one('month'), BOTH)[0]).toBe('September 2021 · Sunbula – Mizan 1400');
    expect(major('2021-03-05', one('month'), BOTH)[0]).toBe('March 2021 · Hut 1399 – Hamal 1400');
    expect(major('2021-09-05', one('year'), BOTH)[0]).toBe('2021 · 1399 SH – 1400 SH');
  });

  it('tell the year of a day where days of several are told', () => {
    expect(major('2021-09-05', one('day'), KABUL, true)[0]).toBe('Sunday 5 September 2021');
    expect(major('-0043-03-15', one('day'), KABUL, true)[0]).toMatch(/15 March 44 BCE$/);
  });

  it('are whole dates in ISO 8601', () => {
    expect(major('2021-09-05', one('day'), ISO)).toContain('Sunday 2021-09-05');
    expect(major('2021-09-05', one('month'), ISO)[0]).toBe('2021-09');
    expect(major('-0043-03-15', one('year'), ISO)[0]).toBe('-0043');
  });

  it('name the era over long years', () => {
    const eraAt = (date: string, telling: Telling) =>
      told(majorWords({ ...tickAt(date, one('year', 500), telling) }, one('era'), telling, false));
    expect(eraAt('0700-01-01', KABUL)).toEqual(['years CE']);
    expect(eraAt('-0700-01-01', KABUL)).toEqual(['years BCE']);
    expect(eraAt('0700-01-01', HIJRI)).toEqual(['years, Solar Hijri']);
    expect(eraAt('0300-01-01', HIJRI)).toEqual(['years CE']);
    expect(eraAt('0700-01-01', ISO)).toEqual(['years']);
  });
});

describe('the finer words', () => {
  it.each([
    ['days', one('day'), KABUL, ['Sun 5', '5']],
    ['days in both', one('day'), BOTH, ['Sun 5 · 14 Sunbula', '5 · 14 Sunbula', 'Sun 5', '5']],
    ['days in ISO 8601', one('day'), ISO, ['Sun 05', '05']],
    ['weeks', one('week'), ISO, ['W35']],
    ['months', one('month'), KABUL, ['September', 'Sep']],
    ['months in ISO 8601', one('month'), ISO, ['2021-09', '2021-09', '09']],
    ['years', one('year', 10), KABUL, ['2020', '2020']],
    ['years in Solar Hijri', one('year', 10), HIJRI, ['1400 SH', '1400']],
  ] as const)('%s', (_, step, telling, words) => {
    expect(minor('2021-09-05', step, telling)).toEqual(words);
  });

  it('are names for quarters of a day', () => {
    const names = ['00:00', '06:00', '12:00', '18:00'].map(
      (time) => minor(`2021-09-05T${time}`, one('quarter-of-day'))[0],
    );
    expect(names).toEqual(['night', 'morning', 'afternoon', 'evening']);
  });

  it('say the new offset right after the clocks changed', () => {
    const newYork = plainly('America/New_York');
    expect(minor('2021-11-07T01:00-04:00', one('hour'), newYork)).toEqual(['01:00']);
    expect(minor('2021-11-07T01:00-05:00', one('hour'), newYork)).toEqual(['01:00 -05:00', '01:00']);
    expect(minor('2021-11-07T02:00-05:00', one('hour'), newYork)).toEqual(['02:00']);
  });

  it('keep Dari in its own direction', () => {
    for (const text of minor('2021-09-05', one('day'), DARI)) expect(text).toMatch(/^\u2068.+\u2069$/);
    expect(minor('2021-09-05', one('day'), DARI)[1]).toContain('۱۴');
  });
});

import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../corpus/corpus.ts';
import { moment } from '../query/testing/small-corpus.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import { hasHours, isUndated, type When } from '../time/when.ts';
import { type CalendarGiven, calendarOf, sortedForCalendar } from './icalendar.ts';
import { atOnce } from './in-slices.ts';
import { CORPORA, deep, fixture } from './testing/corpora.ts';

const zone = 'Asia/Kabul';

function at(text: string, where = zone): Instant {
  const found = parseInstant(text, where);
  if (found === undefined) throw new Error(text);
  return found;
}

const given: CalendarGiven = {
  corpusId: 'panjshir-2021',
  name: 'Panjshir, 5–6 September 2021',
  description: '57 moments; all there are',
  now: at('2026-11-22T16:00:05Z'),
  tell: ({ id, title, summary }) => ({
    summary: title,
    description: summary,
    location: 'Panjshir, Afghanistan',
    categories: ['event', 'one, or two; voices'],
    link: `https://example.org/m/~${id}/?in=a,b`,
  }),
};

const when = (more: Partial<When>): Moment['when'] => ({
  soft: [],
  words: [],
  precision: 'day',
  basis: 'stated',
  zone,
  ...more,
});
const momentAt = (more: Partial<When>) => moment('m1', { when: when(more) });

/** Events as an independent reader has them. */
function eventsOf(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

/** The start and the end of the one event; a date has no time, and an end is the first day that is not of it. */
function spanOf(more: Partial<When>): (string | undefined)[] {
  const [event] = eventsOf(atOnce(calendarOf([momentAt(more)], given)));
  return [event?.startDate.toString(), event?.endDate.toString()];
}

it('gives a day to what is known to the day, by the clocks of its place', () => {
  expect(spanOf({ earliest: at('2021-09-06'), latest: at('2021-09-07') })).toEqual([
    '2021-09-06',
    '2021-09-07',
  ]);
});

it('gives whole days to a part of a day, all those it may have been on', () => {
  expect(
    spanOf({ precision: 'part-of-day', earliest: at('2021-09-05T18:00'), latest: at('2021-09-06T06:00') }),
  ).toEqual(['2021-09-05', '2021-09-07']);
});

it('gives hours in UTC to what is known to the hour or minute, and no length to a minute', () => {
  const hour = {
    precision: 'hour',
    earliest: at('2021-09-06T14:00'),
    latest: at('2021-09-06T15:00'),
  } as const;
  expect(spanOf(hour)).toEqual(['2021-09-06T09:30:00Z', '2021-09-06T10:30:00Z']);
  const minute = {
    precision: 'minute',
    earliest: at('2021-09-06T14:00'),
    latest: at('2021-09-06T14:00'),
  } as const;
  expect(spanOf(minute)).toEqual(['2021-09-06T09:30:00Z', '2021-09-06T09:30:00Z']);
});

it('puts what has an open end on the day that is known', () => {
  expect(spanOf({ latest: at('2021-09-07') })).toEqual(['2021-09-06', '2021-09-07']);
  expect(spanOf({ earliest: at('2021-09-06') })).toEqual(['2021-09-06', '2021-09-07']);
  expect(spanOf({ precision: 'hour', latest: at('2021-09-06T14:00') })).toEqual([
    '2021-09-06T09:30:00Z',
    '2021-09-06T09:30:00Z',
  ]);
});

it('reaches over months and years', () => {
  expect(spanOf({ precision: 'year', earliest: at('1987-01-01'), latest: at('1988-01-01') })).toEqual([
    '1987-01-01',
    '1988-01-01',
  ]);
});

it('leaves out what has no date, and what lies in years a calendar cannot write', () => {
  const all = [
    moment('undated', { when: when({ basis: 'publication', latest: at('2021-09-07') }) }),
    moment('ides', { when: when({ earliest: at('-0043-03-15'), latest: at('-0043-03-16') }) }),
    moment('far', { when: when({ earliest: at('9999-12-31'), latest: at('+010000-01-01') }) }),
    moment('late', { when: when({ earliest: at('9999-12-30'), latest: at('9999-12-31') }) }),
    moment('first', { when: when({ earliest: at('0001-01-01'), latest: at('0001-01-02') }) }),
  ];
  const { events, undated, beyond } = sortedForCalendar(all);
  const ids = (moments: readonly Moment[]) => moments.map(({ id }) => id);
  expect([ids(events), ids(undated), ids(beyond)]).toEqual([['late', 'first'], ['undated'], ['ides', 'far']]);
  expect(eventsOf(atOnce(calendarOf(all, given))).map(({ uid }) => uid)).toEqual([
    'late@panjshir-2021.dateline',
    'first@panjshir-2021.dateline',
  ]);
});

it('says who wrote it, when, and what each event is', () => {
  const text = atOnce(calendarOf([momentAt({ earliest: at('2021-09-06') })], given));
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Dateline//Dateline//EN');
  // A property of its own making is given as it stands, with its escapes.
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Panjshir\\, 5–6 September 2021');
  const event = calendar.getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T16:00:05Z');
  expect(event?.getFirstProperty('categories')?.getValues()).toEqual(['event', 'one, or two; voices']);
  expect(event?.getFirstPropertyValue('url')).toBe('https://example.org/m/~m1/?in=a,b');
  expect(event?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

const octets = (line: string) => new TextEncoder().encode(line).length;

it('gives back any text, in lines of at most 75 octets', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('\\', ';', ',', '\n', ':', '"', 'é', 'پ', '🜂', ' ', 'n'),
      maxLength: 200,
    }),
  );
  fc.assert(
    fc.property(texts, texts, (title, summary) => {
      const told = moment('m1', { title, summary, when: when({ earliest: at('2021-09-06') }) });
      const text = atOnce(calendarOf([told], given));
      expect(text.endsWith('\r\n')).toBe(true);
      const lines = text.slice(0, -2).split('\r\n');
      expect(lines.filter((line) => octets(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      const [event] = eventsOf(text);
      expect([event?.summary, event?.description]).toEqual([title, summary]);
    }),
    { numRuns: 300 },
  );
});

it('leaves out control characters, which a calendar cannot hold', () => {
  const told = moment('m1', { title: 'a\u0000b\u0007c\r\nd', when: when({ earliest: at('2021-09-06') }) });
  expect(eventsOf(atOnce(calendarOf([told], given)))[0]?.summary).toBe('abc\nd');
});

/** The program writes early years with fewer than four digits. */
function instantOf(time: ICAL.Time, zoneOfDates: string): Instant {
  return at(
    time.toString().replace(/^\d+/, (year) => year.padStart(4, '0')),
    zoneOfDates,
  );
}

describe.each(CORPORA)('$name', ({ corpus }) => {
  const { events, undated, beyond } = sortedForCalendar(corpus.moments);

  it('loses no moment without saying so', () => {
    expect(events.length + undated.length + beyond.length).toBe(corpus.moments.length);
  });

  it('comes back from another program with the extent of every time, and no hour that nobody gave', () => {
    const read = eventsOf(atOnce(calendarOf(corpus.moments, given)));
    expect(read.map(({ uid }) => uid)).toEqual(events.map(({ id }) => `${id}@panjshir-2021.dateline`));
    for (const [index, event] of read.entries()) {
      const time = events[index]?.when;
      if (!time) throw new Error('no time');
      expect(event.startDate.isDate).toBe(!hasHours(time));
      expect(isUndated(time)).toBe(false);
      const from = instantOf(event.startDate, time.zone);
      const to = instantOf(event.endDate, time.zone);
      expect(from).toBeLessThanOrEqual(time.earliest ?? time.certainFrom ?? time.latest ?? Number.NaN);
      if (time.latest !== undefined) expect(to).toBeGreaterThanOrEqual(time.latest);
    }
  });
});

it('has what the corpora have that is hard', () => {
  expect(sortedForCalendar(deep.corpus.moments).beyond.length).toBeGreaterThan(0);
  expect(sortedForCalendar(fixture.corpus.moments).events.some((one) => hasHours(one.when))).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../corpus/corpus.ts';
import { corpusFixture } from '../../corpus/fixture.ts';
import { readCorpus } from '../../corpus/read.ts';
import { tableOf } from '../intake/table.ts';
import { columnNamed } from './columns.ts';
import type { TimelineJs } from './model.ts';
import { notInTimelineJs } from './not-held.ts';
import { readTimelineSheet } from './read-csv.ts';
import { readTimelineJson } from './read-json.ts';
import { WORDS } from './testing/words.ts';
import type { TimelineRead } from './timeline-read.ts';
import { corpusOfTimeline } from './to-corpus.ts';
import { timelineJsOf, timelineJsTextOf } from './write.ts';
import { timelineJsCsvOf } from './write-csv.ts';

function read(timeline: TimelineRead) {
  const { file, setAside } = corpusOfTimeline(timeline, {
    name: 'x.json',
    hash: 'a'.repeat(32),
    words: WORDS,
  });
  const reading = readCorpus(structuredClone(file));
  if (!reading.ok) throw new Error(JSON.stringify(reading.reason));
  return { ...reading, setAside: [...setAside, ...reading.setAside] };
}

const readJson = (json: unknown) => read(readTimelineJson(json as { events: unknown[] }));

function readCsv(text: string) {
  const { rows, firstRow } = tableOf(text, (headers) => headers.filter(columnNamed).length);
  const sheet = readTimelineSheet(rows, firstRow);
  if (!sheet.ok) throw new Error(String(sheet.missing));
  return read(sheet.timeline);
}

/** By the file's order: the corpus's is the order of time, and a timeline's own may be another. */
const given = (reading: ReturnType<typeof read>) => ({
  corpus: reading.corpus,
  file: reading.file,
  whenInWords: (moment: Moment) => `about ${moment.id}`,
});

const number = (min: number, max: number) =>
  fc.integer({ min, max }).chain((value) => fc.constantFrom<number | string>(value, String(value)));
const year = number(-4_000, 3_000).filter((value) => Number(value) !== 0);
const date = fc.oneof(
  fc.record({ year }),
  fc.record({ year, month: number(1, 12) }),
  fc.record({ year, month: number(1, 12), day: number(1, 28) }),
  fc.record({ year, month: number(1, 12), day: number(1, 28), hour: number(0, 23) }),
  fc.record({ year, month: number(1, 12), day: number(1, 28), hour: number(0, 23), minute: number(0, 59) }),
  fc.record({
    year,
    month: number(1, 12),
    day: number(1, 28),
    hour: number(0, 23),
    minute: number(0, 59),
    second: number(0, 59),
    millisecond: number(0, 999),
    display_date: fc.string(),
  }),
);
const html = fc.oneof(
  fc.string(),
  fc.constantFrom('<p>One</p><p>Two</p>', '<b', '&amp;', '', 'x'.repeat(5_000)),
);
const slide = fc.record(
  {
    unique_id: fc.oneof(fc.string(), fc.constantFrom('same', 'Same!', 'slide-1')),
    start_date: date,
    display_date: fc.string(),
    text: fc.record({ headline: html, text: html }, { requiredKeys: [] }),
    media: fc.record(
      { url: fc.webUrl(), caption: html, credit: html, link: fc.webUrl() },
      { requiredKeys: ['url'] },
    ),
    group: fc.string(),
    background: fc.record({ color: fc.string() }),
    autolink: fc.boolean(),
    whatever: fc.jsonValue({ maxDepth: 3 }),
  },
  { requiredKeys: ['start_date'] },
);
const timeline = fc.record(
  {
    title: fc.record({ text: fc.record({ headline: html, text: html }), autolink: fc.boolean() }),
    events: fc.array(slide, { minLength: 1, maxLength: 8 }),
    eras: fc.array(fc.record({ start_date: date, end_date: date, text: fc.record({ headline: html }) })),
    scale: fc.constant('human'),
    whatever: fc.jsonValue({ maxDepth: 3 }),
  },
  { requiredKeys: ['events', 'title'] },
);

describe('TimelineJS to a corpus and back', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(timeline, (before) => {
        const reading = readJson(before);
        expect(reading.setAside).toEqual([]);
        expect(reading.file.moments).toHaveLength(before.events.length);
        const inOrder = reading.file.moments.map(({ id }) => reading.corpus.moments.find((m) => m.id === id));
        const after = timelineJsOf(inOrder as Moment[], given(reading));
        const ids = reading.file.moments.map(({ id }) => id);
        const events = before.events.map((event, index) => ({
          ...event,
          unique_id: event.unique_id?.trim() ? event.unique_id : ids[index],
        }));
        expect(after).toEqual({ ...before, events });
      }),
    );
  });

  it('gives the same ids to the same file, and each of them once', () => {
    fc.assert(
      fc.property(timeline, (before) => {
        const ids = readJson(before).file.moments.map(({ id }) => id);
        expect(readJson(before).file.moments.map(({ id }) => id)).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('and its sheet says the same again', () => {
    const cell = fc
      .oneof(fc.string(), fc.string({ unit: fc.constantFrom(...';,=-@"a1 \n\t', "'") }))
      .map((text) => text.trim())
      .filter((text) => !/[^\P{Cc}\t\n]|\ufeff/u.test(text));
    const sheetSlide = fc.record(
      {
        unique_id: fc.uuid(),
        start_date: fc.record(
          { year: year.map(String), month: number(1, 12).map(String) },
          { requiredKeys: ['year'] },
        ),
        text: fc
          .record({ headline: cell, text: cell })
          .map((text) => Object.fromEntries(Object.entries(text).filter(([, value]) => value !== '')))
          .filter((text) => Object.keys(text).length > 0),
        group: cell.filter((text) => text !== ''),
      },
      { requiredKeys: ['unique_id', 'start_date', 'text'] },
    );
    fc.assert(
      fc.property(fc.array(sheetSlide, { minLength: 1, maxLength: 6 }), (events) => {
        const reading = readJson({ title: { text: { headline: 'A sheet' } }, events });
        const inOrder = reading.file.moments.map(({ id }) => reading.corpus.moments.find((m) => m.id === id));
        const again = readCsv(timelineJsCsvOf(inOrder as Moment[], given(reading)));
        expect(again.setAside).toEqual([]);
        expect(again.file.moments.map((moment) => moment.timelineJs)).toEqual(events);
      }),
    );
  });
});

describe('a corpus to TimelineJS and back', () => {
  const reading = readCorpus(corpusFixture());
  if (!reading.ok) throw new Error('the fixture is a corpus');
  const { corpus, file } = reading;
  const dated = corpus.moments.filter(({ when }) => when.earliest !== undefined);
  const words = {
    corpus,
    file,
    whenInWords: (moment: Moment) => `when of ${moment.id}`,
    laneOf: () => 'Town',
  };

  it.each(['json', 'csv'] as const)('as %s keeps ids, titles, summaries and words for times', (form) => {
    const back =
      form === 'json'
        ? readJson(JSON.parse(timelineJsTextOf(dated, words)))
        : readCsv(timelineJsCsvOf(dated, words));
    expect(back.setAside).toEqual([]);
    expect(back.corpus.title).toBe(corpus.title);
    expect(told(back.corpus.moments)).toEqual(told(dated));
    expect(back.corpus.moments.map(({ when }) => when.words[0]?.text)).toEqual(
      back.corpus.moments.map(({ id }) => `when of ${id}`),
    );
    expect(back.file.moments.map(({ timelineJs }) => (timelineJs as { group: string }).group)).toEqual(
      dated.map(() => 'Town'),
    );
  });

  it('keeps dates at their precision, whatever the zone of the machine', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -60_000_000, max: 60_000_000 }),
        fc.constantFrom('minute', 'hour', 'day'),
        (at, precision) => {
          const unit = { minute: 1, hour: 60, day: 1_440 }[precision as 'day'];
          const from = Math.floor(at / unit) * unit * 60_000;
          const moment = {
            ...(dated[0] as Moment),
            when: {
              ...(dated[0] as Moment).when,
              earliest: from,
              latest: from + unit * 60_000,
              precision,
              zone: 'UTC',
            },
          } as Moment;
          const [again] = readJson(timelineJsOf([moment], words)).corpus.moments;
          expect(again?.when).toMatchObject({ earliest: from, latest: from + unit * 60_000, precision });
        },
      ),
    );
  });

  it('names what it cannot hold', () => {
    const lost = notInTimelineJs(corpus.moments).map(({ what }) => what);
    expect(lost).toEqual(expect.arrayContaining(['accounts', 'parties', 'zones']));
    expect(notInTimelineJs([])).toEqual([]);
  });
});

function told(moments: readonly Moment[]) {
  return moments
    .map(({ id, title, summary }) => ({ id, title, summary }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

it('has no title of its own where it has none', () => {
  const { corpus } = readJson({ events: [{ start_date: { year: 1990 } }] } satisfies TimelineJs);
  expect(corpus.title).toBe('x.json');
  expect(corpus.moments[0]).toMatchObject({ title: 'Slide 1', id: 'slide-1' });
});

it('writes a sheet whatever somebody else had in place of a title and eras', () => {
  const reading = readJson({ events: [{ start_date: { year: 2021 }, text: { headline: 'A' } }] });
  const file = {
    ...reading.file,
    timelineJs: { title: 3, eras: [null, 'x', { text: { headline: 'Era' } }] },
  };
  const sheet = timelineJsCsvOf(reading.corpus.moments, { ...given(reading), file });
  expect(sheet).toContain('"Era"');
  const noList = { ...reading.file, timelineJs: { eras: 'none' } };
  expect(() => timelineJsCsvOf([], { ...given(reading), file: noList })).not.toThrow();
});

describe('a slide that somebody else wrote into a corpus', () => {
  const reading = readJson({ events: [{ start_date: { year: 2021 }, text: { headline: 'A' } }] });
  const written = (slide: unknown) => {
    const file = { ...reading.file, moments: reading.file.moments.map((m) => ({ ...m, timelineJs: slide })) };
    const all = { ...given(reading), file };
    return {
      json: JSON.parse(timelineJsTextOf(reading.corpus.moments, all)),
      sheet: timelineJsCsvOf(reading.corpus.moments, all),
    };
  };
  const value = fc.jsonValue({ maxDepth: 3 });
  const part = fc.oneof(value, fc.constantFrom({ toString: 1, valueOf: 1 }, 2021, '2021'));

  it('is written without a fault, whatever it is, and can be read again', () => {
    const fields = fc.record(
      {
        unique_id: part,
        start_date: fc.oneof(part, fc.record({ year: part, month: part }), fc.constant({ year: 2021 })),
        end_date: part,
        display_date: part,
        text: fc.oneof(part, fc.record({ headline: part, text: part })),
        media: fc.oneof(part, fc.record({ url: part, caption: part })),
        group: part,
        background: fc.oneof(part, fc.record({ url: part, color: part })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(value, fields), (slide) => {
        const { json, sheet } = written(slide);
        expect(readJson(json).setAside).toEqual([]);
        expect(readCsv(sheet).setAside).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([[{}], [5], [{ a: 1 }], [' ']])('gets the id of its moment where its own is %j', (unique_id) => {
    const { json } = written({ unique_id, start_date: { year: 2021 } });
    expect(json.events[0].unique_id).toBe(typeof unique_id === 'number' ? unique_id : 'a');
  });

  it('is passed over where it has no time: the moment stands for it', () => {
    const { json } = written({ text: { headline: 'Other' } });
    expect(json.events[0]).toMatchObject({ start_date: { year: 2021 }, text: { headline: 'A' } });
  });
});

it.each([
  ['1,969', 1969],
  ['1 969', 1969],
  ['2021.0', 2021],
  ['\u221244', -44],
])('hands on the number that was read from %j', (year, number) => {
  const reading = readJson({ events: [{ start_date: { year }, text: { headline: 'A' } }] });
  const { moments } = reading.corpus;
  expect(timelineJsOf(moments, given(reading)).events[0]?.start_date?.year).toBe(number);
  expect(timelineJsCsvOf(moments, given(reading))).toContain(`\r\n"${number}",`);
});

it('writes numbers for text, no formula behind what a sheet may be split at, and no control', () => {
  const slide = { start_date: { year: 2021 }, group: 'a\u0000b\u001b' };
  const headlines = [1984, 'Fine;=HYPERLINK(A1);x', 'Fine\t@A1', 'cold, -5'];
  const events = headlines.map((headline) => ({ ...slide, text: { headline } }));
  const reading = readJson({ events });
  const sheet = timelineJsCsvOf(reading.corpus.moments, given(reading));
  for (const cell of ['"1984"', "Fine;'=HYPERLINK(A1);x", "Fine\t'@A1", '"cold, -5"', '"ab"']) {
    expect(sheet).toContain(cell);
  }
  const again = readCsv(sheet).file.moments.map(({ timelineJs }) => timelineJs);
  expect(again).toMatchObject(headlines.map((headline) => ({ text: { headline: String(headline) } })));
});

it('gives a slide without a headline none', () => {
  const reading = readJson({ events: [{ start_date: { year: 2021 }, group: 'G' }] });
  expect(reading.corpus.moments[0]?.title).toBe('Slide 1');
  expect(timelineJsCsvOf(reading.corpus.moments, given(reading))).not.toContain('Slide 1"');
});

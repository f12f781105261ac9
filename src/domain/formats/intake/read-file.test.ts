import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFixture } from '../../corpus/fixture.ts';
import { storyFileText } from '../story-file.ts';
import { WORDS } from '../timelinejs/testing/words.ts';
import { writeViewFile } from '../view-file.ts';
import { DEEPEST, isTooDeep, MOST_RECORDS } from './limits.ts';
import { hashOf, readOwnFile } from './read-file.ts';
import { decode } from './testing/decode.ts';

const given = {
  name: 'x.csv',
  hash: 'a'.repeat(32),
  words: WORDS,
  decode,
  pause: async () => {},
};
const readBytes = (bytes: Uint8Array) => readOwnFile(bytes, given);
const readText = (text: string) => readBytes(new TextEncoder().encode(text));
const readJson = (json: unknown) => readText(JSON.stringify(json));
const sample = (name: string) => readBytes(new Uint8Array(readFileSync(`e2e/files/${name}`)));

async function corpusIn(name: string) {
  const reading = await sample(name);
  if (reading.kind !== 'corpus') throw new Error(JSON.stringify(reading));
  return reading;
}

describe('TimelineJS as its documentation describes it', () => {
  it('has the precision it gives and no other', async () => {
    const { reading, notes } = await corpusIn('lighthouses.timelinejs.json');
    expect(reading.setAside).toEqual([]);
    expect(
      Object.fromEntries(
        reading.file.moments.map(({ id, when }) => [id, [when.earliest, when.latest, when.precision]]),
      ),
    ).toEqual({
      pharos: ['-0279-01-01', '-0278-01-01', 'year'],
      'eddystone-1698': ['1698-11-14T18:00', '1698-11-14T19:00', 'hour'],
      'the-great-storm-takes-the-tower': ['1703-11-26', '1703-11-28', 'day'],
      'smeatons-tower-its-dovetails': ['1759-10-01', '1759-11-01', 'month'],
      'a-lens-by-fresnel-at-cordouan': ['1823-01-01', '1824-01-01', 'year'],
      'electric-light-is-tried-at-south-foreland': ['1858-12-08T16:30', '1858-12-08T16:31', 'minute'],
      'the-last-keepers-leave': ['1998-11-08', '2001-01-01', 'year'],
    });
    expect(notes.map(({ kind }) => kind)).toEqual(['no-zone', 'groups', 'media', 'eras']);
    expect(reading.corpus.description).toBe('No zone.');
  });

  it('is one article with a passage for each moment', async () => {
    const { reading } = await corpusIn('lighthouses.timelinejs.json');
    const [article] = reading.corpus.articles;
    const texts = new Map(article?.paragraphs.map(({ number, text }) => [number, text]));
    const pharos = reading.corpus.moments[0]?.accounts[0];
    expect(pharos?.evidence.map(({ paragraph }) => texts.get(paragraph))).toEqual([
      'A tower of stone, said to be over 100 metres high.',
      'Its fire burned at the top.',
      'A drawing of the tower · Example Archive · https://example.org/media/pharos.png',
      'Group: Antiquity',
    ]);
    expect(article?.publisher.value).toBeNull();
  });
});

describe('a spreadsheet of TimelineJS', () => {
  it.each([
    ['bridges-semicolons.csv', 'UTF-8 with its mark, semicolons'],
    ['bridges-utf16.csv', 'UTF-16, tabs'],
    ['bridges-windows.csv', 'Windows-1252, commas'],
  ])('%s says the same: %s', async (name) => {
    const { reading } = await corpusIn(name);
    expect(reading.corpus.title).toBe('Bridges of a town');
    expect(reading.setAside).toEqual([
      { path: 'B6 Month', name: 'A date that is none', reason: { kind: 'no-date', text: 'month 13' } },
    ]);
    expect(reading.file.moments.map(({ title, when }) => [title, when.earliest, when.latest])).toEqual([
      ['A bridge of stone is begun', '-0061-01-01', '-0060-01-01'],
      ['A bridge with houses', '1176-07-01', '1176-08-01'],
      ['The new bridge opens', '1831-08-01T14:30', '1831-08-01T18:00'],
      ['=HYPERLINK("https://example.org")', '1973-03-17', '1973-03-18'],
      ['Café am Fluß – Größe, naïve façade', '2009-01-01', '2010-01-01'],
    ]);
    expect(reading.file.moments[1]?.summary).toMatch(/^First line\. Second line; with a semicolon\. A third/);
  });

  it('names the columns that are missing and those that are there', async () => {
    expect(await readText('Date;Price\n2020;4\n')).toEqual({
      kind: 'refused',
      refusal: { kind: 'missing-columns', missing: ['Year', 'Headline'], found: ['Date', 'Price'] },
    });
  });

  it.each([
    ['Year,Month,Day,Time,Headline\n2020,,5,,x', 'B2 Month', 'missing-field'],
    ['Year,Month,Day,Time,Headline\n2020,March,5,,x', 'B2 Month', 'not-whole'],
    ['Year,Month,Day,Time,Headline\n2021,2,29,,x', 'C2 Day', 'no-date'],
    ['Year,Month,Day,Time,Headline\n2021,2,28,noon,x', 'D2 Time', 'wrong-pattern'],
    ['Year,Month,Day,Time,Headline\n2021,,,12:00,x', 'B2 Month', 'missing-field'],
    ['Year,Headline\n\n0,x', 'A3 Year', 'no-date'],
    ['sep=;\nYear;Headline\n9999999;x', 'A3 Year', 'no-date'],
    ['Year,Headline,End Year\n2001,x,2000', 'C2 End Year', 'before'],
    ['Year,Headline\n,x', 'A2 Year', 'missing-field'],
  ])('%j: says where and why', async (text, path, kind) => {
    const reading = await readText(text);
    if (reading.kind !== 'refused' || reading.refusal.kind !== 'nothing-in-it') throw new Error(reading.kind);
    expect(reading.refusal.setAside[0]).toMatchObject({ path, reason: { kind } });
  });

  it.each([
    ['14', '14:00', '15:00'],
    ['2:30 PM', '14:30', '14:31'],
    ['12 am', '00:00', '01:00'],
    ['0930', '09:30', '09:31'],
    ['9.30', '09:30', '09:31'],
    ['23:59', '23:59', undefined],
    ['14:30:05.25', '14:30:05', '14:30:06'],
  ])('reads the time %s', async (time, from, to) => {
    const reading = await readText(`Year,Month,Day,Time,Headline\n2021,2,28,"${time}",x`);
    if (reading.kind !== 'corpus') throw new Error(reading.kind);
    const [moment] = reading.reading.file.moments;
    expect(moment?.when.earliest).toBe(`2021-02-28T${from}`);
    expect(moment?.when.latest).toBe(to ? `2021-02-28T${to}` : '2021-03-01T00:00');
  });
});

describe('what is in a file, whatever it is called', () => {
  it('is a corpus, with what was set aside', async () => {
    const own = corpusFixture();
    expect(await readJson(own)).toMatchObject({ kind: 'corpus', from: 'corpus', notes: [] });
  });

  it('is a view or a story', async () => {
    const corpus = { id: 'x', title: 'X' };
    expect(await readText(writeViewFile({ link: '?c=x', corpus, saved: '2026' }))).toMatchObject({
      kind: 'view',
      view: { link: '?c=x' },
    });
    expect(
      await readText(storyFileText({ title: 'S', steps: [{ note: 'n', link: '?c=x' }] }, corpus)),
    ).toMatchObject({
      kind: 'story',
    });
  });

  it.each([
    ['', 'empty-file'],
    [' \n ', 'empty-file'],
    ['{"events":', 'not-json'],
    ['[1]', 'unknown-json'],
    ['{"a":1}', 'unknown-json'],
    ['{"timeline":{"headline":"x","date":[]}}', 'old-timelinejs'],
    ['{"events":[]}', 'nothing-in-it'],
    ['{"format":"dateline-corpus","version":"9.0"}', 'refused-corpus'],
    ['{"format":"dateline-view","version":7}', 'broken-view'],
    ['{"format":"dateline-story","version":1}', 'broken-story'],
    ['just some words', 'missing-columns'],
    [`{"events":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`, 'too-deep'],
    [
      `{"events":[${Array(MOST_RECORDS + 1)
        .fill('{}')
        .join()}]}`,
      'too-many',
    ],
    [`Year,Headline\n${'2000,x\n'.repeat(MOST_RECORDS + 1)}`, 'too-many'],
  ])('is refused: %.40s', async (text, kind) => {
    expect(await readText(text)).toMatchObject({ kind: 'refused', refusal: { kind } });
  });

  it('runs and changes nothing', async () => {
    const { reading } = await corpusIn('hostile.timelinejs.json');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(reading.corpus.moments.map(({ title }) => title)).toEqual([
      '\u202Eمرحبا بالعالم',
      expect.stringContaining('Shown as text'),
    ]);
    expect(reading.setAside.map(({ path }) => path)).toEqual([
      'events[1]',
      'events[2].start_date.year',
      'events[3].start_date.day',
    ]);
  });

  it('never throws, whatever the bytes are', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(`Year,Headline\n${text}`)),
      fc.json().map((text) => new TextEncoder().encode(`{"events":[${text}]}`)),
      fc
        .jsonValue()
        .map((json) =>
          new TextEncoder().encode(
            JSON.stringify({ events: [{ start_date: json, text: json, media: json }], title: json }),
          ),
        ),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (each) => {
        expect(['corpus', 'refused']).toContain((await readBytes(each)).kind);
      }),
    );
  });
});

it('hashes as everybody does, in slices', async () => {
  const bytes = new Uint8Array(5_000_000).fill(7);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const whole = Buffer.from(digest).toString('hex');
  expect(await hashOf(bytes, async () => {})).toBe(whole.slice(0, 32));
});

it('knows how deep is too deep', () => {
  const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  expect([
    isTooDeep(nested(DEEPEST)),
    isTooDeep(nested(DEEPEST + 1)),
    isTooDeep('x'),
    isTooDeep(null),
  ]).toEqual([false, true, false, false]);
});

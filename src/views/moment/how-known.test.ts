import { describe, expect, it } from 'vitest';
import corpusFile from '../../../public/corpora/panjshir-2021/corpus.json' with { type: 'json' };
import type { Corpus, Moment, MomentTime, PartOfDay } from '../../domain/corpus/corpus.ts';
import { readCorpus } from '../../domain/corpus/read.ts';
import { CALENDARS } from '../../domain/time/calendar.ts';
import { HOUR, instant, parseInstant } from '../../domain/time/instant.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import { whenInWords } from '../../ui/words/when.ts';
import {
  anchorInWords,
  basisInWords,
  boundRows,
  edtfOf,
  heldBackOf,
  ruleInWords,
  ruleReading,
  timesGiven,
} from './how-known.ts';
import { drawingLabels } from './when-drawing.ts';

const KABUL = 'Asia/Kabul';
const corpus = bundled();
const telling = plainly(KABUL);

function bundled(): Corpus {
  const reading = readCorpus(corpusFile);
  if (!reading.ok) throw new Error('The bundled corpus is refused.');
  return reading.corpus;
}

function momentOf(id: string): Moment {
  const moment = corpus.moments.find((one) => one.id === id);
  if (!moment) throw new Error(`No moment ${id}`);
  return moment;
}

function at(text: string, zone = KABUL) {
  return parseInstant(text, zone) ?? instant(Number.NaN);
}

function when(given: Partial<MomentTime>): MomentTime {
  return { soft: [], precision: 'day', basis: 'stated', zone: KABUL, words: [], ...given };
}

describe('what a time is reckoned from', () => {
  it('is the day an article is dated, and how that day is known', () => {
    const { when } = momentOf('m07');
    expect(anchorInWords(when, corpus, telling)).toBe(
      'Article 5 is dated Monday 6 September 2021 (inferred); the time is reckoned from it. The dateline says ' +
        'Sep 6 and the text Monday, without a year. In 2021 that day was a Monday, and articles 1 to 3, dated ' +
        '2021, tell of the same events.',
    );
  });

  it('is a day the article gives, where that is not its own', () => {
    expect(anchorInWords(momentOf('m05').when, corpus, telling)).toBe(
      'The time is reckoned from Sunday 15 August 2021, which article 2 gives.',
    );
  });

  it('is told without its article where that is not in the corpus, and with its hour where it has one', () => {
    const anchored = when({ anchor: { date: '2021-09-05T14:30' } });
    expect(anchorInWords(anchored, corpus, telling)).toBe(
      'The time is reckoned from Sunday 5 September 2021 14:30.',
    );
    expect(anchorInWords(when({}), corpus, telling)).toBeUndefined();
  });

  it('is told in the reader’s calendar, by the clocks of the time’s own zone', () => {
    const reader: Telling = { ...telling, calendar: 'solar-hijri', zone: 'America/New_York' };
    expect(anchorInWords(momentOf('m05').when, corpus, reader)).toContain('24 Asad 1400');
  });
});

describe('the rule of a part of day', () => {
  it('is told with its days, and as the corpus’s', () => {
    expect(ruleInWords(momentOf('m14').when, corpus, telling)).toBe(
      '“Sunday night” is read as 5 September 18:00 to 6 September 06:00. The hours are this corpus’s rule, ' +
        'not the article’s.',
    );
  });

  it('keeps the clocks of the place it was reported from', () => {
    const elsewhere = ruleInWords(momentOf('m14').when, corpus, plainly('America/New_York'));
    expect(elsewhere).toBe(ruleInWords(momentOf('m14').when, corpus, telling));
  });

  const night: PartOfDay = { id: 'night', label: 'night', from: '18:00', to: '06:00' };
  const hours = (reading: ReturnType<typeof ruleReading>) =>
    reading && [reading.from, reading.to].map((one) => new Date(one).toISOString());

  it('is found from either bound, and not where neither lies on its hours', () => {
    const whole = hours({ from: at('2021-09-05T18:00'), to: at('2021-09-06T06:00') });
    expect(hours(ruleReading(when({ earliest: at('2021-09-05T18:00') }), night))).toEqual(whole);
    expect(hours(ruleReading(when({ latest: at('2021-09-06T06:00') }), night))).toEqual(whole);
    expect(ruleReading(when({ earliest: at('2021-09-05') }), night)).toBeUndefined();
    expect(ruleReading(when({}), night)).toBeUndefined();
  });

  it('ends with the day where it says 24:00, and keeps its hours where the clocks change', () => {
    const evening = { ...night, from: '18:00', to: '24:00' };
    const zone = 'America/New_York';
    const given = when({ latest: at('2021-09-06') });
    expect(hours(ruleReading(given, evening))).toEqual(
      hours({ from: at('2021-09-05T18:00'), to: at('2021-09-06') }),
    );
    const changed = when({ earliest: at('2021-11-06T18:00', zone), zone });
    expect(hours(ruleReading(changed, night))).toEqual(
      hours({ from: at('2021-11-06T18:00', zone), to: at('2021-11-07T06:00', zone) }),
    );
  });

  it.each([
    ['before year 0', '-0043-03-14', '14 March 18:00 to 15 March 06:00'],
    ['after year 9999', '+012345-03-14', '14 March 18:00 to 15 March 06:00'],
  ])('keeps its hours %s', (_, day, read) => {
    const begins = at(`${day}T18:00`);
    const given = when({
      partOfDay: 'night',
      precision: 'part-of-day',
      earliest: begins,
      latest: instant(begins + 12 * HOUR),
    });
    expect(ruleInWords(given, corpus, telling)).toContain(`is read as ${read}.`);
    const values = boundRows(given, corpus, telling).map(({ value }) => value?.slice(-5));
    expect(values).toEqual(['18:00', undefined, undefined, '06:00']);
  });

  it('begins with the day where midnight is skipped', () => {
    const zone = 'America/Toronto';
    const evening = { ...night, from: '18:00', to: '24:00' };
    const ends = at('1919-03-31', zone);
    const given = when({ earliest: at('1919-03-30T18:00', zone), latest: ends, zone });
    expect(ruleReading(given, evening)?.to).toBe(ends);
  });

  it('is told in general where the bounds are not its own', () => {
    const lost = when({ partOfDay: 'night', latest: at('2021-09-07') });
    expect(ruleInWords(lost, corpus, telling)).toMatch(/^“night” is read as 18:00 to 06:00\./);
    expect(ruleInWords(when({}), corpus, telling)).toBeUndefined();
  });
});

describe('the bounds', () => {
  const rowsOf = (time: MomentTime, reader = telling) =>
    boundRows(time, corpus, reader).map(({ value = '–', end }) => `${value}: ${end}`);

  it('of a day are the day, without hours', () => {
    expect(rowsOf(momentOf('m12').when)).toEqual([
      'Sun 5 Sep 2021: limit',
      '–: open',
      '–: open',
      'Sun 5 Sep 2021: limit',
    ]);
  });

  it('of a part of day have the rule’s hours', () => {
    expect(rowsOf(momentOf('m14').when)).toEqual([
      'Sun 5 Sep 2021 18:00: soft',
      '–: open',
      '–: open',
      'Mon 6 Sep 2021 06:00: soft',
    ]);
  });

  it('have no hour for an end that the rule did not give', () => {
    expect(rowsOf(momentOf('m15').when).at(-1)).toBe('Mon 6 Sep 2021: soft');
  });

  it('of what surely went on name when it surely did', () => {
    expect(rowsOf(momentOf('m09').when)).toEqual([
      '–: open',
      'Sun 5 Sep 2021: limit',
      'Sun 5 Sep 2021: limit',
      '–: open',
    ]);
  });

  it('follow the reader’s clocks where the hour is known, and only there', () => {
    const minute = when({
      earliest: at('2021-09-05T14:30'),
      latest: at('2021-09-05T14:31'),
      precision: 'minute',
    });
    expect(rowsOf(minute, plainly('Europe/Berlin'))[0]).toBe('Sun 5 Sep 2021 12:00: limit');
    expect(rowsOf(momentOf('m12').when, plainly('America/New_York'))[0]).toBe('Sun 5 Sep 2021: limit');
  });

  it('say no hour of a limit inside a day that only the order of events gives', () => {
    const inOrder = when({ earliest: at('2021-09-05T09:00'), latest: at('2021-09-06') });
    expect(rowsOf(inOrder)[0]).toBe('within Sun 5 Sep 2021: limit');
  });

  it('are as coarse as the words were', () => {
    const year = when({ earliest: at('1990-01-01'), latest: at('2000-01-01'), precision: 'decade' });
    expect(rowsOf(year)).toEqual(['1990: limit', '–: open', '–: open', '1999: limit']);
    const month = when({ earliest: at('2021-03-01'), latest: at('2021-04-01'), precision: 'month' });
    expect(rowsOf(month).at(0)).toBe('March 2021: limit');
    expect(rowsOf(month, { ...telling, calendar: 'solar-hijri' }).at(0)).toContain('11 Hut 1399');
  });
});

describe('what is held back', () => {
  const moment = momentOf('m14');

  it('is nothing where the moment is whole', () => {
    expect(heldBackOf(moment, moment)).toBeUndefined();
    expect(heldBackOf(moment, undefined)).toBeUndefined();
  });

  it('is all its words, or some of what it rests on', () => {
    const without = { ...moment, when: { ...moment.when, words: [], reason: undefined } };
    expect(heldBackOf(without, moment)).toBe('all');
    const some = { ...moment, when: { ...moment.when, reason: undefined } };
    expect(heldBackOf(some, moment)).toBe('some');
    expect(heldBackOf({ ...moment, when: { ...moment.when } }, moment)).toBeUndefined();
  });
});

describe('the times that articles give', () => {
  it('stand side by side, particular by particular', () => {
    const given = timesGiven(momentOf('m07'), corpus);
    expect(given.map(({ of }) => of)).toEqual(['when', 'for how long']);
    expect(given[0]?.values.map(({ accounts }) => accounts.length)).toEqual([3]);
  });

  it('are given all the same where one article alone tells the moment', () => {
    const only = momentOf('m19').accounts.filter(({ article }) => article === 'a5');
    const alone = { ...momentOf('m19'), accounts: only };
    expect(timesGiven(alone, corpus).map(({ values }) => values[0]?.value)).toEqual(['during the night']);
    expect(timesGiven({ ...alone, accounts: [] }, corpus)).toEqual([]);
  });
});

it('says that a time is uncertain, and nothing of that where it has none', () => {
  expect(basisInWords(when({ earliest: at('2021-09-05'), qualifier: 'uncertain' }), 'Inferred.')).toBe(
    'Inferred. The time is uncertain.',
  );
  expect(basisInWords(when({ qualifier: 'uncertain' }), 'Inferred.')).toBe('Inferred.');
});

/** A time of day however written: "18:00", "6 pm", or in EDTF "T18". */
const CLOCK = /\d:\d\d|\d ?[ap]m\b|T\d\d/i;

describe('no moment of the bundled corpus shows an hour that no article gives', () => {
  const readers: readonly Telling[] = [KABUL, 'Europe/Berlin', 'America/New_York'].flatMap((zone) =>
    CALENDARS.map(
      (calendar) => ({ zone, calendar, beside: 'solar-hijri', script: 'latin', withYear: false }) as const,
    ),
  );

  it('goes by a corpus without hours, so that any hour shown would be made up', () => {
    const fine = corpus.moments.filter(({ when }) => ['minute', 'hour'].includes(when.precision));
    expect(fine).toEqual([]);
    expect(corpus.moments.length).toBeGreaterThan(50);
  });

  it.each(readers)('read in $zone, $calendar', (reader) => {
    for (const moment of corpus.moments) {
      expect(shownOf(moment, reader).filter((text) => CLOCK.test(text))).toEqual([]);
    }
  });

  it.each(readers)('but by the rule of a part of day, read in $zone, $calendar', (reader) => {
    for (const moment of corpus.moments) {
      const ruled = moment.when.partOfDay !== undefined;
      const bounds = boundRows(moment.when, corpus, reader).map(({ value = '' }) => value);
      const texts = [...bounds, edtfOf(moment.when).edtf, ruleInWords(moment.when, corpus, reader) ?? ''];
      expect(texts.some((text) => CLOCK.test(text))).toBe(ruled);
      const hours = bounds.join().match(/\d\d:\d\d/g) ?? [];
      expect(hours.filter((hour) => hour !== '18:00' && hour !== '06:00')).toEqual([]);
    }
  });

  /** All that list, card, mark, drawing and panel say of its time, but for its rule and what that gave. */
  function shownOf(moment: Moment, reader: Telling): readonly string[] {
    const { when } = moment;
    const words = whenInWords(when, corpus.partsOfDay, reader);
    const labels = Object.values(drawingLabels(when, reader));
    return [
      words.short,
      words.long,
      words.beside ?? '',
      ...labels,
      anchorInWords(when, corpus, reader) ?? '',
      basisInWords(when, words.sureness),
    ];
  }
});

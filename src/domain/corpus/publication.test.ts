import { describe, expect, it } from 'vitest';
import { article, smallCorpus } from '../query/testing/small-corpus.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import type { Article, ArticleId, Known } from './corpus.ts';
import { firstReportOf, isOutBy, publicationOf, publicationStops } from './publication.ts';

const ZONE = 'Asia/Kabul';
const stated = (value: string): Known => ({ value, basis: 'stated' });

function at(text: string): Instant {
  const instant = parseInstant(text, ZONE);
  if (instant === undefined) throw new Error(`no instant: ${text}`);
  return instant;
}

function published(id: string, known: Known, number = 1): Article {
  return { ...article(id), number, published: known };
}

const bounds = (value: string) => publicationOf({ published: stated(value) }, ZONE);

describe('when an article came out', () => {
  it('is within its day, in the zone of the corpus', () => {
    expect(bounds('2021-09-06')).toEqual({
      earliest: at('2021-09-06T00:00+04:30'),
      latest: at('2021-09-07T00:00+04:30'),
    });
  });

  it.each([
    ['2021-09-06T14:30', '2021-09-06T14:30+04:30'],
    ['2021-09-06T14:30:00Z', '2021-09-06T14:30Z'],
    ['2021-09-06T14:30+02:00', '2021-09-06T12:30Z'],
  ])('is an instant where an hour is given: %s', (value, instant) => {
    expect(bounds(value)).toEqual({ earliest: at(instant), latest: at(instant) });
  });

  it.each([
    ['2021-09', '2021-09-01', '2021-10-01'],
    ['2021-09-06~', '2021-09-06', '2021-09-07'],
    ['2021-09-05/2021-09-07', '2021-09-05', '2021-09-08'],
  ])('may be known less finely: %s', (value, earliest, latest) => {
    expect(bounds(value)).toEqual({ earliest: at(earliest), latest: at(latest) });
  });

  it('needs no beginning, but an end', () => {
    expect(bounds('../2021-09-06')).toEqual({ earliest: undefined, latest: at('2021-09-07') });
    expect(bounds('2021-09-06/..')).toBeUndefined();
    expect(bounds('2021-09-06/')).toBeUndefined();
  });

  it.each(['', 'Tuesday', '6 September 2021', '2021-13-01', '2021-09-06T25:00'])(
    'is not read from %j',
    (value) => {
      expect(bounds(value)).toBeUndefined();
    },
  );

  it('is not known where nothing is given, or what is given is called unknown', () => {
    expect(publicationOf({ published: { value: null, basis: 'unknown' } }, ZONE)).toBeUndefined();
    expect(publicationOf({ published: { value: '2021-09-06', basis: 'unknown' } }, ZONE)).toBeUndefined();
  });
});

describe('being out by a time', () => {
  it('is when the day is over, not when it begins', () => {
    const day = bounds('2021-09-06');
    expect(isOutBy(day, at('2021-09-06T23:59'))).toBe(false);
    expect(isOutBy(day, at('2021-09-07'))).toBe(true);
  });

  it('is at once where an hour is given', () => {
    const hour = bounds('2021-09-06T14:30');
    expect(isOutBy(hour, at('2021-09-06T14:29'))).toBe(false);
    expect(isOutBy(hour, at('2021-09-06T14:30'))).toBe(true);
  });

  it('is never said of an article without a date', () => {
    expect(isOutBy(undefined, at('9999-12-30'))).toBe(false);
  });
});

const CORPUS = smallCorpus({
  articles: [
    published('late', stated('2021-09-08'), 1),
    published('none', { value: null, basis: 'unknown' }, 2),
    published('hour', stated('2021-09-06T09:00'), 3),
    published('day', stated('2021-09-06'), 4),
    published('same', { ...stated('2021-09-06'), basis: 'inferred' }, 5),
  ],
});

describe('the stops of the clock', () => {
  it('are the times at which something came out, in order, each once', () => {
    expect(publicationStops(CORPUS).map((stop) => [stop.at, stop.articles.map(({ id }) => id)])).toEqual([
      [at('2021-09-06T09:00'), ['hour']],
      [at('2021-09-07'), ['day', 'same']],
      [at('2021-09-09'), ['late']],
    ]);
  });

  it('are none where no article has a date', () => {
    expect(publicationStops(smallCorpus({ articles: [article('one')] }))).toEqual([]);
  });
});

describe('the first report', () => {
  const by = (...ids: string[]) => ids.map((id) => ({ article: id as ArticleId }));

  it('is that of the accounts which could be read first', () => {
    expect(firstReportOf(by('late', 'same', 'none'), CORPUS)).toMatchObject({
      at: at('2021-09-07'),
      articles: [{ id: 'same' }],
    });
  });

  it('is not known where only articles without a date tell it', () => {
    expect(firstReportOf(by('none'), CORPUS)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { Account, AccountId, Article, Evidence, Moment, Paragraph } from './corpus.ts';
import { passagesOf, readingOf, type Stop, stopAt, stopsOf, stopsRound } from './reading.ts';

const article = (number: number, ...texts: string[]): Article =>
  ({
    id: `a${number}`,
    number,
    paragraphs: texts.map((text, at): Paragraph => ({ number: at + 1, part: 'body', text, digest: true })),
  }) as unknown as Article;

const cites = (paragraph: number, ...quotes: string[]): Evidence => ({
  paragraph,
  selectors: quotes.map((exact) => ({ type: 'TextQuoteSelector', exact })),
});

const account = (of: number, ...evidence: Evidence[]): Account =>
  ({ id: `of-${of}`, article: `a${of}`, evidence }) as unknown as Account;

const moment = (id: string, ...accounts: Account[]): Moment => ({ id, accounts }) as unknown as Moment;

const FIRST = article(
  1,
  'The bridge was shut on Sunday night.',
  'Nothing happened.',
  'It was shut, she said.',
);
const SECOND = article(2, 'They say the bridge was shut.');

describe('an article as it is read', () => {
  const shut = moment(
    'shut',
    account(1, cites(1, 'The bridge was shut'), cites(3, 'It was shut')),
    account(1, cites(1, 'The bridge was shut')),
    account(2, cites(1, 'the bridge was shut')),
  );
  const sunday = moment('sunday', account(1, cites(1, 'shut on Sunday night')));
  const whole = moment('whole', account(1, cites(3)));
  const gone = moment('gone', account(1, cites(3, 'they walked over it all the same'), cites(9, 'nowhere')));
  const reading = readingOf({ moments: [gone, sunday, shut, whole] }, FIRST);

  it('counts the moments and accounts that rest on it, and the paragraphs that carry any', () => {
    expect(reading).toMatchObject({ moments: 4, accounts: 5, carrying: 2 });
    expect(readingOf({ moments: [] }, FIRST)).toMatchObject({ moments: 0, accounts: 0, carrying: 0 });
  });

  it('has every paragraph, with and without moments', () => {
    expect(reading.paragraphs.map(({ paragraph }) => paragraph)).toEqual(FIRST.paragraphs);
    expect(reading.paragraphs[1]).toMatchObject({ passages: [], resting: [] });
  });

  it('has each passage of a moment once, in the order of the text', () => {
    const [first] = reading.paragraphs;
    expect(first?.passages.map(({ moment, quotation }) => [moment.id, quotation])).toEqual([
      ['shut', 'The bridge was shut'],
      ['sunday', 'shut on Sunday night'],
    ]);
    expect(first?.resting.map(({ moment, accounts }) => [moment.id, accounts.length])).toEqual([
      ['shut', 2],
      ['sunday', 1],
    ]);
  });

  it('knows of each passage which accounts rest on it', () => {
    const named = (id: string, ...evidence: Evidence[]) => ({
      ...account(1, ...evidence),
      id: id as AccountId,
    });
    const other = named('other', cites(1, 'The bridge'));
    const also = named('also', cites(1, 'The bridge'), cites(1, 'on Sunday night'));
    const [first] = readingOf({ moments: [moment('m', other, also)] }, FIRST).paragraphs;
    expect(first?.passages.map(({ accounts }) => accounts.map(({ id }) => id))).toEqual([
      ['other', 'also'],
      ['also'],
    ]);
    expect(first && passagesOf(first, new Set(['nobody' as AccountId]))).toEqual([]);
    expect(first && passagesOf(first, new Set([other.id]))).toEqual([0]);
    expect(first && passagesOf(first, new Set([also.id]))).toEqual([0, 1]);
  });

  it('puts what rests on the whole paragraph first and what was lost last, with its quotation', () => {
    const third = reading.paragraphs[2];
    expect(third?.passages.map(({ standing, quotation }) => [standing, quotation])).toEqual([
      ['whole', undefined],
      ['found', 'It was shut'],
      ['lost', 'they walked over it all the same'],
    ]);
    expect(third?.resting.map(({ moment, passages }) => [moment.id, passages])).toEqual([
      ['whole', [0]],
      ['shut', [1]],
      ['gone', [2]],
    ]);
  });

  it('opens the longer of two passages that begin together first', () => {
    const short = moment('short', account(1, cites(1, 'The bridge')));
    const long = moment('long', account(1, cites(1, 'The bridge was shut')));
    const [first] = readingOf({ moments: [short, long] }, FIRST).paragraphs;
    expect(first?.resting.map(({ moment }) => moment.id)).toEqual(['long', 'short']);
  });

  it('says where a passage was edited, and shows what it has become', () => {
    const edited = moment(
      'edited',
      account(1, {
        paragraph: 1,
        selectors: [
          {
            type: 'TextQuoteSelector',
            exact: 'bridge was shutt',
            prefix: 'The ',
            suffix: ' on Sunday night.',
          },
        ],
      }),
    );
    const [passage] = readingOf({ moments: [edited] }, FIRST).paragraphs[0]?.passages ?? [];
    expect(passage?.standing).toBe('edited');
    expect(passage?.quotation).toContain('bridge was shut');
  });

  it('never cuts a character', () => {
    const text = article(1, 'Le cafe\u0301 ferme');
    const half = moment(
      'half',
      account(1, { paragraph: 1, selectors: [{ type: 'TextPositionSelector', start: 3, end: 7 }] }),
    );
    expect(readingOf({ moments: [half] }, text).paragraphs[0]?.passages[0]?.quotation).toBe('cafe\u0301');
  });
});

describe('stepping through the passages of a moment', () => {
  const articles = [FIRST, SECOND];
  const shut = moment(
    'shut',
    account(2, cites(1, 'the bridge was shut')),
    account(1, cites(3, 'It was shut'), cites(1, 'shut on'), cites(1, 'The bridge')),
  );
  const stops = stopsOf(shut, { articles });
  const here = (of: Article, paragraph?: number, stop?: Stop) => ({ article: of, paragraph, stop });
  const words = (stop: Stop | undefined) => stop?.quotation;

  it('has them in the order of the articles and of their text', () => {
    expect(stops.map((stop) => [stop.article.number, stop.paragraph, stop.quotation])).toEqual([
      [1, 1, 'The bridge'],
      [1, 1, 'shut on'],
      [1, 3, 'It was shut'],
      [2, 1, 'the bridge was shut'],
    ]);
  });

  it('goes on and back, one by one, within a paragraph and across articles', () => {
    const forth = [];
    let at = stopsRound(stops, here(FIRST)).next;
    for (; at; at = stopsRound(stops, here(at.article, at.paragraph, at)).next) forth.push(at);
    expect(forth).toEqual(stops);
    const back = [];
    for (at = stops.at(-1); at; at = stopsRound(stops, here(at.article, at.paragraph, at)).previous)
      back.push(at);
    expect(back).toEqual([...stops].reverse());
  });

  it('goes from a paragraph that has none to the nearest on either side', () => {
    const { previous, next } = stopsRound(stops, here(FIRST, 2));
    expect([words(previous), words(next)]).toEqual(['shut on', 'It was shut']);
    expect(words(stopsRound(stops, here(SECOND)).previous)).toBe('It was shut');
  });

  it('stands at the stop stepped to while its paragraph is still there, else at the paragraph’s first', () => {
    expect(words(stopAt(stops, here(FIRST, 1, stops[1])))).toBe('shut on');
    expect(words(stopAt(stops, here(FIRST, 1)))).toBe('The bridge');
    expect(words(stopAt(stops, here(FIRST, 3, stops[1])))).toBe('It was shut');
    expect(stopAt(stops, here(FIRST, 2, stops[1]))).toBeUndefined();
  });

  it('has nowhere to go without passages', () => {
    expect(stopsRound([], here(FIRST, 1))).toEqual({ previous: undefined, next: undefined });
  });
});

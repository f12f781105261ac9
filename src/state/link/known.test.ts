import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import { corpusFixture } from '../../domain/corpus/fixture.ts';
import type { IdLock } from '../../domain/corpus/format.ts';
import { readCorpus } from '../../domain/corpus/read.ts';
import { decodeLink } from '../link.ts';
import { frameOf } from '../time-frame.ts';
import { unknownIn } from './known.ts';

const corpus = {
  entities: [{ id: 'nrf' }, { id: 'taliban' }],
  articles: [{ id: 'a1', paragraphs: [{ number: 1 }, { number: 2 }] }],
  questions: [
    { id: 'q1', positions: [{ id: 'q1-yes' }, { id: 'q1-no' }] },
    { id: 'q2', positions: [] },
  ],
  moments: [{ id: 'm1' }],
} as unknown as Corpus;

const lock = {
  format: 'dateline-ids',
  version: 1,
  published: {
    articles: ['a1', 'a0'],
    entities: ['nrf', 'taliban', 'rf', 'resistance', 'nobody'],
    sides: [],
    moments: ['m1', 'm0', 'm9'],
    accounts: [],
    questions: [],
    positions: [],
  },
  aliases: { rf: 'nrf', resistance: 'nrf', a0: 'a1', m0: 'm1', q0: 'q1', 'q0-yes': 'q1-yes' },
  tombstones: {
    nobody: { title: 'Nobody', reason: 'was a slip' },
    m9: { title: 'Slip', reason: 'was a slip' },
  },
} satisfies IdLock;

const fitted = (query: string, path = '') => unknownIn(decodeLink(path, query).link, corpus, lock);

describe('unknownIn', () => {
  it('gives back the very link where the corpus has everything', () => {
    const { link } = decodeLink('m/x~m1/', 'in=nrf&out=taliban&articles=a1');
    expect(unknownIn(link, corpus, lock).link).toBe(link);
    expect(unknownIn(link, corpus).ignored).toEqual([]);
  });

  it('takes out unknown entities and articles and names them', () => {
    const { link, ignored } = fitted('in=nrf,stranger&out=nobody&articles=a7&not-articles=a8');
    expect(link.filters.entities).toEqual({ nrf: 'in' });
    expect(link.filters.articles).toEqual({});
    expect(ignored).toEqual([
      { field: 'out', value: 'nobody' },
      { field: 'in', value: 'stranger' },
      { field: 'not-articles', value: 'a8' },
      { field: 'articles', value: 'a7' },
    ]);
  });

  it('follows ids that gave way to others', () => {
    const { link, ignored } = fitted('in=rf&not-articles=a0', 'm/x~m0/');
    expect(link.filters.entities).toEqual({ nrf: 'in' });
    expect(link.filters.articles).toEqual({ a1: 'out' });
    expect(link).toMatchObject({ open: 'm1', openSlug: 'x' });
    expect(ignored).toEqual([]);
  });

  it('joins two ids that came to be one', () => {
    expect(fitted('in=rf,resistance,nrf').link.filters.entities).toEqual({ nrf: 'in' });
    const { link, ignored } = fitted('in=rf&out=resistance');
    expect(link.filters.entities).toEqual({ nrf: 'out' });
    expect(ignored).toEqual([{ field: 'in', value: 'rf' }]);
  });

  it.each(['m8', 'm9', 'constructor'])('leaves the unknown moment %s open, to be told of', (id) => {
    expect(fitted('', `m/x~${id}/`)).toMatchObject({ link: { open: id }, ignored: [] });
  });

  it('is not taken in by names every object has', () => {
    expect(fitted('in=constructor').ignored).toEqual([{ field: 'in', value: 'constructor' }]);
  });

  it('keeps the question, position, article, paragraph and actor it has, and follows old ids of theirs', () => {
    const { link } = decodeLink('', 'question=q1&position=q1-no&read=a1&paragraph=2&actor=nrf');
    expect(unknownIn(link, corpus, lock).link).toBe(link);
    expect(fitted('question=q0&position=q0-yes&read=a0&actor=rf').link).toMatchObject({
      question: 'q1',
      position: 'q1-yes',
      article: 'a1',
      actor: 'nrf',
    });
  });

  it.each([
    ['question=q9&position=q1-yes', ['question', 'position']],
    ['question=q2&position=q1-yes', ['position']],
    ['position=q1-yes', ['position']],
    ['read=a9&paragraph=1', ['read', 'paragraph']],
    ['read=a1&paragraph=3', ['paragraph']],
    ['actor=m1', ['actor']],
  ])('names what is not there in %s', (query, fields) => {
    const { link, ignored } = fitted(query);
    expect(ignored.map(({ field }) => field)).toEqual(fields);
    expect(unknownIn(link, corpus, lock)).toEqual({ link, ignored: [] });
  });

  it('takes a paragraph alone for one of the first article', () => {
    expect(fitted('paragraph=2').link.paragraph).toBe(2);
  });
});

describe('a window', () => {
  const reading = readCorpus(corpusFixture());
  const dated = reading.ok ? reading.corpus : corpus;
  const asked = (t: string) => unknownIn(decodeLink('', `t=${t}`).link, dated);

  it('that shows no time of the corpus is taken out and named', () => {
    const { link, ignored } = asked('2090-01-01T00:00Z..2090-01-02T00:00Z');
    expect(link.window).toBeUndefined();
    expect(ignored).toEqual([{ field: 't', value: expect.stringContaining('2090-01-0') }]);
  });

  it('that shows some of it stays as it is', () => {
    const { from, to } = frameOf(dated)?.whole ?? { from: 0, to: 0 };
    const { link, ignored } = asked(`1990-01-01T00:00Z..${new Date((from + to) / 2).toISOString()}`);
    expect(link.window?.from).toBe(Date.parse('1990-01-01'));
    expect(ignored).toEqual([]);
  });

  it('stays where nothing has a date', () => {
    const { link, ignored } = unknownIn(decodeLink('', 't=2090-01-01T00:00Z..2090-01-02T00:00Z').link, {
      ...dated,
      moments: [],
    });
    expect([link.window === undefined, ignored]).toEqual([false, []]);
  });
});

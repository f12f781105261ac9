import { describe, expect, it } from 'vitest';
import type { Moment } from '../../domain/corpus/corpus.ts';
import type { CitedPassage, ReadParagraph } from '../../domain/corpus/reading.ts';
import { piecesOf } from './pieces.ts';

const TEXT = 'The bridge was shut on Sunday night.';
const shut = { id: 'shut' } as unknown as Moment;
const sunday = { id: 'sunday' } as unknown as Moment;

const passage = (moment: Moment, words: string): CitedPassage => {
  const start = TEXT.indexOf(words);
  const range = { start, end: start + words.length };
  return { moment, accounts: [], standing: 'found', range, quotation: words };
};
const lost: CitedPassage = {
  moment: shut,
  accounts: [],
  standing: 'lost',
  range: undefined,
  quotation: 'gone',
};

const read: ReadParagraph = {
  paragraph: { number: 1, part: 'body', text: TEXT, digest: true },
  passages: [
    passage(shut, 'The bridge was shut'),
    passage(shut, 'bridge'),
    passage(sunday, 'shut on Sunday'),
    lost,
  ],
  resting: [
    { moment: shut, accounts: [], passages: [0, 1, 3] },
    { moment: sunday, accounts: [], passages: [2] },
  ],
  more: 0,
};

describe('a paragraph cut for drawing', () => {
  const pieces = piecesOf(read, ['sunday', 'night']);

  it('is the paragraph’s text', () => {
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it('counts moments and not passages where they overlap', () => {
    expect(pieces.find(({ text }) => text === 'bridge')).toMatchObject({ passages: [0, 1], depth: 1 });
    expect(pieces.find(({ text }) => text === 'shut')).toMatchObject({ passages: [0, 2], depth: 2 });
  });

  it('tells where a moment’s passages begin, once each', () => {
    expect(
      pieces.filter(({ starting }) => starting.length > 0).map(({ text, starting }) => [text, starting]),
    ).toEqual([
      ['The ', [0]],
      ['bridge', [0]],
      ['shut', [1]],
    ]);
  });

  it('marks words that were searched for, within passages and outside of them', () => {
    expect(pieces.filter(({ found }) => found).map(({ text, passages }) => [text, passages])).toEqual([
      ['Sunday', [2]],
      ['night', []],
    ]);
    expect(piecesOf(read, []).some(({ found }) => found)).toBe(false);
  });

  it('gives a lost passage no place', () => {
    expect(pieces.some(({ passages }) => passages.includes(3))).toBe(false);
  });
});

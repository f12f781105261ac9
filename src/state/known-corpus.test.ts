import { describe, expect, it } from 'vitest';
import json from '../../e2e/corpora/two-clocks.json';
import { readCorpus } from '../domain/corpus/read.ts';
import { DAY, instant, shift } from '../domain/time/instant.ts';
import { corpusShown, knownOf, stopsOf } from './known-corpus.ts';

const reading = readCorpus(json);
if (!reading.ok) throw new Error('not read');
const { corpus } = reading;
const stops = stopsOf(corpus);
const [first, second] = stops;
if (!first || !second) throw new Error('too few stops');

describe('the corpus shown', () => {
  it('is the whole one while the clock is off', () => {
    expect(corpusShown(corpus, undefined)).toBe(corpus);
  });

  it('is what was known by then', () => {
    expect(corpusShown(corpus, first.at).articles.map(({ number }) => number)).toEqual([1]);
    expect(corpusShown(corpus, shift(first.at, -1)).articles).toEqual([]);
  });

  it('is the same object for all times between two stops', () => {
    expect(knownOf(corpus, shift(second.at, -1))).toBe(knownOf(corpus, first.at));
    expect(knownOf(corpus, second.at)).not.toBe(knownOf(corpus, first.at));
  });

  it('is the same object on stepping back and forth', () => {
    const there = stops.map(({ at }) => knownOf(corpus, at));
    const back = stops.toReversed().map(({ at }) => knownOf(corpus, at));
    expect(back.toReversed().every((known, place) => known === there[place])).toBe(true);
  });
});

it('keeps no more states than anybody steps between', () => {
  const long = {
    ...corpus,
    articles: Array.from({ length: 20 }, (_, number) => ({
      ...corpus.articles[0],
      id: `a${number}`,
      published: { value: `2024-03-${String(number + 1).padStart(2, '0')}`, basis: 'stated' },
    })),
  } as unknown as typeof corpus;
  const at = (place: number) => stopsOf(long)[place]?.at ?? instant(0);
  const before = knownOf(long, at(0));
  for (let place = 1; place < 8; place++) knownOf(long, at(place));
  expect(knownOf(long, at(0))).toBe(before);
  // One more takes the place of the one that was longest unused.
  const second = knownOf(long, at(1));
  for (let place = 8; place < 14; place++) knownOf(long, shift(at(place), DAY / 2));
  expect(knownOf(long, at(0))).toBe(before);
  expect(knownOf(long, at(1))).toBe(second);
  for (let place = 8; place < 16; place++) knownOf(long, at(place));
  expect(knownOf(long, at(0))).not.toBe(before);
});

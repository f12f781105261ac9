/** The corpus of several publication days that the journeys of the second clock go through. */
import { expect, it } from 'vitest';
import json from '../../../e2e/corpora/two-clocks.json';
import { checkCorpus } from './check.ts';
import { publicationStops } from './publication.ts';
import { readCorpus } from './read.ts';

it('is read with nothing set aside, and nothing can be said against it', () => {
  const reading = readCorpus(json);
  expect(reading.ok && reading.setAside).toEqual([]);
  expect(checkCorpus({ json })).toEqual([]);
});

it('says that it is invented', () => {
  expect(json.description).toContain('Invented');
});

it('came out on six days, but for one article that has no date', () => {
  const reading = readCorpus(json);
  if (!reading.ok) throw new Error('not read');
  const stops = publicationStops(reading.corpus);
  expect(stops.map(({ articles }) => articles.map(({ number }) => number))).toEqual([
    [1],
    [2],
    [3],
    [4],
    [5],
    [6],
  ]);
});

/** The corpus of five thousand years that the journeys of deep time go through. */
import { expect, it } from 'vitest';
import json from '../../../e2e/corpora/deep-time.json';
import { PRECISIONS } from '../time/when.ts';
import { checkCorpus } from './check.ts';
import { readCorpus } from './read.ts';

it('is read with nothing set aside, and nothing can be said against it', () => {
  const reading = readCorpus(json);
  expect(reading.ok && reading.setAside).toEqual([]);
  expect(checkCorpus({ json })).toEqual([]);
});

it('says what it was written for', () => {
  expect(json.description).toContain('Written for Dateline’s tests');
});

it('has a moment of every precision, and times that only EDTF gives', () => {
  const whens = json.moments.map(({ when }) => when);
  expect(new Set(whens.map(({ precision }) => precision))).toEqual(new Set(PRECISIONS));
  expect(whens.filter((when) => !('earliest' in when)).length).toBeGreaterThan(20);
});

it('is in the order of time, from 3000 BCE to 1989, what has no date last', () => {
  const reading = readCorpus(json);
  if (!reading.ok) throw new Error('not read');
  const ids = reading.corpus.moments.map(({ id }) => id);
  expect(ids).toEqual([
    'stonehenge',
    'parthenon',
    'machine',
    'ides',
    'emperor',
    'hastings',
    'shakespeare',
    'calendar',
    'fear',
    'famine',
    'letters',
    'bomb',
    'shots',
    'forward',
    'back',
    'new-york',
    'armistice',
    'four-powers',
    'cuba',
    'launch',
    'parting',
    'landing',
    'eagle',
    'step',
    'leaving',
    'sea',
    'at-once',
    'crossing',
    'barrier',
    'crete',
  ]);
  const landing = reading.corpus.moments.find(({ id }) => id === 'landing');
  expect(landing?.when.earliest).toBe(Date.parse('1969-07-20T20:17Z'));
  expect(landing?.when.latest).toBe(Date.parse('1969-07-20T20:18Z'));
});

import { expect, it } from 'vitest';
import { parseInstant } from '../time/instant.ts';
import { fileName } from './file-name.ts';

it('says of which corpus it is and what', () => {
  expect(fileName('panjshir-2021', 'moments', 'csv')).toBe('panjshir-2021-moments.csv');
});

it('says by which day it was known, by the days of the corpus', () => {
  const by = parseInstant('2021-09-07T00:00+04:30', 'UTC');
  if (by === undefined) throw new Error('no time');
  expect(fileName('x', 'part', 'json', { by, zone: 'Asia/Kabul' })).toBe('x-part-as-known-2021-09-06.json');
  expect(fileName('x', 'part', 'json', { by, zone: 'Pacific/Auckland' })).toBe(
    'x-part-as-known-2021-09-07.json',
  );
});

it('holds nothing that a file system takes for its own', () => {
  expect(fileName('../a b\\c:پ', 'view', 'json')).toBe('..-a-b-c---view.json');
});

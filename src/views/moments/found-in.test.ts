import { expect, it } from 'vitest';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import type { SearchField } from '../../domain/query/search.ts';
import { foundIn } from './found-in.ts';

const alias = (text: string) => ({ text, articles: [] });
const ENTITIES = [
  { id: 'elsewhere', name: 'Hamid', shortName: 'Hamid', aliases: [] },
  {
    id: 'hameed',
    name: 'Faiz Hameed',
    shortName: 'Hameed',
    aliases: [alias('Lt Gen Faiz Hamid'), alias('Faiz Hamid'), alias('Hamid')],
  },
] as unknown as Corpus['entities'];
const MOMENT = {
  title: 'The general visits Kabul',
  participants: [{ entity: 'hameed', role: 'acts' }],
  places: [],
} as unknown as Moment;

const found = (terms: readonly string[], fields: readonly SearchField[]) =>
  foundIn(MOMENT, { terms, fields }, ENTITIES);

it('leaves a title with a mark, and a list nobody searches, alone', () => {
  expect(found(['kabul'], ['title', 'passages'])).toBeUndefined();
  expect(foundIn(MOMENT, undefined, ENTITIES)).toBeUndefined();
});

it('names the place nearest to what opening the moment shows', () => {
  expect(found(['airport'], ['label', 'accounts', 'passages'])).toEqual({ field: 'accounts' });
});

it('tells the name it was found by', () => {
  expect(found(['hamid'], ['names'])).toEqual({ field: 'names', name: 'Hamid' });
  expect(found(['faiz', 'hamid'], ['names'])).toEqual({ field: 'names', name: 'Faiz Hamid' });
});

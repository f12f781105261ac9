import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId, OccasionId } from '../corpus/corpus.ts';
import { indexText, markRanges } from './search.ts';
import { account, article, entity, moment, occasion, smallCorpus } from './testing/small-corpus.ts';

const search = indexText(
  smallCorpus({
    articles: [article('one', ['The governor’s house stands in Bázárak.', 'Not cited: tanks.'])],
    entities: [
      entity('person', 'hameed', {
        name: 'Faiz Hameed',
        aliases: [{ text: 'General Hamid', articles: [] }],
      }),
      entity('place', 'panjshir', { name: 'Panjshir' }),
    ],
    occasions: [occasion('call', 'Audio message to the nation')],
    moments: [
      moment('visit', {
        title: 'ISI chief flies to Kabul',
        summary: 'He calls it routine.',
        participants: [{ entity: 'hameed' as EntityId, role: 'acts' }],
      }),
      moment('claim', {
        title: 'Taliban spokesman claims all of the province',
        places: ['panjshir' as EntityId],
        accounts: [account('one', { says: 'Passes the tweet on.' })],
      }),
      moment('message', { title: 'Massoud’s call', occasion: 'call' as OccasionId }),
    ],
  }),
);

const places = (text: string) => [...(search.find(text)?.keys() ?? [])].sort();

describe('search', () => {
  it.each([
    ['title', 'spokesman', [1]],
    ['summary', 'routine', [0]],
    ['account', 'tweet', [1]],
    ['cited paragraph', 'governor', [1]],
    ['alias of one who takes part', 'Hamid', [0]],
    ['name of the place', 'panjshir', [1]],
    ['occasion', 'nation', [2]],
  ])('looks into the %s', (_, text, found) => {
    expect(places(text)).toEqual(found);
  });

  it('looks into no paragraph that is not cited', () => {
    expect(places('tanks')).toEqual([]);
  });

  it('needs every word, each anywhere in the moment', () => {
    expect(places('hamid kabul')).toEqual([0]);
    expect(places('hamid province')).toEqual([]);
  });

  it('takes the beginning of a word, any case, with or without diacritics and apostrophes', () => {
    expect(places('PROV')).toEqual([1]);
    expect(places('bazarak')).toEqual([1]);
    expect(places('bāzārak')).toEqual([1]);
    expect(places("massoud's")).toEqual([2]);
    expect(places('massoud’s')).toEqual([2]);
  });

  it('forgives a typing error in a longer word that is nowhere in the corpus', () => {
    expect(places('spoksman')).toEqual([1]);
    expect(places('Masoud')).toEqual([2]);
    expect(places('cell')).toEqual([]);
  });

  it('takes what is there for what was meant', () => {
    expect(search.find('calls')).toEqual(new Map([[0, { terms: ['calls'], fields: ['summary'] }]]));
  });

  it('says which words to mark and where they were found', () => {
    expect(search.find('gov hous')?.get(1)).toEqual({ terms: ['governor', 'house'], fields: ['passages'] });
  });

  it('searches for nothing without a word', () => {
    expect(search.find('')).toBeUndefined();
    expect(search.find(' *+?.()[ 🙂 ')).toBeUndefined();
  });

  it('is safe with any text', () => {
    for (const text of ['constructor', '__proto__', 'toString', '(a+)+$', 'کابل', 'a'.repeat(1_000_000)]) {
      expect(places(text)).toEqual(text === 'کابل' ? [] : expect.any(Array));
    }
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void search.find(text)));
  });
});

describe('markRanges', () => {
  const marked = (text: string, terms: string[]) =>
    markRanges(text, terms).map(({ start, end }) => text.slice(start, end));

  it('marks whole words as they are written', () => {
    expect(marked('Massoud’s call: MASSOUD, Massoudi', ['massoud'])).toEqual(['Massoud’s', 'MASSOUD']);
    expect(marked('Fled to Bázárak.', ['bazarak'])).toEqual(['Bázárak']);
  });

  it('takes signs for signs', () => {
    expect(markRanges('a.b (a+)+', ['(a+)+', '.*'])).toEqual([]);
    expect(markRanges('', ['a'])).toEqual([]);
    expect(markRanges('a', [])).toEqual([]);
  });

  it('stays within the text, in order, never overlapping', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.array(texts), (text, terms) => {
        let end = 0;
        for (const range of markRanges(text, terms)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

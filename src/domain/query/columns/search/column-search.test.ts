import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../columns/facts.ts';
import type { Corpus, EntityId, OccasionId } from '../../../corpus/corpus.ts';
import { indexText } from '../../search.ts';
import { account, article, entity, moment, occasion, smallCorpus } from '../../testing/small-corpus.ts';
import { buildSearch, type ColumnSearch } from './column-search.ts';
import { matchesWith } from './match-of.ts';
import { textsAtHand } from './texts.ts';

function searchOf(corpus: Corpus): ColumnSearch {
  const building = buildSearch({ texts: textsAtHand(corpus), facts: factsOf(corpus), heads: corpus });
  for (let step = building.next(); ; step = building.next()) if (step.done) return step.value;
}

const WORDS = [
  'massoud',
  'Masoud',
  'Massoud’s',
  "O'Neil's",
  'Bázárak',
  'Panjshir',
  'panjshiri',
  'governor',
  'governors',
  'tanks',
  'Übergang',
  'naïve',
  '2021',
  '½',
  'کابل',
  'كابل',
  'a',
  'ab',
  'x_y',
  'call',
  'cell',
  'constructor',
  '🙂',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '));
const anyText = fc.oneof({ weight: 4, arbitrary: text }, fc.string({ unit: 'grapheme', maxLength: 12 }));

const ENTITIES = ['one', 'two', 'three'] as EntityId[];
const OCCASIONS = ['first', 'second'] as OccasionId[];

const corpora: fc.Arbitrary<Corpus> = fc
  .record({
    names: fc.array(anyText, { minLength: 3, maxLength: 3 }),
    paragraphs: fc.array(anyText, { minLength: 3, maxLength: 3 }),
    titles: fc.array(anyText, { minLength: 2, maxLength: 2 }),
    moments: fc.array(
      fc.record({
        title: anyText,
        label: anyText,
        summary: anyText,
        says: anyText,
        cited: fc.subarray([1, 2, 3, 4]),
        entities: fc.subarray(ENTITIES),
        places: fc.subarray(ENTITIES),
        occasion: fc.option(fc.constantFrom(...OCCASIONS), { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ names, paragraphs, titles, moments }) =>
    smallCorpus({
      articles: [article('silent', ['Massoud, of whom nobody tells.']), article('told', paragraphs)],
      entities: ENTITIES.map((id, index) => entity('person', id, { name: names[index] ?? '' })),
      occasions: OCCASIONS.map((id, index) => occasion(id, titles[index] ?? '')),
      moments: moments.map(({ says, cited, entities, ...rest }, index) =>
        moment(`m${index}`, {
          ...rest,
          participants: entities.map((id) => ({ entity: id, role: 'acts' as const })),
          accounts: [
            account('told', {
              says,
              evidence: cited.map((paragraph) => ({ paragraph, selectors: [] })),
            }),
          ],
        }),
      ),
    }),
  );

const typed = fc.oneof(
  anyText,
  text.map((words) => words.slice(0, 5)),
  fc.constantFrom('masud', 'govern', 'goverbor', 'govenrors tank', 'panshir', '1⁄2', 'mas', 'massuod call'),
);

describe('search over columns', () => {
  it('finds what the search of moments at hand finds, for the same reasons', () => {
    fc.assert(
      fc.property(corpora, fc.array(typed, { minLength: 1, maxLength: 4 }), (corpus, queries) => {
        const [search, expected] = [searchOf(corpus), indexText(corpus)];
        const matchOf = matchesWith(corpus);
        for (const query of queries) {
          const found = search.find(query);
          const wanted = expected.find(query);
          expect(found && [...found.places]).toEqual(wanted && [...wanted.keys()]);
          for (const [place, match] of wanted ?? []) {
            const at = corpus.moments.at(place);
            const why = at && found && matchOf(at, found.taken);
            expect(why?.terms.toSorted()).toEqual(match.terms.toSorted());
            expect(why?.fields).toEqual(match.fields);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  const told = smallCorpus({
    articles: [article('one', ['Helicopters over the valley.', 'Not cited: tanks.'])],
    entities: [
      entity('person', 'hameed', { name: 'Faiz Hameed' }),
      entity('person', 'unheard', { name: 'Unheard Of' }),
    ],
    occasions: [occasion('call', 'Audio message to the nation'), occasion('unused', 'Press conference')],
    moments: Array.from({ length: 2_500 }, (_, number) =>
      moment(`m${number}`, {
        title: `Report ${number}`,
        ...(number % 5 === 0 && { participants: [{ entity: 'hameed' as EntityId, role: 'acts' as const }] }),
        ...(number % 7 === 0 && { accounts: [account('one')] }),
        ...(number === 2_499 && { occasion: 'call' as OccasionId }),
      }),
    ),
  });

  it('finds by names, occasions and paragraphs that moments have, and by no other', () => {
    const search = searchOf(told);
    const found = (text: string) => [...(search.find(text)?.places ?? [])];
    expect(found('hameed')).toEqual(Array.from({ length: 500 }, (_, number) => 5 * number));
    expect(found('hameed helicop')).toEqual(found('hameed').filter((place) => place % 7 === 0));
    expect(found('nation')).toEqual([2_499]);
    expect([found('unheard'), found('tanks'), found('conference')]).toEqual([[], [], []]);
    expect(found('report 2499')).toEqual([2_499]);
  });

  it('is made in steps, each further than the last, and can be let go of', () => {
    const source = { texts: textsAtHand(told), facts: factsOf(told), heads: told };
    const shares = [...buildSearch(source)];
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    const building = buildSearch(source);
    building.next();
    expect(building.return(searchOf(told)).done).toBe(true);
  });

  it('is safe with any text', () => {
    const search = searchOf(told);
    for (const query of ['constructor', '__proto__', 'a'.repeat(1_000_000), '', ' ?! ']) {
      expect([...(search.find(query)?.places ?? [])]).toEqual([]);
    }
    expect(search.find(' ?! ')).toBeUndefined();
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => void search.find(query)));
  });
});

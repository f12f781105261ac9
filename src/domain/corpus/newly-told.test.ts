import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import json from '../../../e2e/corpora/two-clocks.json';
import { corpusAsKnown } from './as-known.ts';
import { newlyTold } from './newly-told.ts';
import { publicationStops } from './publication.ts';
import { readCorpus } from './read.ts';
import { clocks, corpora } from './testing/published-corpora.ts';

const reading = readCorpus(json);
if (!reading.ok) throw new Error('not read');
const { corpus } = reading;
const stops = publicationStops(corpus).map(({ at }) => corpusAsKnown(corpus, at).corpus);

/** What the article with this number brought. */
function broughtBy(number: number) {
  const [before, after] = [stops[number - 2], stops[number - 1]];
  if (!before || !after) throw new Error(`no stops round ${number}`);
  const { moments, accounts, denials, otherwise, disputed, questions } = newlyTold(before, after);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return {
    moments: ids(moments),
    accounts: ids(accounts),
    denials: ids(denials),
    otherwise: ids(otherwise),
    disputed: ids(disputed),
    questions: ids(questions),
  };
}

describe('what an article brings', () => {
  it('may deny what was told before, and make a question of it', () => {
    expect(broughtBy(3)).toEqual({
      moments: ['k10'],
      accounts: ['k03-observer-wednesday', 'k07-observer-wednesday'],
      denials: ['k07-observer-wednesday'],
      otherwise: [],
      disputed: ['k07'],
      questions: ['did-the-steering-fail'],
    });
  });

  it('may give a number otherwise', () => {
    expect(broughtBy(4)).toMatchObject({
      moments: ['k11', 'k12', 'k13'],
      accounts: ['k06-sund-friday', 'k10-sund-friday'],
      denials: [],
      otherwise: ['k06'],
      disputed: [],
    });
  });

  it('may be moments alone', () => {
    expect(broughtBy(5)).toMatchObject({ moments: ['k01', 'k14'], accounts: [], disputed: [] });
  });
});

it('is nothing between a state and itself, and everything between nothing and a state', () => {
  fc.assert(
    fc.property(corpora, clocks, (whole, at) => {
      const { corpus: known } = corpusAsKnown(whole, at);
      expect(Object.values(newlyTold(known, known)).flat()).toEqual([]);
      const all = newlyTold({ moments: [], questions: [] }, known);
      expect(all).toMatchObject({ moments: known.moments, accounts: [], questions: known.questions });
    }),
  );
});

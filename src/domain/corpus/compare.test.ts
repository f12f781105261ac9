import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panjshir } from '../overview/testing/moments.ts';
import { account, article } from '../query/testing/small-corpus.ts';
import { addsAndLacks, type Difference, differencesOf } from './compare.ts';
import type { Account, AccountId, ArticleId, Aspect, Detail } from './corpus.ts';
import { ASPECTS } from './format.ts';

const detail = (aspect: Aspect, value: string, of?: string): Detail => ({ aspect, of, value });
const told = (id: string, from: string, ...details: Detail[]) =>
  account(from, { id: id as AccountId, details });

/** "cause: a clash (one), bombs (two); not in three" */
function line({ aspect, of, values, missing, differ }: Difference): string {
  const given = values.map(({ value, accounts }) => `${value} (${accounts.map(({ id }) => id).join(', ')})`);
  const not = missing.length > 0 ? `; not in ${missing.join(', ')}` : '';
  return `${aspect}${of ? ` of ${of}` : ''}${differ ? ' differs' : ''}: ${given.join(', ')}${not}`;
}
const lines = (...accounts: Account[]) => differencesOf({ accounts }).map(line);

describe('differencesOf', () => {
  it('sets the values beside each other, and names the articles that give none', () => {
    expect(
      lines(
        told('one', 'a', detail('cause', 'the fighting')),
        told('two', 'b', detail('cause', 'a clash'), detail('time', 'Sunday night')),
        told('three', 'c'),
      ),
    ).toEqual([
      'time: Sunday night (two); not in a, c',
      'cause differs: the fighting (one), a clash (two); not in c',
    ]);
  });

  it('finds accounts alike that differ in case, in spaces or in how a letter is put together', () => {
    const spellings = ['Pol-e Ché', ' pol-e  chÉ', 'POL-E CHE\u0301'];
    const accounts = spellings.map((value, at) => told(`t${at}`, `a${at}`, detail('place', value)));
    expect(lines(...accounts)).toEqual(['place: Pol-e Ché (t0, t1, t2)']);
  });

  it('keeps particulars of one aspect apart by what they are of', () => {
    expect(
      lines(
        told('one', 'a', detail('number', 'one', 'helicopters')),
        told('two', 'b', detail('number', 'several', 'bombings')),
      ),
    ).toEqual(['number of helicopters: one (one); not in b', 'number of bombings: several (two); not in a']);
  });

  it('counts all accounts of an article: what one of them gives, the article does not lack', () => {
    expect(
      lines(
        told('passed-on', 'a', detail('place', 'Kabul')),
        told('own', 'a', detail('place', 'the capital')),
        told('other', 'b', detail('place', 'Kabul')),
      ),
    ).toEqual(['place differs: Kabul (passed-on, other), the capital (own)']);
  });

  it('does not call it a difference where an article alone gives two values, or gives one twice', () => {
    const twice = told('one', 'a', detail('actor', 'NRF'), detail('actor', 'nrf'), detail('actor', 'RF'));
    expect(lines(twice, told('two', 'b'))).toEqual(['actor: NRF (one), RF (one); not in b']);
  });

  it('has nothing to set beside each other where only one article tells it', () => {
    expect(lines(told('one', 'a', detail('place', 'Kabul')), told('two', 'a'))).toEqual([]);
    expect(lines()).toEqual([]);
  });

  it('goes in the order of the corpus’s articles where it is given them', () => {
    const accounts = [told('two', 'b', detail('place', 'Y')), told('one', 'a', detail('place', 'X'))];
    const articles = [article('a'), article('b')];
    expect(differencesOf({ accounts }).map(line)).toEqual(['place differs: Y (two), X (one)']);
    expect(differencesOf({ accounts }, { articles }).map(line)).toEqual(['place differs: X (one), Y (two)']);
  });
});

describe('addsAndLacks', () => {
  const one = told('one', 'a', detail('cause', 'the fighting'), detail('place', 'Panjshir'));
  const two = told('two', 'b', detail('place', 'panjshir'), detail('time', 'Sunday night'));
  const own = told('own', 'b', detail('cause', 'the fighting'));

  it('has what no other article gives, and what its own does not', () => {
    const moment = { accounts: [one, two] };
    expect(addsAndLacks(one, moment)).toEqual({
      adds: [detail('cause', 'the fighting')],
      lacks: [{ aspect: 'time', of: undefined }],
    });
    expect(addsAndLacks(two, moment)).toEqual({
      adds: [detail('time', 'Sunday night')],
      lacks: [{ aspect: 'cause', of: undefined }],
    });
  });

  it('asks of the article, not of the account, whether something is lacking', () => {
    const moment = { accounts: [one, two, own] };
    expect(addsAndLacks(one, moment).adds).toEqual([]);
    expect(addsAndLacks(two, moment).lacks).toEqual([]);
    expect(addsAndLacks(own, moment)).toEqual({ adds: [], lacks: [] });
  });

  it('adds nothing to an article that nobody else’s stands beside', () => {
    expect(addsAndLacks(two, { accounts: [two, own] })).toEqual({ adds: [], lacks: [] });
  });
});

const ARTICLES = ['a', 'b', 'c'];
const details = fc.record({
  aspect: fc.constantFrom(...ASPECTS.slice(0, 2)),
  of: fc.constantFrom(undefined, 'x'),
  value: fc.constantFrom('one', 'ONE', 'two', 'three'),
});
const accountLists = fc
  .array(fc.tuple(fc.constantFrom(...ARTICLES), fc.array(details, { maxLength: 4 })), { maxLength: 6 })
  .map((all) => all.map(([from, list], at) => told(`t${at}`, from, ...list)));
const shuffledToo = accountLists.chain((accounts) =>
  fc.tuple(
    fc.constant(accounts),
    fc.shuffledSubarray(accounts, { minLength: accounts.length, maxLength: accounts.length }),
  ),
);

describe('any accounts of a moment', () => {
  it('are compared alike in whatever order they stand', () => {
    fc.assert(
      fc.property(shuffledToo, ([accounts, others]) => {
        expect(differencesOf({ accounts: others }).map(unordered).sort()).toEqual(
          differencesOf({ accounts }).map(unordered).sort(),
        );
      }),
    );
  });

  it('each give or lack every particular, and no article both', () => {
    fc.assert(
      fc.property(accountLists, (accounts) => {
        const articles = new Set(accounts.map((one) => one.article));
        for (const { values, missing } of differencesOf({ accounts })) {
          const giving = new Set(values.flatMap((value) => value.accounts.map((one) => one.article)));
          expect(new Set([...giving, ...missing])).toEqual(articles);
          expect(giving.size + missing.length).toBe(articles.size);
        }
      }),
    );
  });

  it('differ where two that give a particular do not give the same, and only there', () => {
    fc.assert(
      fc.property(accountLists, (accounts) => {
        for (const { aspect, of, differ } of differencesOf({ accounts })) {
          const given = accounts
            .map((one) => one.details.filter((each) => each.aspect === aspect && each.of === of))
            .filter((list) => list.length > 0)
            .map((list) => [...new Set(list.map(({ value }) => value.toLowerCase()))].sort().join());
          expect(differ).toBe(new Set(given).size > 1);
        }
      }),
    );
  });

  it('add what they give and no other article does, and lack what others give', () => {
    fc.assert(
      fc.property(accountLists, (accounts) => {
        for (const one of accounts) {
          const { adds, lacks } = addsAndLacks(one, { accounts });
          const others = accounts.filter(({ article: from }) => from !== one.article);
          const expected = others.length === 0 ? [] : one.details.filter((each) => !gives(others, each));
          expect(keysOf(adds)).toEqual(keysOf(expected));
          const own = accounts.filter(({ article: from }) => from === one.article);
          for (const lack of lacks) {
            expect(own.some((each) => each.details.some((d) => isOf(d, lack)))).toBe(false);
            expect(others.some((each) => each.details.some((d) => isOf(d, lack)))).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the bundled corpus', () => {
  const corpus = panjshir();
  const differencesIn = (id: string) => {
    const found = corpus.moments.find((moment) => moment.id === id);
    return differencesOf(found ?? { accounts: [] }, corpus).map(line);
  };

  it('sets the three causes of Dashty’s death beside each other', () => {
    expect(differencesIn('m16')).toContain(
      'cause differs: the fighting (m16-a1), a clash with the Taliban (m16-a2), bombardment by Pakistan and the Taliban (m16-a4)',
    );
    expect(differencesIn('m16')).toContain('time: Sunday night (m16-a2); not in a1, a4');
  });

  it('gives particulars wherever two articles tell of one moment', () => {
    const compared = corpus.moments.filter(
      ({ accounts }) => new Set(accounts.map((one) => one.article)).size > 1,
    );
    expect(compared.filter((moment) => differencesOf(moment, corpus).length === 0)).toEqual([]);
  });
});

function isOf(a: Pick<Detail, 'aspect' | 'of'>, b: Pick<Detail, 'aspect' | 'of'>): boolean {
  return a.aspect === b.aspect && a.of === b.of;
}

function gives(accounts: readonly Account[], wanted: Detail): boolean {
  return accounts.some((one) => one.details.some((each) => keysOf([each])[0] === keysOf([wanted])[0]));
}

function keysOf(list: readonly Detail[]): string[] {
  return [...new Set(list.map(({ aspect, of, value }) => `${aspect} ${of} ${value.toLowerCase()}`))].sort();
}

/** A difference without the orders that the order of the accounts decides, down to how a value is first written. */
function unordered({ aspect, of, values, missing, differ }: Difference): string {
  const given = values.map(({ value, accounts }) => [
    value.toLowerCase(),
    ...accounts.map(({ id }) => id).sort(),
  ]);
  const articles: ArticleId[] = [...missing];
  return JSON.stringify([aspect, of, given.sort(), articles.sort(), differ]);
}

import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../domain/corpus/compare.ts';
import type { Account, Article, Detail, Moment } from '../../domain/corpus/corpus.ts';
import { agreementOf, articleAddsAndLacks, byAgreement, giversOf } from './particulars.ts';

function account(article: string, details: readonly object[], paragraph?: number): Account {
  const evidence = paragraph === undefined ? [] : [{ paragraph, selectors: [] }];
  return { id: `${article} ${details.length}`, article, details, evidence } as unknown as Account;
}
const time = (value: string) => ({ aspect: 'time', value }) as Detail;
const place = (value: string) => ({ aspect: 'place', value }) as Detail;
const cause = (value: string) => ({ aspect: 'cause', value }) as Detail;

const ARTICLES = ['a', 'b', 'c'].map((id, index) => ({ id, number: index + 1 })) as unknown as Article[];
const FIRST = account('a', [time('night'), place('town'), cause('fire')], 4);
const OWN = account('a', [time('night')], 7);
const SECOND = account('b', [time('morning'), place('town')]);
const MOMENT = { accounts: [SECOND, FIRST, OWN] } as unknown as Moment;
const CORPUS = { articles: ARTICLES };
const rows = differencesOf(MOMENT, CORPUS);

describe('particulars beside each other', () => {
  it('differ, are alike, or come from one article alone, which two accounts of it do not change', () => {
    expect(rows.map((row) => [row.aspect, agreementOf(row)])).toEqual([
      ['time', 'differ'],
      ['place', 'alike'],
      ['cause', 'one'],
    ]);
  });

  it('come with what differs first', () => {
    expect(byAgreement([...rows].reverse()).map(({ aspect }) => aspect)).toEqual(['time', 'place', 'cause']);
  });

  it('name each article once, in the corpus’s order, with the paragraph to look into', () => {
    const givers = rows[0]?.values.map((given) =>
      giversOf(given, CORPUS).map(({ article, paragraph }) => [article.number, paragraph]),
    );
    expect(givers).toEqual([[[1, 4]], [[2, undefined]]]);
  });

  it('tell once what an article’s accounts add together, and what they lack', () => {
    expect(articleAddsAndLacks([FIRST, OWN], MOMENT, CORPUS)).toEqual({
      adds: [time('night'), cause('fire')],
      lacks: [],
    });
    expect(articleAddsAndLacks([SECOND], MOMENT, CORPUS).lacks).toEqual([{ aspect: 'cause', of: undefined }]);
  });

  it('lack an aspect once, and finer particulars only where nothing of the aspect is given', () => {
    const of = (aspect: string, of: string) => ({ aspect, of, value: 'x' }) as Detail;
    const bare = account('a', []);
    const some = account('b', [time('night')]);
    const all = account('c', [
      time('night'),
      of('time', 'how long'),
      of('number', 'shots'),
      of('number', 'dead'),
    ]);
    const moment = { accounts: [bare, some, all] } as unknown as Moment;
    const lacking = (one: Account) =>
      articleAddsAndLacks([one], moment, CORPUS).lacks.map(({ aspect, of }) => [aspect, of]);
    expect(lacking(bare)).toEqual([
      ['time', undefined],
      ['number', undefined],
    ]);
    expect(lacking(some)).toEqual([['number', undefined]]);
    expect(lacking(all)).toEqual([]);
  });
});

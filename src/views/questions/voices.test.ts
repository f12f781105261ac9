import { describe, expect, it } from 'vitest';
import type { Account, Entity, EntityId } from '../../domain/corpus/corpus.ts';
import { account, article, entity, smallCorpus } from '../../domain/query/testing/small-corpus.ts';
import { howApart, voicesOf } from './voices.ts';

const corpus = smallCorpus({
  articles: [
    { ...article('one'), number: 1 },
    { ...article('two'), number: 2 },
  ],
  entities: [
    entity('person', 'nazary', { name: 'Ali Nazary', shortName: 'Nazary' }),
    entity('organisation', 'front', { name: 'The front' }),
  ],
});
const nazary = 'nazary' as EntityId;
const by = (chain: (Account['voice'] & { kind: 'attributed' })['chain']): Account =>
  account('one', { voice: { kind: 'attributed', chain } });

describe('voicesOf', () => {
  it('names whom accounts are attributed to, each once, with the how that all of them share', () => {
    const onTwitter = by([{ entity: nazary, how: 'on Twitter' }]);
    const reports = by([{ words: 'reports, not named' }]);
    expect(voicesOf([onTwitter, reports, onTwitter], corpus)).toMatchObject([
      { who: 'Nazary', how: ['on Twitter'] },
      { who: 'reports, not named', how: [] },
    ]);
    expect(howApart(onTwitter, [onTwitter, reports, onTwitter], corpus)).toEqual([]);
  });

  it('leaves to each account how it has it, where another has it otherwise or does not say', () => {
    const onTwitter = by([{ entity: nazary, how: 'on Twitter' }]);
    const byTelephone = by([{ entity: nazary, how: 'by telephone' }]);
    const bare = by([{ entity: nazary }]);
    for (const accounts of [
      [onTwitter, byTelephone],
      [onTwitter, bare, byTelephone],
    ]) {
      expect(voicesOf(accounts, corpus)).toMatchObject([{ who: 'Nazary', how: [] }]);
      expect(accounts.map((each) => howApart(each, accounts, corpus))).toEqual(
        accounts.map(({ voice }) =>
          voice.kind === 'own' ? [] : voice.chain.flatMap(({ how }) => how ?? []),
        ),
      );
    }
  });

  it('has nothing to add of an article’s own voice', () => {
    const own = account('one');
    expect(howApart(own, [own, by([{ entity: nazary, how: 'on Twitter' }])], corpus)).toEqual([]);
  });

  it('leaves nobody of a chain out', () => {
    expect(
      voicesOf([by([{ words: 'a network' }, { entity: nazary, how: 'on Twitter' }])], corpus),
    ).toMatchObject([{ who: 'a network', how: ['citing Ali Nazary, on Twitter'] }]);
  });

  it('names articles that speak for themselves together, after the others', () => {
    const own = [account('two'), account('one')];
    expect(voicesOf([...own, by([{ entity: nazary }])], corpus)).toMatchObject([
      { who: 'Nazary', how: [] },
      { who: 'Articles 1 and 2', how: ['in their own voice'] },
    ]);
    expect(voicesOf([account('two')], corpus)).toMatchObject([
      { who: 'Article 2', how: ['in its own voice'] },
    ]);
  });

  it('keeps apart two people who go by one short name', () => {
    const father = { id: 'father' as EntityId, shortName: 'Massoud' } as Entity;
    const son = { id: 'son' as EntityId, shortName: 'Massoud' } as Entity;
    const accounts = [
      by([{ entity: father.id, how: 'in a book' }]),
      by([{ entity: son.id, how: 'on Twitter' }]),
    ];
    expect(voicesOf(accounts, { ...corpus, entities: [father, son] })).toMatchObject([
      { who: 'Massoud', how: ['in a book'] },
      { who: 'Massoud', how: ['on Twitter'] },
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpora } from '../query/testing/arbitrary.ts';
import { account, entity, moment, smallCorpus } from '../query/testing/small-corpus.ts';
import type { Account, Corpus, EntityId, Moment, MomentId, Side, SideId } from './corpus.ts';
import { answersByMoment, type Party, partiesOf, standsOf } from './parties.ts';

const id = (name: string) => name as EntityId;
const town: Side = {
  id: 'town' as SideId,
  name: 'Town',
  members: [
    { entity: id('council'), reason: '' },
    { entity: id('mayor'), reason: '' },
  ],
};

/** An account whose sources are these, outermost first; a name in quotation marks is no entity. */
function from(sources: readonly string[], stance: Account['stance'] = 'reports'): Account {
  const chain = sources.map((name) =>
    name.startsWith('“') ? { words: name } : { entity: name as EntityId },
  );
  return account('post', { stance, voice: { kind: 'attributed', chain } });
}

const speaks = (name: string) => ({ entity: id(name), role: 'speaks' as const });

function corpusOf(moments: readonly Moment[], sides: readonly Side[] = [town]): Corpus {
  const entities = ['ferryman', 'walker', 'mayor', 'council', 'bridge'].map((name) => entity('person', name));
  return smallCorpus({ moments, sides, entities });
}

const namesIn = (corpus: Corpus) => partiesOf(corpus).map(({ name }) => name);

describe('who is a party', () => {
  it('is every side, though it says nothing, and whoever else speaks or whose word it is', () => {
    const corpus = corpusOf([
      moment('a', { kind: 'statement', participants: [speaks('walker')] }),
      moment('b', { accounts: [from(['walker', 'ferryman'])] }),
    ]);
    expect(namesIn(corpus)).toEqual(['Town', 'ferryman', 'walker']);
  });

  it('is not who only passes a word on: their column would say that they have no part', () => {
    const corpus = corpusOf([moment('b', { accounts: [from(['ferryman', '“some people”'])] })]);
    expect(namesIn(corpus)).toEqual(['Town']);
  });

  it('is nobody who only acts or is mentioned, no article, and no source without a name', () => {
    const corpus = corpusOf([
      moment('a', {
        participants: [
          { entity: id('walker'), role: 'mentioned' },
          { entity: id('ferryman'), role: 'acts' },
        ],
        accounts: [account('post'), from(['“reports”'])],
      }),
    ]);
    expect(namesIn(corpus)).toEqual(['Town']);
  });

  it('is no member of a side a second time', () => {
    expect(namesIn(corpusOf([moment('a', { accounts: [from(['mayor'])] })]))).toEqual(['Town']);
    expect(namesIn(corpusOf([moment('a', { accounts: [from(['mayor'])] })], []))).toEqual(['mayor']);
  });

  it('comes in the order of how much it says', () => {
    const corpus = corpusOf([
      moment('a', { accounts: [from(['walker'])] }),
      moment('b', { accounts: [from(['walker', 'ferryman'])] }),
      moment('c', { accounts: [from(['walker'])] }),
    ]);
    expect(namesIn(corpus)).toEqual(['Town', 'walker', 'ferryman']);
  });

  it('is who a spokesperson speaks for', () => {
    const spoken = [{ ...speaks('walker'), for: id('ferryman') }];
    expect(namesIn(corpusOf([moment('a', { kind: 'statement', participants: spoken })], []))).toEqual([
      'ferryman',
      'walker',
    ]);
  });
});

/** How the town stands to the first of these moments: its stances, each with who and where. */
function stands(moments: readonly Moment[], party?: Party) {
  const corpus = corpusOf(moments);
  const [first] = moments;
  const [side] = partiesOf(corpus);
  if (!first || !side) throw new Error('A moment and a side are needed');
  return standsOf(first, party ?? side, answersByMoment(moments));
}
const stances = (moments: readonly Moment[]) => stands(moments).map(({ stance }) => stance);

function answerTo(answered: string, relation: 'denies' | 'confirms' | 'replies', by = 'mayor'): Moment {
  return moment(`by-${by}`, {
    kind: 'statement',
    participants: [speaks(by)],
    accounts: [account('post')],
    answers: [{ moment: answered as MomentId, relation }],
  });
}

describe('how a party stands to a moment', () => {
  it.each([
    ['asserts', 'says'],
    ['reports', 'says'],
    ['hedges', 'says-hedged'],
    ['denies', 'denies'],
  ] as const)('an account of its that %s it: %s', (stance, expected) => {
    expect(stances([moment('a', { accounts: [from(['mayor'], stance)] })])).toEqual([expected]);
  });

  it('goes by the innermost source, whose words they are', () => {
    expect(stances([moment('a', { accounts: [from(['walker', 'mayor'])] })])).toEqual(['says']);
    expect(stances([moment('a', { accounts: [from(['mayor', 'walker'])] })])).toEqual([]);
    expect(stances([moment('a', { accounts: [from(['mayor', '“some people”'])] })])).toEqual([]);
  });

  it('says what one article passes on plainly, though another doubts it', () => {
    const accounts = [from(['mayor'], 'hedges'), from(['council'], 'reports')];
    expect(stands([moment('a', { accounts })])).toEqual([
      { stance: 'says', who: 'council', shownBy: { kind: 'account', account: accounts[1] } },
    ]);
  });

  it('says a statement that a member makes, and shows an account that does not deny it', () => {
    const accounts = [account('post', { stance: 'denies' }), account('news')];
    const spoken = moment('a', { kind: 'statement', participants: [speaks('mayor')], accounts });
    expect(stands([spoken])).toEqual([
      { stance: 'says', who: 'mayor', shownBy: { kind: 'account', account: accounts[1] } },
    ]);
  });

  it('keeps an article’s doubt whether the member spoke at all', () => {
    const participants = [speaks('mayor')];
    const accounts = [from(['mayor'], 'hedges')];
    expect(stances([moment('a', { kind: 'statement', participants, accounts })])).toEqual(['says-hedged']);
  });

  it.each(['denies', 'confirms'] as const)(
    '%s by a statement that answers it, and shows that',
    (relation) => {
      const answer = answerTo('a', relation);
      expect(stands([moment('a', { accounts: [account('post')] }), answer])).toEqual([
        { stance: relation, who: 'mayor', shownBy: { kind: 'answer', moment: answer } },
      ]);
    },
  );

  it('is not moved by a reply, or by what another answers', () => {
    const told = moment('a', { accounts: [account('post')] });
    expect(stances([told, answerTo('a', 'replies')])).toEqual([]);
    expect(stances([told, answerTo('a', 'denies', 'walker')])).toEqual([]);
  });

  it('shows both where it says and denies', () => {
    const accounts = [from(['mayor']), from(['council'], 'denies')];
    expect(stances([moment('a', { accounts })])).toEqual(['denies', 'says']);
  });

  it.each([
    [['mentioned', 'acted-upon', 'acts'], 'acts'],
    [['mentioned', 'acted-upon'], 'acted-upon'],
    [['mentioned'], 'mentioned'],
    [['speaks', 'acted-upon'], 'acts'],
  ] as const)('takes part as %o: %s', (roles, expected) => {
    const participants = roles.map((role) => ({ entity: id('mayor'), role }));
    expect(stances([moment('a', { participants, accounts: [account('post')] })])).toEqual([expected]);
  });

  it('speaks before it acts', () => {
    const participants = [{ entity: id('council'), role: 'acts' as const }];
    expect(stances([moment('a', { participants, accounts: [from(['mayor'])] })])).toEqual(['says']);
  });

  it('stands nowhere to what is not about it', () => {
    expect(stances([moment('a', { accounts: [account('post'), from(['walker'])] })])).toEqual([]);
  });
});

describe('in any corpus', () => {
  const withSides = fc.tuple(corpora, fc.boolean()).map(([corpus, sided]) => {
    const [first, second] = corpus.entities;
    if (!sided || !first || !second) return corpus;
    const members = [first, second].map((member) => ({ entity: member.id, reason: '' }));
    return { ...corpus, sides: [{ id: 'one' as SideId, name: 'One', members }] };
  });

  it('every voice is in a party, and nobody is in two', () => {
    fc.assert(
      fc.property(withSides, (corpus) => {
        const members = partiesOf(corpus).flatMap((party) => [...party.members]);
        expect(new Set(members).size).toBe(members.length);
        for (const { participants } of corpus.moments)
          for (const { entity: who, role } of participants)
            if (role === 'speaks') expect(members).toContain(who);
      }),
    );
  });

  it('a stand names a member and what shows it, at most one for and one against', () => {
    fc.assert(
      fc.property(withSides, (corpus) => {
        const answers = answersByMoment(corpus.moments);
        for (const party of partiesOf(corpus))
          for (const each of corpus.moments) {
            const found = standsOf(each, party, answers);
            expect(found.filter(({ stance }) => stance === 'denies').length).toBeLessThanOrEqual(1);
            expect(found.filter(({ stance }) => stance !== 'denies').length).toBeLessThanOrEqual(1);
            for (const { who, shownBy } of found) {
              expect(party.members).toContain(who);
              if (shownBy.kind === 'account') expect(each.accounts).toContain(shownBy.account);
            }
          }
      }),
    );
  });

  it('the order of moments and of articles changes no party’s name and no stance', () => {
    fc.assert(
      fc.property(withSides, (corpus) => {
        const turned = {
          ...corpus,
          moments: corpus.moments
            .map((each) => ({ ...each, accounts: each.accounts.toReversed() }))
            .toReversed(),
        };
        expect(partiesOf(turned).map(({ key }) => key)).toEqual(partiesOf(corpus).map(({ key }) => key));
        expect(allStances(turned)).toEqual(allStances(corpus));
      }),
    );
  });
});

function allStances(corpus: Corpus): Record<string, readonly string[]> {
  const answers = answersByMoment(corpus.moments);
  const rows = partiesOf(corpus).flatMap((party) =>
    corpus.moments.map((each) => [
      `${party.key} ${each.id}`,
      standsOf(each, party, answers).map(({ stance }) => stance),
    ]),
  );
  return Object.fromEntries(rows);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, EntityId, Moment, Question } from './corpus.ts';
import { disputedMoments, stanceOf, statusesOf, statusReasons } from './status.ts';
import { momentOf, questionOf, questionsOn, type Told, tellings } from './testing/tellings.ts';

const ADA = { entity: 'ada' as EntityId };
const BEN = { entity: 'ben' as EntityId };

/** "a1 own", "a2 ada", "a3 reports>ada": an article and its attribution chain; a stance may follow. */
function told(text: string): Told {
  const [article = '', chain = '', stance = 'reports'] = text.split(' ');
  return {
    article: article as ArticleId,
    stance: stance as Told['stance'],
    voice:
      chain === 'own'
        ? { kind: 'own' }
        : {
            kind: 'attributed',
            chain: chain
              .split('>')
              .map((name) => (name.endsWith('s') ? { words: name } : { entity: name as EntityId })),
          },
  };
}

const moment = (...accounts: string[]) => momentOf('m', accounts.map(told));
const statuses = (one: Moment, questions: readonly Question[] = []) =>
  statusesOf(one, disputedMoments([one], questions));

describe('the status of a moment nobody disputes', () => {
  it.each([
    ['no account', [], 'one-article'],
    ['one article in its own voice', ['a1 own'], 'one-article'],
    ['one article, itself and from others', ['a1 own', 'a1 ada', 'a1 ben'], 'one-article'],
    ['two articles that both cite Ada', ['a1 ada', 'a2 ada'], 'one-voice'],
    ['ten that do', Array.from({ length: 10 }, (_, n) => `a${n} ada`), 'one-voice'],
    ['one that cites Ada, one that cites media that cite Ada', ['a1 ada', 'a2 medias>ada'], 'one-voice'],
    ['two that cite sources without a name', ['a1 reports', 'a2 locals'], 'one-voice'],
    ['one that says it and one that hedges', ['a1 own', 'a2 own hedges'], 'one-voice'],
    ['two that only hedge', ['a1 own hedges', 'a2 ada hedges'], 'one-voice'],
    [
      'one that says it and cites Ada, and one that cites Ada',
      ['a1 own', 'a1 ada', 'a2 ada'],
      'corroborated',
    ],
    ['two in their own voices', ['a1 own asserts', 'a2 own'], 'corroborated'],
    ['one in its own voice and one that cites Ada', ['a1 own', 'a2 ada'], 'corroborated'],
    ['one that cites Ada and one that cites Ben', ['a1 ada', 'a2 ben'], 'corroborated'],
    ['one that cites Ada and one that cites reports', ['a1 ada', 'a2 reports'], 'corroborated'],
    ['one that cites what Ada says Ben says, one that cites Ada', ['a1 ada>ben', 'a2 ada'], 'corroborated'],
  ])('told by %s', (_, accounts, status) => {
    expect(statuses(moment(...accounts))).toEqual([status]);
  });

  it('counts those who speak for one another as one voice', () => {
    const accounts = ['a1 ada', 'a2 council'].map(told);
    const speaks = { entity: ADA.entity, role: 'speaks' as const };
    expect(statuses(momentOf('m', accounts, [speaks]))).toEqual(['corroborated']);
    const forCouncil = { ...speaks, for: 'council' as EntityId };
    expect(statuses(momentOf('m', accounts, [forCouncil]))).toEqual(['one-voice']);
    const both = [forCouncil, { ...forCouncil, entity: BEN.entity }];
    expect(statuses(momentOf('m', ['a1 ada', 'a2 ben'].map(told), both))).toEqual(['one-voice']);
  });
});

describe('the status of a disputed moment', () => {
  it.each([
    ['two that differ', ['a1 own', 'a2 own denies'], ['disputed', 'one-voice']],
    ['one that passes it on and denies it', ['a1 ada', 'a1 own denies'], ['disputed', 'one-article']],
    ['three, two of which say it', ['a1 own', 'a2 own', 'a3 own denies'], ['disputed']],
    ['two that both deny it', ['a1 own denies', 'a2 own denies'], ['one-voice']],
  ])('told by %s', (_, accounts, expected) => {
    expect(statuses(moment(...accounts))).toEqual(expected);
  });

  it('rests on an account that stands behind a position, too', () => {
    const one = moment('a1 own', 'a2 own');
    const [first] = one.accounts;
    const questions = [questionOf('q', [[first?.id ?? ('' as never)], []])];
    expect(statuses(one, questions)).toEqual(['disputed']);
    expect(statusReasons(one, questions).disputes).toEqual([
      { kind: 'question', question: questions[0], positions: [questions[0]?.positions[0]] },
    ]);
  });
});

describe('statusReasons', () => {
  it('says who denies and who does not, and whose voices it rests on', () => {
    const one = moment(
      'a1 ada',
      'a2 reports>ada',
      'a2 own',
      'a3 own denies',
      'a3 locals hedges',
      'a1 locals',
    );
    const [ada, chain, own, denial, hedge, locals] = one.accounts;
    expect(statusReasons(one, [])).toEqual({
      statuses: ['disputed'],
      disputes: [{ kind: 'opposed', denying: [denial], others: [ada, chain, own, hedge, locals] }],
      articles: ['a1', 'a2', 'a3'],
      voices: [
        { origin: { kind: 'entities', entities: ['ada'] }, accounts: [ada, chain] },
        { origin: { kind: 'article', article: 'a2' }, accounts: [own] },
        { origin: { kind: 'unnamed' }, accounts: [locals] },
      ],
      voiceless: [denial, hedge],
    });
  });

  it('names all who speak for one another', () => {
    const one = momentOf('m', ['a1 ada', 'a2 council'].map(told), [
      { entity: ADA.entity, role: 'speaks', for: 'council' as EntityId },
    ]);
    expect(statusReasons(one, []).voices.map(({ origin }) => origin)).toEqual([
      { kind: 'entities', entities: ['ada', 'council'] },
    ]);
  });
});

describe('status, by law', () => {
  const cases = tellings.chain((moments) => fc.tuple(fc.constant(moments), questionsOn(moments)));
  const all = (moments: readonly Moment[], questions: readonly Question[]) => {
    const disputed = disputedMoments(moments, questions);
    return new Map(moments.map((one) => [one.id, statusesOf(one, disputed)]));
  };

  it('is disputed or carried by something, and never both disputed and corroborated', () => {
    fc.assert(
      fc.property(cases, ([moments, questions]) => {
        for (const found of all(moments, questions).values()) {
          const support = found.filter((status) => status !== 'disputed');
          expect(support.length).toBeLessThanOrEqual(1);
          expect(found.length).toBeGreaterThan(0);
          expect(found.includes('disputed') && found.includes('corroborated')).toBe(false);
        }
      }),
    );
  });

  it('does not depend on any order', () => {
    const shuffled = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
    const reordered = cases.chain(([moments, questions]) =>
      fc.tuple(
        fc.constant([moments, questions] as const),
        shuffled(moments).chain((list) =>
          fc.tuple(
            ...list.map((one) =>
              fc
                .tuple(shuffled(one.accounts), shuffled(one.participants))
                .map(([accounts, participants]) => ({ ...one, accounts, participants })),
            ),
          ),
        ),
        shuffled(questions).chain((list) =>
          fc.tuple(...list.map((one) => shuffled(one.positions).map((positions) => ({ ...one, positions })))),
        ),
      ),
    );
    fc.assert(
      fc.property(reordered, ([[moments, questions], otherMoments, otherQuestions]) => {
        const before = all(moments, questions);
        const after = all(otherMoments, otherQuestions);
        for (const [id, found] of before) expect(after.get(id)).toEqual(found);
      }),
    );
  });

  it('does not depend on what the articles are called, nor on how a source said it', () => {
    const renamed = (one: Moment): Moment => ({
      ...one,
      accounts: one.accounts.map((account) => ({
        ...account,
        article: `z${[...account.article].toReversed().join('')}` as ArticleId,
        voice:
          account.voice.kind === 'own'
            ? account.voice
            : { ...account.voice, chain: account.voice.chain.map((s) => ({ ...s, how: 'on the radio' })) },
      })),
    });
    fc.assert(
      fc.property(cases, ([moments, questions]) => {
        expect(all(moments.map(renamed), questions)).toEqual(all(moments, questions));
      }),
    );
  });

  it('only becomes disputed by a denial, and is told by as many voices as before', () => {
    const denial = (article: string): Told => ({ ...told('a own denies'), article: article as ArticleId });
    fc.assert(
      fc.property(tellings, fc.constantFrom('one', 'four'), ([first], article) => {
        if (!first) return;
        const more = momentOf('m0', [...first.accounts, denial(article)], first.participants);
        const before = statusReasons(first, []);
        const after = statusReasons(more, []);
        expect(after.voices.map(({ origin }) => origin)).toEqual(before.voices.map(({ origin }) => origin));
        if (before.disputes.length > 0) expect(after.disputes).not.toEqual([]);
        expect(after.disputes.length > 0).toBe(more.accounts.some(({ stance }) => stance !== 'denies'));
      }),
    );
  });

  it('loses no voice by another account', () => {
    fc.assert(
      fc.property(tellings, tellings, ([first], [other]) => {
        if (!first || !other) return;
        const more = momentOf('m0', [...first.accounts, ...other.accounts], first.participants);
        if (statuses(first).includes('corroborated')) {
          expect(statusReasons(more, []).voices.length).toBeGreaterThan(1);
          expect(statuses(more)).not.toContain('one-voice');
        }
      }),
    );
  });

  it('is that of the reasons given', () => {
    fc.assert(
      fc.property(cases, ([moments, questions]) => {
        for (const one of moments) {
          const reasons = statusReasons(one, questions);
          expect(reasons.statuses).toEqual(all(moments, questions).get(one.id));
          expect(reasons.disputes.length > 0).toBe(reasons.statuses.includes('disputed'));
          const counted = [...reasons.voiceless, ...reasons.voices.flatMap(({ accounts }) => accounts)];
          expect(new Set(counted)).toEqual(new Set(one.accounts));
          expect(counted).toHaveLength(one.accounts.length);
        }
      }),
    );
  });
});

describe('stanceOf', () => {
  it('is that of an article’s own voice, else of its first account, else undefined', () => {
    const one = moment('a1 ada', 'a1 own denies', 'a2 ben hedges', 'a2 ada');
    expect(['a1', 'a2', 'a3'].map((id) => stanceOf(one, id as ArticleId))).toEqual([
      'denies',
      'hedges',
      undefined,
    ]);
  });
});

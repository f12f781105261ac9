import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whens } from '../overview/testing/arbitrary.ts';
import { dated, idsOf, panjshir } from '../overview/testing/moments.ts';
import { moment } from '../query/testing/small-corpus.ts';
import { DAY } from '../time/instant.ts';
import type { Answer, ArticleId, Moment, MomentId, MomentTime } from './corpus.ts';
import { linksOf, type Turn, threadOf } from './thread.ts';

const answer = (id: string, more: Partial<Answer> = {}): Answer => ({
  moment: id as MomentId,
  relation: 'denies',
  ...more,
});
const answering = (id: string, ...ids: string[]) => moment(id, { answers: ids.map((one) => answer(one)) });
const turnIds = (turns: readonly Turn[]) => idsOf(turns.map((turn) => turn.moment));
const threadIds = (moments: readonly Moment[], id: string) => {
  const open = moments.find((one) => one.id === id) ?? moment(id);
  return turnIds(threadOf(open, { moments }));
};

describe('threadOf', () => {
  const claim = answering('claim');
  const denial = answering('denial', 'claim');
  const reply = answering('reply', 'denial');
  const other = answering('other');

  it('is the same from whichever moment of it one begins, and leaves out what is not joined to it', () => {
    const moments = [claim, other, denial, reply];
    for (const id of ['claim', 'denial', 'reply']) {
      expect(threadIds(moments, id)).toEqual(['claim', 'denial', 'reply']);
    }
    expect(threadIds(moments, 'other')).toEqual(['other']);
  });

  it('puts what is answered first, even where the corpus has it later', () => {
    expect(threadIds([reply, denial, claim], 'claim')).toEqual(['claim', 'denial', 'reply']);
  });

  it('keeps to the order of the corpus where the answers leave it open', () => {
    const moments = [answering('b', 'claim'), claim, answering('a', 'claim'), answering('c', 'a', 'b')];
    expect(threadIds(moments, 'claim')).toEqual(['claim', 'b', 'a', 'c']);
  });

  it('tells with each turn what it answers and how', () => {
    const confirming = moment('reply', { answers: [answer('denial', { relation: 'confirms' })] });
    const [, second, third] = threadOf(claim, { moments: [claim, denial, confirming] });
    expect(second?.answers).toEqual([{ moment: claim, relation: 'denies', order: { kind: 'not-given' } }]);
    expect(third?.answers).toMatchObject([{ moment: { id: 'denial' }, relation: 'confirms' }]);
  });

  it('leaves a circle in the order of the corpus, and what hangs on it in its place', () => {
    const circle = [answering('a', 'c'), answering('b', 'a'), answering('c', 'b')];
    expect(threadIds([answering('late', 'c'), ...circle], 'a')).toEqual(['a', 'b', 'c', 'late']);
    const held = [answering('a', 'b', 'early'), answering('b', 'a'), answering('early')];
    expect(threadIds(held, 'a')).toEqual(['early', 'a', 'b']);
  });

  it('takes no notice of a moment that answers itself, or what is not there', () => {
    expect(threadIds([answering('a', 'a', 'gone')], 'a')).toEqual(['a']);
    expect(threadOf(claim, { moments: [] })).toEqual([]);
  });
});

describe('the order of an answer and what it answers', () => {
  const words = { article: 'a1' as ArticleId, paragraph: 17, text: 'Earlier' };
  const sunday = dated('claim', { earliest: '2021-09-05', latest: '2021-09-06' });
  const monday = { earliest: '2021-09-06', latest: '2021-09-07' };
  const orderOfLink = (answered: Moment, from: Moment) =>
    linksOf(from.id, { moments: [answered, from] })[0]?.order;

  it('is in an article’s words where it has them, whatever the times tell', () => {
    const denial = dated('denial', monday, { answers: [answer('claim', { order: words })] });
    expect(orderOfLink(sunday, denial)).toEqual({ kind: 'stated', words });
  });

  it('follows from the times where they leave nothing else open', () => {
    const denial = dated('denial', monday, { answers: [answer('claim')] });
    expect(orderOfLink(sunday, denial)).toEqual({ kind: 'from-times', least: 0, most: 2 * DAY });
  });

  it('is not given within one day, nor where the times have the answer come first', () => {
    const sameDay = dated('denial', { ...monday, earliest: '2021-09-05' }, { answers: [answer('claim')] });
    expect(orderOfLink(sunday, sameDay)).toEqual({ kind: 'not-given' });
    const before = dated('denial', { latest: '2021-09-04' }, { answers: [answer('claim')] });
    expect(orderOfLink(sunday, before)).toEqual({ kind: 'not-given' });
  });
});

describe('linksOf', () => {
  it('has those to what it answers, then those from what answers it, each from answer to answered', () => {
    const moments = [answering('a'), answering('b', 'a'), answering('c', 'b'), answering('d', 'a')];
    const links = linksOf('b' as MomentId, { moments });
    expect(links.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['b', 'a'],
      ['c', 'b'],
    ]);
  });
});

/** Any corpus of answers: circles, moments that answer themselves, and answers to nobody among them. */
const conversations = fc
  .array(fc.tuple(whens, fc.array(fc.nat(14), { maxLength: 3 })), { minLength: 1, maxLength: 14 })
  .map((all) =>
    all.map(([when, ids], index) =>
      moment(`m${index}`, { when: when as MomentTime, answers: ids.map((id) => answer(`m${id}`)) }),
    ),
  );

describe('any conversation', () => {
  it('falls apart into threads: every moment stands in one of them, once', () => {
    fc.assert(
      fc.property(conversations, (moments) => {
        for (const one of moments) {
          const ids = threadIds(moments, one.id);
          expect(ids).toContain(one.id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(threadIds(moments, id)).toEqual(ids);
        }
      }),
    );
  });

  it('has an answer before what it answers only in a circle', () => {
    fc.assert(
      fc.property(conversations, (moments) => {
        for (const one of moments) {
          const ids = threadIds(moments, one.id);
          for (const { moment: id } of one.answers) {
            if (!ids.includes(id) || id === one.id || leadsTo(id, one.id, moments)) continue;
            expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(one.id));
          }
        }
      }),
    );
  });

  it('is the same whatever the order of the moments, but for ties', () => {
    const shuffled = conversations.chain((moments) =>
      fc.tuple(
        fc.constant(moments),
        fc.shuffledSubarray(moments, { minLength: moments.length, maxLength: moments.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([moments, others]) => {
        for (const one of moments) {
          const there = threadOf(one, { moments });
          const here = threadOf(one, { moments: others });
          expect(sorted(here)).toEqual(sorted(there));
        }
      }),
    );
  });

  it('never has an order from times that overlap or run backwards', () => {
    fc.assert(
      fc.property(conversations, (moments) => {
        for (const { from, to, order } of moments.flatMap(({ id }) => linksOf(id, { moments }))) {
          if (order.kind !== 'from-times') continue;
          expect(to.when.latest ?? Infinity).toBeLessThanOrEqual(from.when.earliest ?? -Infinity);
        }
      }),
    );
  });
});

describe('a long conversation', () => {
  const chain = (count: number) =>
    Array.from({ length: count }, (_, at) => answering(`m${at}`, `m${at + 1}`)).reverse();

  it.each([
    ['in order', (moments: Moment[]) => moments],
    ['the wrong way round', (moments: Moment[]) => moments.toReversed()],
    ['in one great circle', ([last, ...rest]: Moment[]) => [answering(last?.id ?? '', 'm0'), ...rest]],
  ])('of 2,000 moments %s is threaded within two seconds', (_, arrange) => {
    const moments = arrange(chain(2_000));
    const begun = performance.now();
    expect(threadIds(moments, 'm7')).toHaveLength(2_000);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('the bundled corpus', () => {
  const corpus = panjshir();
  const thread = (id: string) =>
    turnIds(threadOf(corpus.moments.find((one) => one.id === id) ?? moment(id), corpus));

  it('has the claim, its denials and what came after in one thread', () => {
    expect(thread('m28')).toEqual(['m21', 'm27', 'm28', 'm29', 'm41']);
  });

  it('knows that the denial came after the claim from an article’s words, and nothing of Saleh’s', () => {
    const orders = new Map(linksOf('m21' as MomentId, corpus).map(({ from, order }) => [from.id, order]));
    expect(orders.get('m27' as MomentId)).toMatchObject({
      kind: 'stated',
      words: { article: 'a1', paragraph: 17 },
    });
    expect(orders.get('m41' as MomentId)).toEqual({ kind: 'not-given' });
  });
});

function leadsTo(from: MomentId, to: MomentId, moments: readonly Moment[]): boolean {
  const reached = new Set([from]);
  for (const id of reached) {
    for (const { moment: next } of moments.find((one) => one.id === id)?.answers ?? []) reached.add(next);
  }
  return reached.has(to);
}

function sorted(turns: readonly Turn[]): Turn[] {
  return turns.toSorted((a, b) => (a.moment.id < b.moment.id ? -1 : 1));
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dated, onDay, undated } from '../overview/testing/moments.ts';
import { corpora } from '../query/testing/arbitrary.ts';
import { account, article, moment, smallCorpus } from '../query/testing/small-corpus.ts';
import { appearancesOf, endsOf, INVOLVEMENTS, momentsWith, quotedIn } from './actor.ts';
import type { EntityId, Moment, Participant, Role, Source } from './corpus.ts';

const FRONT = 'front' as EntityId;
const NAZARY = 'nazary' as EntityId;
const takes = (entity: EntityId, role: Role, standsFor?: EntityId): Participant => ({
  entity,
  role,
  for: standsFor,
});
const listsOf = (id: EntityId, one: Moment) => {
  const found = appearancesOf(id, { moments: [one] });
  return INVOLVEMENTS.filter((kind) => found[kind].length > 0);
};

describe('appearancesOf', () => {
  const spoken = moment('spoken', {
    participants: [takes(NAZARY, 'speaks', FRONT), takes(FRONT, 'speaks')],
  });

  it('tells what somebody said from what others said in their name', () => {
    expect(listsOf(NAZARY, spoken)).toEqual(['said']);
    expect(listsOf(FRONT, spoken)).toEqual(['saidFor']);
  });

  it('names whom somebody spoke for, and who spoke for them', () => {
    const corpus = { moments: [spoken] };
    expect(appearancesOf(NAZARY, corpus).said.slice()[0]).toMatchObject({ inNameOf: [FRONT], through: [] });
    expect(appearancesOf(FRONT, corpus).saidFor.slice()[0]).toMatchObject({
      inNameOf: [],
      through: [NAZARY],
    });
  });

  it('knows those spoken for even where the moment does not name them once more', () => {
    expect(listsOf(FRONT, moment('m', { participants: [takes(NAZARY, 'speaks', FRONT)] }))).toEqual([
      'saidFor',
    ]);
  });

  it('lists a moment under all that somebody had to do with it, and as a mention only for want of more', () => {
    const both = moment('m', { participants: [takes(FRONT, 'acts'), takes(FRONT, 'acted-upon')] });
    expect(listsOf(FRONT, both)).toEqual(['did', 'doneTo']);
    const saidToo = moment('m', { participants: [takes(FRONT, 'mentioned'), takes(FRONT, 'speaks')] });
    expect(listsOf(FRONT, saidToo)).toEqual(['said']);
    expect(listsOf(FRONT, moment('m', { participants: [takes(FRONT, 'mentioned')] }))).toEqual(['mentioned']);
  });

  it('tells what happened at a place from what merely names it', () => {
    const panjshir = 'panjshir' as EntityId;
    expect(listsOf(panjshir, moment('m', { places: [panjshir] }))).toEqual(['here']);
    expect(listsOf(panjshir, moment('m', { kind: 'statement', places: [panjshir] }))).toEqual(['saidHere']);
    expect(
      listsOf(panjshir, moment('m', { places: [panjshir], participants: [takes(panjshir, 'mentioned')] })),
    ).toEqual(['here']);
  });

  it('lists every moment the entity’s filter finds, in its order, and no other', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        for (const { id } of corpus.entities) {
          const lists = Object.values(appearancesOf(id, corpus)).map((list) => list.slice());
          const listed = new Set(lists.flatMap((list) => list.map((each) => each.moment)));
          expect(corpus.moments.filter((each) => listed.has(each))).toEqual(momentsWith(id, corpus));
          for (const list of lists) {
            const places = list.map((each) => corpus.moments.slice().indexOf(each.moment));
            expect(places).toEqual(places.toSorted((a, b) => a - b));
          }
        }
      }),
    );
  });
});

describe('endsOf', () => {
  it('are the first and the last that have a date', () => {
    const [a, b, c] = [onDay('a', '2021-09-05'), onDay('b', '2021-09-06'), undated('c')];
    expect(endsOf([a, b, c], FRONT)).toEqual({
      first: { moment: a, open: 0 },
      last: { moment: b, open: 0 },
    });
  });

  it('say how many others may as well come first or last', () => {
    const all = [onDay('a', '2021-09-05'), onDay('b', '2021-09-05'), onDay('c', '2021-09-05')];
    expect(endsOf(all, FRONT)?.first.open).toBe(2);
    const longer = dated('d', { earliest: '2021-09-05', latest: '2021-09-07' });
    expect(endsOf([...all, longer], FRONT)?.last).toEqual({ moment: longer, open: 3 });
  });

  it('are moments it has a part in, before those that only mention it', () => {
    const mentioned = { ...onDay('a', '2021-09-05'), participants: [takes(FRONT, 'mentioned')] };
    const spoken = { ...onDay('b', '2021-09-05'), participants: [takes(FRONT, 'speaks')] };
    const later = { ...onDay('c', '2021-09-05'), participants: [takes(FRONT, 'mentioned')] };
    expect(endsOf([mentioned, spoken, later], FRONT)?.last).toEqual({ moment: spoken, open: 2 });
  });

  it('are not there where nothing has a date', () => {
    expect(endsOf([], FRONT)).toBeUndefined();
    expect(endsOf([undated('a')], FRONT)).toBeUndefined();
  });
});

describe('quotedIn', () => {
  const from = (id: string, ...chain: Source[]) => account(id, { voice: { kind: 'attributed', chain } });
  const corpus = smallCorpus({
    articles: [article('one'), article('two'), article('three')],
    moments: [
      moment('a', { accounts: [from('one', { entity: FRONT }), account('two')] }),
      moment('b', {
        accounts: [from('one', { words: 'reports' }, { entity: FRONT }), from('three', { words: 'reports' })],
      }),
    ],
  });

  it('has the articles that carry their words, and how much of that came by way of others', () => {
    expect(quotedIn(FRONT, corpus)).toMatchObject([{ article: { id: 'one' }, times: 2, secondHand: 1 }]);
  });

  it('has nothing of somebody nobody quotes', () => {
    expect(quotedIn(NAZARY, corpus)).toEqual([]);
  });
});

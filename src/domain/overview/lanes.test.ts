import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId, Moment, Participant, Role, Side, SideId } from '../corpus/corpus.ts';
import { corpora } from '../query/testing/arbitrary.ts';
import { account, article, entity, moment, smallCorpus } from '../query/testing/small-corpus.ts';
import { defaultLanes, LANE_KINDS, type Lane, lanesOf } from './lanes.ts';
import { idsOf, panjshir } from './testing/moments.ts';

const takes = (who: string, role: Role): Participant => ({ entity: who as EntityId, role });
const side = (id: string, ...members: string[]): Side => ({
  id: id as SideId,
  name: id,
  members: members.map((member) => ({ entity: member as EntityId, reason: '' })),
});

const all: readonly Moment[] = [
  moment('advance', { participants: [takes('taliban', 'acts')], places: ['panjshir' as EntityId] }),
  moment('denial', {
    kind: 'statement',
    participants: [takes('fahim', 'speaks'), takes('taliban', 'mentioned')],
    accounts: [account('two')],
  }),
  moment('talks', {
    participants: [takes('taliban', 'acts'), takes('fahim', 'acts')],
    accounts: [account('one')],
  }),
  moment('visit', { participants: [takes('hameed', 'acts')], accounts: [account('one'), account('two')] }),
  moment('silence', { participants: [takes('taliban', 'mentioned')] }),
];
const corpus = smallCorpus({
  articles: [article('one'), article('two'), article('three')],
  entities: [
    entity('person', 'hameed'),
    entity('person', 'fahim'),
    entity('organisation', 'taliban'),
    entity('place', 'panjshir'),
  ],
  sides: [side('attackers', 'taliban'), side('defenders', 'fahim')],
  moments: all,
});

const inWords = (lanes: readonly Lane[]) =>
  lanes.map((lane) => `${lane.id}: ${idsOf(lane.moments).join(' ')}`);

describe('lanesOf', () => {
  it('sets two sides face to face, both sides’ moments above them and everybody else’s below', () => {
    const lanes = lanesOf(corpus, all, 'side');
    expect(inWords(lanes)).toEqual([
      '~both-sides: talks',
      'attackers: advance',
      'defenders: denial',
      '~others: visit silence',
    ]);
    expect(lanes.map(({ facing }) => facing)).toEqual([undefined, 'below', 'above', undefined]);
  });

  it('keeps both sides’ lanes when filters empty them', () => {
    expect(inWords(lanesOf(corpus, [], 'side'))).toEqual(['attackers: ', 'defenders: ']);
  });

  it('sets nobody face to face where there are three sides', () => {
    const three = { ...corpus, sides: [...corpus.sides, side('visitors', 'hameed')] };
    const lanes = lanesOf(three, all, 'side');
    expect(inWords(lanes)).toContain('visitors: visit');
    expect(lanes.every(({ facing }) => facing === undefined)).toBe(true);
  });

  it('gives a lane to each actor, the fullest first, and one moment to each lane of its actors', () => {
    expect(inWords(lanesOf(corpus, all, 'actor'))).toEqual([
      'fahim: denial talks',
      'taliban: advance talks',
      'hameed: visit',
      '~rest: silence',
    ]);
  });

  it('gives a lane to each place, and one to what has none', () => {
    const lanes = lanesOf(corpus, all, 'place');
    expect(inWords(lanes)).toEqual(['panjshir: advance', '~rest: denial talks visit silence']);
    expect(lanes[1]?.name).toEqual({ kind: 'no-place' });
  });

  it('gives a lane to each article that tells of any', () => {
    expect(inWords(lanesOf(corpus, all, 'article'))).toEqual(['one: talks visit', 'two: denial visit']);
  });

  it('puts all into one lane', () => {
    expect(inWords(lanesOf(corpus, all, 'none'))).toEqual([`~all: ${idsOf(all).join(' ')}`]);
  });

  it('begins with sides where there are two, else with actors', () => {
    expect(defaultLanes(corpus)).toBe('side');
    expect(defaultLanes({ ...corpus, sides: [] })).toBe('actor');
    expect(defaultLanes({ ...corpus, sides: [side('alone', 'taliban')] })).toBe('actor');
  });

  it.each(LANE_KINDS)('by %s loses no moment and repeats none within a lane, in the order given', (kind) => {
    fc.assert(
      fc.property(corpora, (random) => {
        const lanes = lanesOf({ ...random, sides: corpus.sides }, random.moments, kind);
        const order = idsOf(random.moments);
        expect(new Set(lanes.flatMap((lane) => idsOf(lane.moments)))).toEqual(new Set(order));
        expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
        for (const lane of lanes) {
          const places = idsOf(lane.moments).map((id) => order.indexOf(id));
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        }
      }),
    );
  });

  it.each(LANE_KINDS)('by %s finds a lane for every moment of the bundled corpus', (kind) => {
    const bundled = panjshir();
    const lanes = lanesOf(bundled, bundled.moments, kind);
    expect(new Set(lanes.flatMap((lane) => idsOf(lane.moments)))).toEqual(new Set(idsOf(bundled.moments)));
  });

  it('faces Taliban and Resistance in the bundled corpus', () => {
    const bundled = panjshir();
    const faced = lanesOf(bundled, bundled.moments, 'side').filter(({ facing }) => facing);
    expect(faced.map(({ name, facing }) => [name, facing])).toEqual([
      [{ kind: 'named', text: 'Taliban' }, 'below'],
      [{ kind: 'named', text: 'Resistance' }, 'above'],
    ]);
  });
});

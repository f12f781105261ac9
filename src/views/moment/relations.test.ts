import { describe, expect, it } from 'vitest';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { participantsByRole, pointsOf, questionsOf } from './relations.ts';

function moment(id: string, rest: object = {}): Moment {
  const account = { id: `${id}-1`, article: 'a', stance: 'asserts', voice: { kind: 'own' } };
  return { id, accounts: [account], answers: [], participants: [], ...rest } as unknown as Moment;
}

const CLAIM = moment('claim');
const DENIAL = moment('denial', { answers: [{ moment: 'claim', relation: 'denies' }], occasion: 'message' });
const POINT = moment('point', { occasion: 'message' });
const CORPUS = {
  articles: [],
  moments: [CLAIM, DENIAL, POINT],
  questions: [
    {
      id: 'who-holds',
      positions: [
        { id: 'taken', accounts: ['claim-1'], excludes: [] },
        { id: 'not-taken', accounts: ['denial-1', 'point-1'], excludes: [] },
      ],
    },
    { id: 'other', positions: [{ id: 'x', accounts: ['point-1'], excludes: [] }] },
  ],
} as unknown as Corpus;

describe('what a moment has to do with others', () => {
  it('finds the points of one occasion', () => {
    expect(pointsOf(POINT, CORPUS)).toEqual([DENIAL, POINT]);
    expect(pointsOf(CLAIM, CORPUS)).toEqual([]);
  });

  it('tells every position of its questions, and where the others are told', () => {
    const told = questionsOf(CLAIM, CORPUS);
    expect(told.map(({ question }) => question.id)).toEqual(['who-holds']);
    expect(told[0]?.positions.map(({ here, elsewhere }) => [here.length, elsewhere])).toEqual([
      [1, []],
      [0, [DENIAL, POINT]],
    ]);
  });

  it('groups who took part by role, speakers first', () => {
    const acts = { entity: 'a', role: 'acts' };
    const speaks = { entity: 'b', role: 'speaks' };
    expect(participantsByRole(moment('m', { participants: [acts, speaks] }))).toEqual([
      ['speaks', [speaks]],
      ['acts', [acts]],
    ]);
  });

  it('names an organisation once where somebody speaks for it', () => {
    const mujahid = { entity: 'mujahid', role: 'speaks', for: 'taliban' };
    const speaks = { entity: 'taliban', role: 'speaks' };
    const acts = { entity: 'taliban', role: 'acts' };
    expect(participantsByRole(moment('m', { participants: [mujahid, speaks, acts] }))).toEqual([
      ['speaks', [mujahid]],
      ['acts', [acts]],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { FEW_TURNS, nearestTurns, turnsOf } from './turns.ts';

const NO_TIME = { soft: [] };

function moment(id: string, ...answers: readonly [string, string][]): Moment {
  return {
    id,
    when: NO_TIME,
    answers: answers.map(([relation, to]) => ({ moment: to, relation })),
  } as unknown as Moment;
}

const CLAIM = moment('claim');
const DENIAL = moment('denial', ['denies', 'claim']);
const REPLY = moment('reply', ['replies', 'denial']);
const ALONE = moment('alone');
const CORPUS: Pick<Corpus, 'moments'> = { moments: [CLAIM, DENIAL, REPLY, ALONE] };

/** "denial: answered denies claim". */
function readFrom(open: Moment): readonly string[] {
  return turnsOf(open, CORPUS).map(({ moment: { id }, isOpen, links }) => {
    const joined = links.map(
      ({ direction, relation, answered }) => `${direction} ${relation} ${answered.id}`,
    );
    return [id, isOpen ? 'open' : '', ...joined].filter(Boolean).join(', ');
  });
}

describe('a thread read from one of its moments', () => {
  it('tells who answers it, and who answers those', () => {
    expect(readFrom(CLAIM)).toEqual([
      'claim, open',
      'denial, answered denies claim',
      'reply, other replies denial',
    ]);
  });

  it('tells both what it answers and what answers it', () => {
    expect(readFrom(DENIAL)).toEqual([
      'claim, answers denies claim',
      'denial, open',
      'reply, answered replies denial',
    ]);
  });

  it('tells of the others what they answer in turn', () => {
    expect(readFrom(REPLY)).toEqual([
      'claim',
      'denial, answers replies denial, other denies claim',
      'reply, open',
    ]);
  });

  it('is none where nothing answers', () => {
    expect(readFrom(ALONE)).toEqual([]);
  });
});

describe('the nearest turns', () => {
  const many = Array.from({ length: 20 }, (_, n) => moment(`reply-${n}`, ['replies', 'claim']));

  it('are the open moment, and what it answers or what answers it', () => {
    const near = nearestTurns(turnsOf(CLAIM, CORPUS));
    expect(near.map(({ moment: { id } }) => id)).toEqual(['claim', 'denial']);
  });

  it('are no more than a few', () => {
    const far = moment('far', ['replies', 'reply-0']);
    const near = nearestTurns(turnsOf(CLAIM, { moments: [CLAIM, far, ...many] }));
    expect(near).toHaveLength(FEW_TURNS);
    expect(near.map(({ moment: { id } }) => id)).toEqual([
      'claim',
      'reply-0',
      'reply-1',
      'reply-2',
      'reply-3',
    ]);
  });

  it('keep the open moment, wherever in the thread it stands', () => {
    const last = many.at(-1) ?? CLAIM;
    const near = nearestTurns(turnsOf(last, { moments: [CLAIM, ...many] }));
    expect(near.map(({ moment: { id } }) => id)).toEqual(['claim', 'reply-19']);
  });
});

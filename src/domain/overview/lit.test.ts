import { describe, expect, it } from 'vitest';
import type { MomentId, PositionId, QuestionId } from '../corpus/corpus.ts';
import { carriedBy, litOf } from './lit.ts';
import { markOf } from './marks.ts';
import { panjshir } from './testing/moments.ts';

const corpus = panjshir();
const [question] = corpus.questions;
const lane = { id: 'lane' };
const markFor = (...ids: readonly string[]) => {
  const [first, ...others] = ids.map((id) => corpus.moments.find((each) => each.id === (id as MomentId)));
  if (!first) throw new Error('No such moment');
  return markOf(lane, [first, ...others.filter((each) => each !== undefined)]);
};
const lit = (position?: string) =>
  litOf(corpus, question?.id ?? ('' as QuestionId), position as PositionId | undefined);

describe('litOf', () => {
  it('lights every moment that carries a position, and no other', () => {
    const accounts = new Set(question?.positions.flatMap((position) => position.accounts));
    const carrying = corpus.moments.filter((each) => each.accounts.some(({ id }) => accounts.has(id)));
    expect(lit()?.moments).toEqual(carrying);
    for (const each of corpus.moments) {
      expect((lit()?.letters.get(each.id) ?? []).length > 0).toBe(carrying.includes(each));
    }
  });

  it('points out a position of the question, and no other', () => {
    const [first] = lit()?.positions ?? [];
    expect(lit(first?.position.id)?.pointed).toBe('A');
    expect(lit('elsewhere')?.pointed).toBeUndefined();
    expect(lit()?.pointed).toBeUndefined();
  });

  it('lights nothing for a question the corpus does not have', () => {
    expect(litOf(corpus, 'elsewhere' as QuestionId, undefined)).toBeUndefined();
  });
});

describe('carriedBy', () => {
  it('says nothing of a mark while nothing is lit', () => {
    expect(carriedBy(undefined, markFor('m21'))).toBeUndefined();
  });

  it('says that a mark off the question carries nothing', () => {
    expect(carriedBy(lit(), markFor('m16'))).toEqual([]);
  });

  it('has an occasion carry what any of its points does, each letter once', () => {
    const [claim, denial] = [carriedBy(lit(), markFor('m21')), carriedBy(lit(), markFor('m27'))];
    const letters = [...(claim ?? []), ...(denial ?? [])].map(({ letter }) => letter);
    const both = carriedBy(lit(), markFor('m16', 'm21', 'm27')) ?? [];
    expect(both.map(({ letter }) => letter)).toEqual([...new Set(letters)].sort());
    // What one point is told for is not made a denial by another.
    for (const { letter, denied } of both) {
      const same = [...(claim ?? []), ...(denial ?? [])].filter((each) => each.letter === letter);
      expect(denied).toBe(same.every((each) => each.denied));
    }
  });

  it('gives the same answer for the same mark, so that nothing is drawn anew for nothing', () => {
    const now = lit();
    expect(carriedBy(now, markFor('m21'))).toBe(carriedBy(now, markFor('m21')));
    expect(carriedBy(now, markFor('m16'))).toBe(carriedBy(now, markFor('m19')));
  });
});

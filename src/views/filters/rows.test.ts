import { describe, expect, it } from 'vitest';
import type { Corpus, EntityId } from '../../domain/corpus/corpus.ts';
import { indexCorpus } from '../../domain/query/query.ts';
import { entity, moment, smallCorpus } from '../../domain/query/testing/small-corpus.ts';
import { entitiesToAskFor, entityRows, rowsAtFirst } from './rows.ts';

const acts = (who: string) => ({ entity: who as EntityId, role: 'acts' as const });

describe('who can be asked for', () => {
  const whole = smallCorpus({
    entities: ['a', 'b', 'c'].map((id) => entity('person', id)),
    moments: [moment('1', { participants: [acts('a')] }), moment('2', { participants: [acts('b')] })],
  });
  const names = (corpus: Corpus, chosen = {}) =>
    entitiesToAskFor(corpus, whole, chosen)
      .map(({ id }) => id)
      .join('');
  const less: Corpus = { ...whole, moments: whole.moments.slice(0, 1) };

  it('is everybody, where all of the corpus is there', () => {
    expect(names(whole)).toBe('abc');
  });

  it('is whom what is known tells of, and whoever is chosen', () => {
    expect(names(less)).toBe('a');
    expect(names(less, { b: 'in', c: 'out' })).toBe('abc');
  });
});

describe('rows', () => {
  it('stand by their moments in the whole corpus, then in its order', () => {
    const corpus = smallCorpus({
      entities: [
        entity('person', 'c', { name: 'Carol' }),
        entity('person', 'b', { name: 'Ben' }),
        entity('person', 'a', { name: 'Ann' }),
        entity('place', 'k', { name: 'Kabul' }),
      ],
      moments: [
        moment('1', { participants: [acts('c'), acts('b')] }),
        moment('2', { participants: [acts('c'), acts('a')] }),
      ],
    });
    const names = entityRows(corpus.entities, indexCorpus(corpus).totals, 'person').map(({ name }) => name);
    expect(names).toEqual(['Carol', 'Ben', 'Ann']);
  });

  it('show the first five and those chosen, where they stand', () => {
    const rows = [...'abcdefgh'].map((id) => ({ id, name: id }));
    const shown = rowsAtFirst(rows, (id) => id === 'b' || id === 'g');
    expect(shown.map(({ id }) => id).join('')).toBe('abcdeg');
  });
});

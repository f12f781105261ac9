import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../domain/corpus/corpus.ts';
import { indexCorpus } from '../../domain/query/query.ts';
import { entity, moment, smallCorpus } from '../../domain/query/testing/small-corpus.ts';
import { entityRows, rowsAtFirst } from './rows.ts';

const acts = (who: string) => ({ entity: who as EntityId, role: 'acts' as const });

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
    const names = entityRows(corpus, indexCorpus(corpus).totals, 'person').map(({ name }) => name);
    expect(names).toEqual(['Carol', 'Ben', 'Ann']);
  });

  it('show the first five and those chosen, where they stand', () => {
    const rows = [...'abcdefgh'].map((id) => ({ id, name: id }));
    const shown = rowsAtFirst(rows, (id) => id === 'b' || id === 'g');
    expect(shown.map(({ id }) => id).join('')).toBe('abcdeg');
  });
});

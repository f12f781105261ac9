import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../corpus/corpus.ts';
import { instant } from '../time/instant.ts';
import { activePieces, isFiltering, withoutPiece } from './active.ts';
import { type Filters, NO_FILTERS, type TimeFilter } from './filters.ts';
import { loosenings } from './loosen.ts';
import { indexCorpus } from './query.ts';
import { corpora, filters } from './testing/arbitrary.ts';
import { account, article, entity, moment, smallCorpus } from './testing/small-corpus.ts';

const acts = (who: string) => ({ entity: who as EntityId, role: 'acts' as const });
const queries = indexCorpus(
  smallCorpus({
    articles: [article('one')],
    entities: [entity('person', 'ann'), entity('person', 'ben'), entity('place', 'kabul')],
    moments: [
      moment('first', { participants: [acts('ann')], accounts: [account('one')] }),
      moment('second', { participants: [acts('ben')], accounts: [account('one')] }),
      moment('third', { places: ['kabul' as EntityId], accounts: [account('one')] }),
    ],
  }),
);
const filter = (some: object) => ({ ...NO_FILTERS, ...some }) as Filters;
const waysOut = (some: object) =>
  loosenings(queries, filter(some)).map(({ pieces, count }) => ({
    without: pieces.map((piece) => ('id' in piece ? piece.id : piece.kind)),
    count,
  }));
const evening = { from: instant(10), to: instant(20), sureness: 'definitely' } as const;

describe('active pieces', () => {
  it('come in the panel’s order, each with the filters that are left', () => {
    const all = filter({
      entities: { kabul: 'out', ben: 'out', ann: 'in' },
      articles: { one: 'in' },
      roles: ['acts'],
      kinds: ['event'],
      statuses: ['disputed'],
      time: evening,
      text: ' valley ',
    });
    const pieces = activePieces(queries, all);
    expect(pieces.map(({ without: _, ...piece }) => piece)).toEqual([
      { kind: 'time', time: evening },
      { kind: 'entity', id: 'ann', choice: 'in' },
      { kind: 'entity', id: 'ben', choice: 'out' },
      { kind: 'entity', id: 'kabul', choice: 'out' },
      { kind: 'article', id: 'one', choice: 'in' },
      { kind: 'status', value: 'disputed' },
      { kind: 'moment-kind', value: 'event' },
      { kind: 'role', value: 'acts' },
      { kind: 'text', text: 'valley' },
    ]);
    expect(pieces[2]?.without).toEqual({ ...all, entities: { ann: 'in', kabul: 'out' } });
  });

  it('count "all of" only where there is something to combine', () => {
    const kinds = (some: object) => activePieces(queries, filter(some)).map(({ kind }) => kind);
    expect(kinds({ entities: { ann: 'in' }, combine: { person: 'all' } })).toEqual(['entity']);
    expect(kinds({ entities: { ann: 'in', ben: 'in' }, combine: { person: 'all' } })).toEqual([
      'all-of',
      'entity',
      'entity',
    ]);
  });

  it('are none where nothing is on, and taking all away leaves nothing on', () => {
    fc.assert(
      fc.property(corpora, filters, (corpus, filters) => {
        const pieces = activePieces(indexCorpus(corpus), filters);
        expect(pieces.length > 0).toBe(isFiltering(filters));
        expect(isFiltering(pieces.reduce(withoutPiece, filters))).toBe(false);
      }),
    );
  });

  it('take no text without a word for a search', () => {
    expect(isFiltering(filter({ text: ' ?! ' }))).toBe(false);
  });
});

describe('loosenings', () => {
  it('name what to do without, the best first', () => {
    expect(waysOut({ entities: { ann: 'in', kabul: 'in' }, kinds: ['statement'] })).toEqual([
      { without: ['ann'], count: 0 },
      { without: ['kabul'], count: 0 },
      { without: ['moment-kind'], count: 0 },
    ]);
    expect(waysOut({ entities: { ann: 'in' }, kinds: ['statement'], text: 'first' })).toEqual([
      { without: ['moment-kind'], count: 1 },
      { without: ['ann'], count: 0 },
      { without: ['text'], count: 0 },
    ]);
  });

  it('lift values of which one is enough together', () => {
    expect(waysOut({ entities: { ann: 'in', ben: 'in', kabul: 'in' } })).toEqual([
      { without: ['kabul'], count: 2 },
      { without: ['ann', 'ben'], count: 1 },
    ]);
  });

  it('lift values that are all needed one by one, or the need for all', () => {
    expect(waysOut({ entities: { ann: 'in', ben: 'in' }, combine: { person: 'all' } })).toEqual([
      { without: ['all-of'], count: 2 },
      { without: ['ann'], count: 1 },
      { without: ['ben'], count: 1 },
    ]);
  });

  it('lift exclusions one by one', () => {
    expect(waysOut({ entities: { ann: 'out', ben: 'out', kabul: 'out' } })).toEqual([
      { without: ['ann'], count: 1 },
      { without: ['ben'], count: 1 },
      { without: ['kabul'], count: 1 },
    ]);
  });

  it('lift a time, or let it be met perhaps where it was to be met for sure', () => {
    const at = (earliest: number, latest: number) => {
      const bounds = { earliest: instant(earliest), latest: instant(latest) };
      return {
        ...bounds,
        soft: [],
        precision: 'hour',
        basis: 'stated',
        zone: 'Asia/Kabul',
        words: [],
      } as const;
    };
    const corpus = smallCorpus({
      moments: [moment('perhaps', { when: at(5, 15) }), moment('not', { when: at(0, 5) })],
    });
    const ways = (time: TimeFilter) =>
      loosenings(indexCorpus(corpus), { ...NO_FILTERS, time }).map(({ pieces, how, without, count }) => ({
        kinds: pieces.map(({ kind }) => kind),
        how,
        left: without.time?.sureness,
        count,
      }));
    const lifted = { kinds: ['time'], how: 'lifted', left: undefined, count: 2 };
    expect(ways(evening)).toEqual([lifted, { kinds: ['time'], how: 'possibly', left: 'possibly', count: 1 }]);
    expect(ways({ ...evening, sureness: 'possibly' })).toEqual([lifted]);
  });

  it('count truly and never lose a moment', () => {
    fc.assert(
      fc.property(corpora, filters, (corpus, filters) => {
        const queries = indexCorpus(corpus);
        for (const { count, without } of loosenings(queries, filters)) {
          expect(queries.run(without).matched).toHaveLength(count);
        }
      }),
    );
  });
});

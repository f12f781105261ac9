import { describe, expect, it } from 'vitest';
import { corpusFixture } from '../../corpus/fixture.ts';
import { excessIn, MOST_PARAGRAPHS, MOST_PARTS, MOST_RECORDS } from './limits.ts';
import { recognise } from './recognise.ts';

const list = (length: number, item: unknown = {}) => Array.from({ length }, () => item);

describe('excessIn', () => {
  it.each([
    [{ events: list(MOST_RECORDS + 1) }, MOST_RECORDS],
    [{ entities: list(MOST_RECORDS + 1) }, MOST_RECORDS],
    [{ moments: [{ accounts: list(50_000) }] }, MOST_RECORDS],
    [{ moments: list(5, { accounts: list(4_001) }) }, MOST_PARTS],
    [{ questions: list(101, { positions: list(200) }) }, MOST_PARTS],
    [{ occasions: list(10_000), sides: list(5_000), waysIn: list(5_001) }, MOST_PARTS],
    [{ articles: list(3, { paragraphs: list(40_000) }) }, MOST_PARAGRAPHS],
  ])('finds what there is too much of: case %#', (json, most) => {
    expect(excessIn(json)).toMatchObject({ most });
    expect(excessIn(json)?.count).toBeGreaterThan(most);
    expect(recognise(JSON.stringify(json))).toEqual({ kind: 'too-many', ...excessIn(json) });
  });

  it.each([
    [corpusFixture()],
    [{ moments: list(MOST_RECORDS, { accounts: list(4) }) }],
    [{ moments: 'all', questions: null, articles: [null, 3, { paragraphs: {} }] }],
    [[]],
    [null],
  ])('finds nothing: case %#', (json) => {
    expect(excessIn(json)).toBeUndefined();
  });
});

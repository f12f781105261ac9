import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextTable } from './text-table.ts';
import { textAt } from './texts.ts';
import { encoded } from './utf8.ts';

describe('a table of texts', () => {
  it('numbers each text once, as it is met, wherever its bytes stand', () => {
    const texts = fc.array(fc.string({ maxLength: 3, minLength: 1, unit: 'grapheme' }), { maxLength: 300 });
    fc.assert(
      fc.property(texts, fc.nat(5), (all, before) => {
        const table = new TextTable(1);
        const distinct = [...new Set(all)];
        for (const text of all) {
          const bytes = encoded(`${'-'.repeat(before)}${text}`);
          expect(table.numberOf(bytes, before, bytes.length)).toBe(distinct.indexOf(text));
        }
        const taken = table.taken();
        expect(table.size).toBe(distinct.length);
        expect(distinct.map((_, row) => textAt(taken, row))).toEqual(distinct);
      }),
    );
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvLine } from './csv-line.ts';

const cell = fc.string({ unit: fc.constantFrom(...'a"\n\r,; \'=') });

it('is read again as the cells it was written from, by a reader that is not ours', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), fc.constantFrom(',', ';'), (cells, separator) => {
      const text = csvLine(cells, separator) + csvLine(cells, separator);
      const { data } = Papa.parse(text, { delimiter: separator, newline: '\r\n' });
      expect(data).toEqual([cells, cells, ['']]);
    }),
  );
});

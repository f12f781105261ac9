import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardedBehind, guardedCell, unguardedBehind } from './formula-guard.ts';

/** What a spreadsheet strips, or does not show, before it looks whether a formula begins. */
const begins = (cell: string) => cell.replace(/^[\s\p{C}"]+/u, '').charAt(0);

it.each([
  ['=1+1', "'=1+1"],
  ['+41 79', "'+41 79"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['"=1"', `'"=1"`],
  ['\t1', "'\t1"],
  ['\r1', "'\r1"],
  ['\n=1', "'\n'=1"],
  ['\u200b=1', "'\u200b=1"],
  ['\ufeff=1', "'\ufeff=1"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠x', "'＠x"],
  ["'=1", "''=1"],
])('keeps %j from being calculated', (cell, guarded) => {
  expect(guardedCell(cell)).toBe(guarded);
});

it.each(['', 'Massoud', '2021-09-06', '5 = 5', 'x-y', 'a, b; c', 'mail@example.org', '–', '[..2021-09-07]'])(
  'leaves %j as it is',
  (cell) => {
    expect(guardedCell(cell)).toBe(cell);
  },
);

describe('where a program splits cells at other separators than ours', () => {
  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a, @x', "a, '@x"],
    ['a\n=1', "a\n'=1"],
    ['a;"=1', `a;"'=1`],
  ])('%j holds no formula either', (cell, guarded) => {
    expect(guardedCell(cell)).toBe(guarded);
  });
});

it('leaves dates within a cell readable, and marks a year before 0 as text', () => {
  expect(guardedCell('-0043-03-15')).toBe("'-0043-03-15");
  expect(guardedCell('[-0043,-0040]')).toBe('[-0043,-0040]');
  expect(guardedCell('-0043-03-15/-0043-03-16')).toBe("'-0043-03-15/-0043-03-16");
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      "'",
      '"',
      ' ',
      ';',
      ',',
      '\t',
      '\r',
      '\n',
      '\u200b',
      'a',
      '1',
    ),
  }),
);

it('lets no cell begin a formula, and adds nothing but apostrophes', () => {
  fc.assert(
    fc.property(text, (cell) => {
      const guarded = guardedCell(cell);
      expect('=+-@＝＋－＠'.includes(begins(guarded) || 'x')).toBe(false);
      expect(/^[\t\r\n]/.test(guarded)).toBe(false);
      expect(guarded.replaceAll("'", '')).toBe(cell.replaceAll("'", ''));
      if (/[A-Za-z]/.test(cell.replace(/[XYESTZ]/g, ''))) {
        for (const part of guarded.split(/[;,\t\r\n]/)) {
          expect('=+-@'.includes(begins(part) || 'x')).toBe(false);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

it.each([';,\t\r\n', ';\t\r\n', ''])(
  'takes nothing else off again than what it put there (split at %j)',
  (separators) => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(unguardedBehind(separators, guardedBehind(separators, cell))).toBe(cell);
      }),
      { numRuns: 2_000 },
    );
  },
);

it('leaves alone what stands behind signs that nothing is split at', () => {
  expect(guardedBehind(';', 'cold, -5 degrees; -6')).toBe("cold, -5 degrees; '-6");
});

// Looked through once: a pattern that began anew at each of them would not come to an end within hours.
it.each(['\t', '\n', ';', '"', "'", ' ', '\u200b', ';"', '\t='])(
  'comes to an end on a million of %j',
  (sign) => {
    const long = `'x${sign.repeat(1_000_000)}y`;
    expect(unguardedBehind(';', guardedBehind(';', long))).toBe(long);
    expect(guardedCell(sign.repeat(1_000_000)).length).toBeGreaterThanOrEqual(1_000_000);
  },
);

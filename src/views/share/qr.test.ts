import { describe, expect, it } from 'vitest';
import { qrOf } from './qr.ts';

/** Squares: ISO/IEC 18004 asks for four. */
const QUIET_ZONE = 4;

/** The squares of a drawn path, row by row, quiet zone and all. */
function squaresOf(path: string, size: number): boolean[][] {
  const squares = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    squares[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return squares;
}

/** ISO/IEC 18004, table 10: where a mask turns a square over. */
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/**
 * Reads a code of version 2 or 3 as the standard says a camera's program does, but for mending damage: at error correction
 * M these have one block of data, which stands first. Written by the standard, knowing nothing of what drew it.
 */
function readCode(drawn: boolean[][]): { text: string; correction: number } {
  const squares = drawn.slice(QUIET_ZONE, -QUIET_ZONE).map((row) => row.slice(QUIET_ZONE, -QUIET_ZONE));
  const size = squares.length;
  const at = (row: number, column: number) => Number(squares[row]?.[column] ?? false);
  // The format: five bits beside the first corner, under a mask of their own.
  const format = [0, 1, 2, 3, 4].reduce((bits, column) => bits * 2 + at(8, column), 0) ^ 0b10101;
  const mask = MASKS[format % 8] ?? (() => false);
  const isFixed = (row: number, column: number) =>
    (row < 9 && column < 9) ||
    (row < 9 && column >= size - 8) ||
    (row >= size - 8 && column < 9) ||
    row === 6 ||
    column === 6 ||
    (Math.abs(row - (size - 7)) <= 2 && Math.abs(column - (size - 7)) <= 2);
  const bits: number[] = [];
  for (let right = size - 1, upwards = true; right > 0; right -= right === 8 ? 3 : 2, upwards = !upwards) {
    // Column 6 is the timing pattern: columns left of it are paired from 5 on.
    const first = right === 6 ? 5 : right;
    for (let step = 0; step < size; step++) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [first, first - 1]) {
        if (!isFixed(row, column)) bits.push(at(row, column) ^ Number(mask(row, column)));
      }
    }
  }
  const take = (count: number) => bits.splice(0, count).reduce((number, bit) => number * 2 + bit, 0);
  const [mode, length] = [take(4), take(8)];
  if (mode !== 0b0100) throw new Error(`not in bytes: ${mode}`);
  const bytes = Uint8Array.from({ length }, () => take(8));
  return { text: new TextDecoder().decode(bytes), correction: format >> 3 };
}

describe('the QR code of a link', () => {
  it.each(['https://example.org/', 'https://example.org/m/~m33/', 'https://example.org/?q=%D9%BE'])(
    'carries %s, with error correction M',
    (address) => {
      const code = qrOf(address);
      if (!code) throw new Error('no code');
      const { text, correction } = readCode(squaresOf(code.path, code.size));
      expect(text).toBe(address);
      expect(correction, 'M is 00').toBe(0);
    },
  );

  it('has four light squares all round', () => {
    const code = qrOf('https://example.org/m/~m33/?in=ahmad-massoud');
    const squares = squaresOf(code?.path ?? '', code?.size ?? 0);
    const dark = squares.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [[x, y]] : [])));
    const ends = dark.flat();
    expect(Math.min(...ends)).toBe(4);
    expect(Math.max(...ends)).toBe((code?.size ?? 0) - 5);
  });

  it('is not drawn finer than a camera can see', () => {
    expect(qrOf(`https://example.org/${'x'.repeat(600)}`)?.size).toBeLessThanOrEqual(97 + 8);
    expect(qrOf(`https://example.org/${'x'.repeat(700)}`)).toBeUndefined();
    expect(qrOf(`https://example.org/${'x'.repeat(9_000)}`)).toBeUndefined();
  });
});

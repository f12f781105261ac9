/** QR codes of links: which squares are dark, as a path to be drawn. */
import { encode } from 'uqr';

/** Light squares that a reader needs round the code: ISO/IEC 18004 asks for four. */
const QUIET_ZONE = 4;

/** 97 squares a side: finer ones are beyond a camera held at a screen or a printed page. */
const FINEST = 20;

export interface QrDrawing {
  /** Squares a side, with the quiet zone. */
  readonly size: number;
  /** Path of the dark squares, each one unit wide: runs of a row are one rectangle. */
  readonly path: string;
}

/** Undefined for an address that is too long for a code a camera can read. Error correction M: 15 % may be lost. */
export function qrOf(address: string): QrDrawing | undefined {
  const code = encodedOrNot(address);
  if (!code) return undefined;
  const path = code.data.flatMap((row, y) =>
    runsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size: code.size, path: path.join('') };
}

function encodedOrNot(address: string) {
  try {
    return encode(address, { ecc: 'M', border: QUIET_ZONE, maxVersion: FINEST });
  } catch {
    return undefined;
  }
}

function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last.x + last.length === x) last.length += 1;
    else if (dark) runs.push({ x, length: 1 });
  });
  return runs;
}

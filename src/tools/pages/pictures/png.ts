/**
 * PNG of few colours (ISO/IEC 15948): four bits a pixel and a palette, a fifth of the bytes of a full one. The pictures
 * have three inks on one paper; what lies between is the softness of their edges.
 */

import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const deflated = promisify(deflate);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export type Colour = readonly [red: number, green: number, blue: number];

/** At most sixteen. */
export type Palette = readonly Colour[];

/**
 * @param pixels red, green, blue and opacity of each, row by row; all are taken to be opaque. The first
 *   has the first colour of the palette.
 */
export async function pngOf(pixels: Uint8ClampedArray, width: number, palette: Palette): Promise<Buffer> {
  const height = pixels.length / 4 / width;
  const rows = packed(pixels, width, height, nearestIn(palette));
  // The next level takes three times as long for a twentieth of the bytes.
  const data = await deflated(rows, { level: 7 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headerOf(width, height)),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const BITS = 4;
const INDEXED = 3;

function headerOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED, 0, 0, 0], 8);
  return header;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Two pixels a byte; each row begins with the number of its filter, which is none. */
function packed(pixels: Uint8ClampedArray, width: number, height: number, nearest: Nearest): Uint8Array {
  const length = Math.ceil(width / 2) + 1;
  const rows = new Uint8Array(length * height);
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  // Most of a picture is its paper, whose place is 0, as all rows are to begin with.
  const paper = words[0] ?? 0;
  for (let pixel = 0; pixel < words.length; pixel++) {
    const word = words[pixel] ?? 0;
    if (word === paper) continue;
    const column = pixel % width;
    const at = ((pixel - column) / width) * length + 1 + (column >> 1);
    rows[at] = (rows[at] ?? 0) | (nearest(word) << (column % 2 === 0 ? BITS : 0));
  }
  return rows;
}

type Nearest = (pixel: number) => number;

const finders = new WeakMap<Palette, Nearest>();

/** Where the palette's nearest colour stands. Pixels are little-endian words of opacity, blue, green and red. */
function nearestIn(palette: Palette): Nearest {
  const known = finders.get(palette);
  if (known) return known;
  const seen = new Map<number, number>();
  let [last, lastPlace] = [-1, 0];
  const nearest: Nearest = (pixel) => {
    if (pixel === last) return lastPlace;
    let place = seen.get(pixel);
    if (place === undefined) {
      place = searched(palette, [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]);
      seen.set(pixel, place);
    }
    [last, lastPlace] = [pixel, place];
    return place;
  };
  finders.set(palette, nearest);
  return nearest;
}

function searched(palette: Palette, [red, green, blue]: Colour): number {
  const far = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return far.indexOf(Math.min(...far));
}

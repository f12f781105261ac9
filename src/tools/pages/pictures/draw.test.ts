import * as canvas from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { draughtsman } from './draw.ts';

const { createCanvas, loadImage } = canvas;
const artist = draughtsman(canvas);

const CARD: Card = {
  mark: 'statement',
  kind: 'Statement',
  disputed: undefined,
  lead: 'Brook',
  title: 'The mayor calls the footbridge unsafe',
  when: 'Monday 4 March 2024, hour not given',
  corpus: 'The Alder footbridge',
  told: 'Told by 1 of 2 articles',
  pips: ['reports', 'silent'],
};

interface Seen {
  readonly width: number;
  readonly height: number;
  /** Pixels that are not paper, in a stretch of the picture's width, below its head and above its seam. */
  inked(from: number, to: number): number;
  /** The colour of one pixel. */
  at(x: number, y: number): string;
}

/** Read back by another than wrote it. */
async function seen(card: Card): Promise<Seen> {
  const png = await artist.draw(card);
  if (!png) throw new Error('nothing was drawn');
  const picture = await loadImage(png);
  const context = createCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const colour = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)].join(' ');
  return {
    width: picture.width,
    height: picture.height,
    at: colour,
    inked(from, to) {
      const { data } = context.getImageData(from, 180, to - from, 280);
      return [...data].filter((value, place) => place % 4 === 0 && value < 128).length;
    },
  };
}

const PAPER = '253 253 251';
const INK = '21 24 28';
const AGAINST = '181 57 12';

describe('a picture', () => {
  it('is of the size its tags say, on paper, with its seam', async () => {
    const picture = await seen(CARD);
    expect([picture.width, picture.height]).toEqual([1_200, 630]);
    expect([picture.at(2, 2), picture.at(2, 495), picture.at(2, 499), picture.at(2, 503)]).toEqual([
      PAPER,
      INK,
      PAPER,
      INK,
    ]);
  });

  it('has its seam in the colour of disagreement where there is one', async () => {
    expect((await seen({ ...CARD, disputed: 'Disputed' })).at(2, 495)).toBe(AGAINST);
    expect((await seen({ ...CARD, mark: 'question' })).at(2, 495)).toBe(AGAINST);
  });

  it('begins a title at the side its script begins at', async () => {
    const dari = await seen({ ...CARD, title: 'سقوط' });
    expect(dari.inked(0, 600)).toBe(0);
    expect(dari.inked(600, 1_200)).toBeGreaterThan(500);
    const english = await seen({ ...CARD, title: 'Fall' });
    expect(english.inked(600, 1_200)).toBe(0);
    expect(english.inked(0, 600)).toBeGreaterThan(500);
  });

  it('keeps its margins, whatever the title', async () => {
    const long = await seen({ ...CARD, title: `${'Donaudampfschiff'.repeat(12)} ${'word '.repeat(60)}` });
    expect([long.inked(0, 60), long.inked(1_140, 1_200)]).toEqual([0, 0]);
    expect(long.inked(60, 1_140)).toBeGreaterThan(5_000);
  });

  it('leaves emoji out, and is none where no font has its letters', async () => {
    const plain = await artist.draw({ ...CARD, title: 'Bridge closed' });
    expect(await artist.draw({ ...CARD, title: '😀 Bridge 🇦🇫 closed 👩‍👩‍👧' })).toEqual(plain);
    expect(await artist.draw({ ...CARD, title: 'Bridge \u{10fffd}' })).toBeUndefined();
  });

  it('is small', async () => {
    const png = await artist.draw({
      ...CARD,
      title: 'The resistance says that the claim of the Taliban is false',
    });
    expect(png?.length).toBeLessThan(40_000);
  });
});

/**
 * Draws a card: 1200 by 630 pixels, to be read at a quarter of that in a chat. Paper, ink, the seam, and the signs of the
 * app; no picture of anything, since nobody took one for us.
 */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Stance } from '../../../domain/corpus/corpus.ts';
import { isRightToLeft, plainText } from '../plain-text.ts';
import type { Card } from './card.ts';
import { fitLine, fitTitle, type Measure } from './fit.ts';
import { hasLettersFor, registerFonts, SANS, SERIF } from './fonts.ts';
import { type Palette, pngOf } from './png.ts';

/** Raised by whoever changes what is drawn: pictures kept from before are then drawn anew. */
export const DRAWING = 2;

const WIDTH = 1_200;
const HEIGHT = 630;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;

const PAPER = '#fdfdfb';
const INK = '#15181c';
const INK_2 = '#4a5159';
const INK_3 = '#666d75';
const POSSIBLE = '#7f868e';
const FOR = '#1a5f9e';
const AGAINST = '#b5390c';

const HEAD = { baseline: 82, size: 36 } as const;
const LEAD = { baseline: 154, sizes: [42, 36] } as const;
const SEAM = { y: 494, gap: 8, line: 3 } as const;
const FOOT = { first: 548, second: 598, size: 34, whenSizes: [34, 32, 30, 28] } as const;
const TITLE = { sizes: [112, 104, 96, 88, 80, 74, 68, 62], mostLines: 4, lineHeight: 1.13 } as const;

/** The library that draws; loaded only where something is to be drawn. */
export type Drawing = Pick<typeof import('@napi-rs/canvas'), 'createCanvas' | 'GlobalFonts'>;

export interface Draughtsman {
  /** A PNG; undefined where no font here has the letters of its title. */
  draw(card: Card): Promise<Buffer | undefined>;
}

/** One canvas serves all pictures: its pixels are copied before the next is begun. */
export function draughtsman({ createCanvas, GlobalFonts }: Drawing): Draughtsman {
  registerFonts(GlobalFonts);
  const canvas: Canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const hasLetters = letterFinder(createCanvas(TRIAL, TRIAL).getContext('2d'));
  return {
    async draw(card) {
      if (!hasLetters(shown(card.title))) return undefined;
      drawCard(context, card);
      return pngOf(context.getImageData(0, 0, WIDTH, HEIGHT).data, WIDTH, PALETTE);
    },
  };
}

/** The side of a square one letter is tried in. */
const TRIAL = 48;
/** No font has a letter for it, and never will: what is drawn for it is drawn for what is missing. */
const NO_LETTER = '\u{10ffff}';

/** Tells whether some font has every letter of a text, by what is drawn for each beyond those brought along. */
function letterFinder(context: SKRSContext2D): (text: string) => boolean {
  const known = new Map<string, boolean>();
  const missing = tried(context, NO_LETTER);
  const has = (letter: string) => {
    const found = known.get(letter) ?? !tried(context, letter).equals(missing);
    known.set(letter, found);
    return found;
  };
  return (text) => [...text].every((letter) => hasLettersFor(letter) || has(letter));
}

function tried(context: SKRSContext2D, letter: string): Buffer {
  context.fillStyle = PAPER;
  context.fillRect(0, 0, TRIAL, TRIAL);
  drawText(context, letter, 8, 36, { font: `600 32px ${SERIF}`, colour: INK });
  return Buffer.from(context.getImageData(0, 0, TRIAL, TRIAL).data);
}

function drawCard(context: SKRSContext2D, card: Card): void {
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  drawHead(context, card);
  const top = drawLead(context, card);
  drawTitle(context, card, top);
  drawSeam(context, card);
  drawFoot(context, card);
}

/** What it is, and whose it is. */
function drawHead(context: SKRSContext2D, { mark, kind, disputed }: Card): void {
  const { baseline, size } = HEAD;
  const drawn = drawMark(context, mark, MARGIN, baseline - 28);
  let x = MARGIN + (drawn ? 46 : 0);
  x += drawText(context, kind, x, baseline, { font: `600 ${size}px ${SANS}`, colour: INK });
  if (disputed !== undefined) {
    drawUnequal(context, x + 28, baseline - 31, 38, AGAINST);
    drawText(context, disputed, x + 76, baseline, { font: `600 ${size}px ${SANS}`, colour: AGAINST });
  }
  const name = { font: `700 40px ${SERIF}`, colour: INK, align: 'right' } as const;
  drawText(context, 'Dateline', WIDTH - MARGIN, baseline, name);
}

/** @returns where the title may begin */
function drawLead(context: SKRSContext2D, { lead, title }: Card): number {
  if (lead === undefined) return HEAD.baseline + 30;
  const { size, text } = fitLine(shown(lead), LEAD.sizes, INNER, measureOf(context, `600 100px ${SANS}`));
  const setting = { font: `600 ${size}px ${SANS}`, colour: INK_2 };
  drawFrom(context, text, isRightToLeft(title), LEAD.baseline, setting);
  return LEAD.baseline + 24;
}

function drawTitle(context: SKRSContext2D, { title }: Card, top: number): void {
  const bottom = SEAM.y - 26;
  const room = { ...TITLE, width: INNER, height: bottom - top };
  const { size, lines } = fitTitle(shown(title), room, measureOf(context, `600 100px ${SERIF}`));
  const step = size * TITLE.lineHeight;
  // A short title stands in the middle of its room, a little high, as the eye has it.
  const first = top + (bottom - top - step * lines.length) * 0.42 + size * 0.88;
  const rightToLeft = isRightToLeft(title);
  for (const [place, line] of lines.entries()) {
    drawFrom(context, line, rightToLeft, first + place * step, {
      font: `600 ${size}px ${SERIF}`,
      colour: INK,
    });
  }
}

/** The thin double line the two sides of the timeline meet at; in the colour of disagreement where there is one. */
function drawSeam(context: SKRSContext2D, { disputed, mark }: Card): void {
  context.fillStyle = disputed === undefined && mark !== 'question' ? INK : AGAINST;
  context.fillRect(0, SEAM.y, WIDTH, SEAM.line);
  context.fillRect(0, SEAM.y + SEAM.gap, WIDTH, SEAM.line);
}

/** When, on a line of its own; below it of what, and how many tell it. */
function drawFoot(context: SKRSContext2D, card: Card): void {
  const { first, second, size, whenSizes } = FOOT;
  const when = fitLine(shown(card.when), whenSizes, INNER, measureOf(context, `600 100px ${SANS}`));
  drawText(context, when.text, MARGIN, first, { font: `600 ${when.size}px ${SANS}`, colour: INK });
  const room = INNER - drawTold(context, card) - 40;
  const corpus = fitLine(shown(card.corpus), [size], room, measureOf(context, `400 100px ${SANS}`));
  drawText(context, corpus.text, MARGIN, second, { font: `400 ${size}px ${SANS}`, colour: INK_3 });
}

/** @returns the width it takes up at the end of its line */
function drawTold(context: SKRSContext2D, { told, pips }: Card): number {
  if (told === undefined) return 0;
  const { second, size } = FOOT;
  const setting = { font: `400 ${size}px ${SANS}`, colour: INK_2, align: 'right' } as const;
  const width = drawText(context, told, WIDTH - MARGIN, second, setting);
  if (pips.length === 0) return width;
  const whole = width + 20 + pips.length * PIP;
  drawPips(context, pips, WIDTH - MARGIN - whole, second - 36);
  return whole;
}

interface Setting {
  readonly font: string;
  readonly colour: string;
  readonly align?: 'left' | 'right';
  readonly direction?: 'ltr' | 'rtl';
}

/** @returns its width */
function drawText(context: SKRSContext2D, text: string, x: number, y: number, setting: Setting): number {
  context.font = setting.font;
  context.fillStyle = setting.colour;
  context.textAlign = setting.align ?? 'left';
  context.direction = setting.direction ?? 'ltr';
  context.fillText(text, x, y);
  return context.measureText(text).width;
}

/** From the side its script begins at. */
function drawFrom(
  context: SKRSContext2D,
  text: string,
  rightToLeft: boolean,
  y: number,
  setting: Setting,
): void {
  const side = rightToLeft ? ({ align: 'right', direction: 'rtl' } as const) : {};
  drawText(context, text, rightToLeft ? WIDTH - MARGIN : MARGIN, y, { ...setting, ...side });
}

function widthOf(context: SKRSContext2D, text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}

/** Measured at 100 pixels, where a unit is one hundredth of the width. */
function measureOf(context: SKRSContext2D, font: string): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? widthOf(context, text, font) / 100;
    known.set(text, width);
    return width;
  };
}

/** Emoji are left out of the picture, not of the page: it is sober, and most machines that build have none to draw. */
function shown(text: string): string {
  const without = plainText(text).replace(EMOJI, '').replace(/\s+/g, ' ').trim();
  return without === '' ? plainText(text) : without;
}

const EMOJI = /\p{RGI_Emoji}/gv;

/** In a square of 30. False where the kind has no mark. */
function drawMark(context: SKRSContext2D, mark: Card['mark'], x: number, y: number): boolean {
  context.fillStyle = INK;
  context.strokeStyle = INK;
  context.lineWidth = 4;
  if (mark === 'event') {
    context.fillRect(x + 2, y + 2, 26, 26);
    return true;
  }
  if (mark === 'question') {
    drawUnequal(context, x - 4, y - 3, 38, AGAINST);
    return true;
  }
  if (mark !== 'statement') return false;
  stroke(context, x, y - 1, 30 / 13, [
    [
      [1.2, 1.8],
      [11.8, 1.8],
      [11.8, 8.8],
      [6, 8.8],
      [3.3, 11.6],
      [3.3, 8.8],
      [1.2, 8.8],
      [1.2, 1.8],
    ],
  ]);
  return true;
}

/** The printer's sign for what is not agreed, in a square of that size. */
function drawUnequal(context: SKRSContext2D, x: number, y: number, size: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = size / 8;
  stroke(context, x, y, size / 16, [
    [
      [3, 6],
      [13, 6],
    ],
    [
      [3, 10.5],
      [13, 10.5],
    ],
    [
      [11, 2.5],
      [5, 14],
    ],
  ]);
}

type Point = readonly [x: number, y: number];

function stroke(
  context: SKRSContext2D,
  x: number,
  y: number,
  scale: number,
  lines: readonly (readonly Point[])[],
): void {
  context.beginPath();
  for (const line of lines) {
    for (const [place, [dx, dy]] of line.entries()) {
      if (place === 0) context.moveTo(x + dx * scale, y + dy * scale);
      else context.lineTo(x + dx * scale, y + dy * scale);
    }
  }
  context.stroke();
}

/** Width of one column. */
const PIP = 19;
const PIP_SCALE = 2.8;

function drawPips(context: SKRSContext2D, pips: Card['pips'], x: number, y: number): void {
  for (const [place, stance] of pips.entries()) drawPip(context, stance, x + place * PIP, y);
}

/** As `ui/marks.tsx` has them: up asserts, half up reports, hollow half up hedges, down denies, a dot is silent. */
function drawPip(context: SKRSContext2D, stance: Stance | 'silent', x: number, y: number): void {
  const box = (left: number, top: number, width: number, height: number) =>
    [x + left * PIP_SCALE, y + top * PIP_SCALE, width * PIP_SCALE, height * PIP_SCALE] as const;
  context.fillStyle = PIP_COLOURS[stance];
  context.strokeStyle = PIP_COLOURS[stance];
  context.lineWidth = 1.2 * PIP_SCALE;
  if (stance === 'hedges') context.strokeRect(...box(1.1, 4.6, 3.8, 3.4));
  else context.fillRect(...box(...PIP_BOXES[stance]));
}

const PIP_COLOURS: Readonly<Record<Stance | 'silent', string>> = {
  asserts: FOR,
  reports: INK_2,
  hedges: INK_2,
  denies: AGAINST,
  silent: POSSIBLE,
};

const PIP_BOXES: Readonly<
  Record<Exclude<Stance | 'silent', 'hedges'>, readonly [number, number, number, number]>
> = {
  asserts: [0.5, 0, 5, 8.5],
  reports: [0.5, 4, 5, 4.5],
  denies: [0.5, 9.5, 5, 6.5],
  silent: [2, 8, 2, 2],
};

/** The inks, and what lies between each and the paper. */
const PALETTE: Palette = [
  ...between(PAPER, INK, 10),
  ...between(PAPER, AGAINST, 4).slice(1),
  ...between(PAPER, FOR, 3).slice(1),
];

function between(from: string, to: string, count: number) {
  const [a, b] = [partsOf(from), partsOf(to)];
  return Array.from({ length: count }, (_, step) => {
    const at = (part: 0 | 1 | 2) => Math.round(a[part] + ((b[part] - a[part]) * step) / (count - 1));
    return [at(0), at(1), at(2)] as const;
  });
}

function partsOf(colour: string): readonly [number, number, number] {
  const part = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

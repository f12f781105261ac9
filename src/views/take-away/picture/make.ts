/** The sheet in the page made into the file that was chosen, and given to the reader. */
import { SLICE } from '../../../domain/formats/in-slices.ts';
import {
  type Drawing,
  type DrawingWords,
  drawSheet,
  embedFonts,
  type FontFile,
  familiesIn,
  fileOf,
} from './draw.ts';
import type { Picturing } from './given.ts';

export const FORMS = ['svg', 'png'] as const;
export const COLOURS = ['light', 'dark'] as const;
export const SIZES = ['once', 'twice', 'thrice'] as const;

export interface Choices {
  readonly form: (typeof FORMS)[number];
  readonly colours: (typeof COLOURS)[number];
  /** Of a PNG: how many of its dots stand for one of the screen's. */
  readonly size: (typeof SIZES)[number];
}

const SCALES = { once: 1, twice: 2, thrice: 3 } as const satisfies Record<Choices['size'], number>;

export interface Made {
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** True where no canvas could hold it as fine as was asked. */
  readonly coarser: boolean;
  readonly withoutFonts: boolean;
}

interface Wanted {
  readonly choices: Choices;
  readonly words: DrawingWords;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly given: Picturing;
  /** Once it is called off, nothing is saved. */
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Draws and saves. Undefined where the browser could not draw it, or it was called off. */
export async function makePicture(sheet: HTMLElement, wanted: Wanted): Promise<Made | undefined> {
  await document.fonts.ready;
  const drawing = await inSlices(drawSheet(sheet, wanted.words), wanted);
  if (!drawing) return undefined;
  const withoutFonts = !(await withFonts(drawing, wanted.given));
  const file = fileOf(drawing);
  const made = wanted.choices.form === 'svg' ? asSvg(file, drawing) : await asPng(file, drawing, wanted);
  if (!made || wanted.signal.aborted) return undefined;
  const { content, ...facts } = made;
  const name = `${wanted.name}.${wanted.choices.form}`;
  wanted.given.saveFile({ name, type: content.type, content });
  return { ...facts, name, bytes: content.size, withoutFonts };
}

/** Undefined where it was called off. */
async function inSlices<Result>(
  steps: Generator<number, Result>,
  { given, signal, onProgress }: Wanted,
): Promise<Result | undefined> {
  let began = given.milliseconds();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (given.milliseconds() - began < SLICE) continue;
    onProgress(step.value);
    await given.pause();
    if (signal.aborted) {
      steps.return(undefined as never);
      return undefined;
    }
    began = given.milliseconds();
  }
}

/** False where one did not come. */
async function withFonts(drawing: Drawing, { fontData }: Picturing): Promise<boolean> {
  const families = familiesIn(drawing);
  const fonts = await Promise.all(families.map(async (family) => ({ family, data: await fontData(family) })));
  const come = fonts.filter((font): font is FontFile => font.data !== undefined);
  embedFonts(drawing, come);
  return come.length === fonts.length;
}

interface Content extends Omit<Made, 'name' | 'bytes' | 'withoutFonts'> {
  readonly content: Blob;
}

function asSvg(file: string, { width, height }: Drawing): Content {
  return { content: new Blob([file], { type: 'image/svg+xml' }), width, height, coarser: false };
}

async function asPng(file: string, size: Drawing, { choices, given }: Wanted): Promise<Content | undefined> {
  const scale = given.scaleWithin(size, SCALES[choices.size]);
  const content = await given.pngOf(file, size, scale);
  return (
    content && {
      content,
      width: Math.round(size.width * scale),
      height: Math.round(size.height * scale),
      coarser: scale < SCALES[choices.size],
    }
  );
}

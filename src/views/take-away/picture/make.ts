/** The sheet in the page made into the file that was chosen, and given to the reader. */
import { inSlices } from '../../../domain/formats/in-slices.ts';
import type { Choices, Made } from './choices.ts';
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

const SCALES = { once: 1, twice: 2, thrice: 3 } as const satisfies Record<Choices['size'], number>;

interface Wanted {
  readonly choices: Choices;
  readonly words: DrawingWords;
  /** Of the file. */
  readonly name: string;
  readonly given: Picturing;
  /** Once it is called off, nothing is saved. */
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Draws and saves. Undefined where the browser could not draw it, or it was called off. */
export async function makePicture(sheet: HTMLElement, wanted: Wanted): Promise<Made | undefined> {
  await document.fonts.ready;
  const { given, signal, onProgress } = wanted;
  const pace = { now: given.milliseconds, pause: given.pause, signal, onProgress };
  const drawing = await inSlices(drawSheet(sheet, wanted.words), pace);
  if (!drawing) return undefined;
  const withoutFonts = !(await withFonts(drawing, given));
  const file = fileOf(drawing);
  const made = wanted.choices.form === 'svg' ? asSvg(file, drawing) : await asPng(file, drawing, wanted);
  if (!made || signal.aborted) return undefined;
  const { content, ...facts } = made;
  const { name } = wanted;
  given.saveFile({ name, type: content.type, content });
  return { ...facts, name, bytes: content.size, withoutFonts };
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

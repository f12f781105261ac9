/** From a sheet laid out in the page to a file of its own: fonts, title and description within, nothing fetched. */
import { type Pen, penFor } from './pen.ts';
import { svg, svgText } from './svg.ts';
import { drawElement } from './walk.ts';

export interface Drawing {
  readonly svg: SVGElement;
  readonly width: number;
  readonly height: number;
}

export interface DrawingWords {
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly language: string;
}

/**
 * Draws the sheet, which must be in the page and stay as it is. Tells between its elements how much is done, from 0
 * to 1, so that it can be drawn in slices of time.
 */
export function* drawSheet(sheet: HTMLElement, words: DrawingWords): Generator<number, Drawing> {
  const count = sheet.querySelectorAll('*').length;
  const { pen, put } = penFor(sheet);
  try {
    const steps = drawElement(sheet, pen);
    let step = steps.next();
    for (let done = 0; !step.done; done++, step = steps.next()) yield Math.min(1, done / count);
    return whole(sheet, step.value, words, pen);
  } finally {
    put();
  }
}

function whole(sheet: HTMLElement, drawn: readonly SVGElement[], words: DrawingWords, pen: Pen): Drawing {
  const size = sheet.getBoundingClientRect();
  const [width, height] = [Math.ceil(size.width), Math.ceil(size.height)];
  const drawing = svg('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'graphics-document',
    lang: words.language,
    'aria-labelledby': 'title',
    'aria-describedby': 'description',
  });
  drawing.append(
    svgText('title', { id: 'title' }, words.title),
    svgText('desc', { id: 'description' }, words.description),
    pen.definitions,
    ...drawn,
  );
  return { svg: drawing, width, height };
}

const ARABIC = /\p{Script=Arabic}/u;

/** The families a drawing's texts are set in, of those that come with the app. */
export function familiesIn({ svg: drawing }: Drawing): readonly string[] {
  const texts = [...drawing.querySelectorAll('text')];
  const first = texts.flatMap(
    (text) => /^"?([^",]+)/.exec(text.getAttribute('font-family') ?? '')?.[1] ?? [],
  );
  const arabic = texts.some(({ textContent }) => ARABIC.test(textContent ?? ''));
  return [...new Set([...first, ...(arabic ? ['Vazirmatn'] : [])])];
}

export interface FontFile {
  readonly family: string;
  /** A `data:` address. */
  readonly data: string;
}

/** Puts fonts into a drawing, so that it looks alike wherever it is opened. */
export function embedFonts({ svg: drawing }: Drawing, fonts: readonly FontFile[]): void {
  if (fonts.length === 0) return;
  const rules = fonts.map(
    ({ family, data }) =>
      `@font-face{font-family:"${family}";src:url("${data}") format("woff2");font-weight:200 900}`,
  );
  drawing.querySelector('defs')?.prepend(svgText('style', {}, rules.join('\n')));
}

/** The file's text. */
export function fileOf({ svg: drawing }: Drawing): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`;
}

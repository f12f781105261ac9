/** How wide words are set, measured without touching the page, and remembered: a timeline says the same again and again. */
import { latestOf } from '../../state/latest-of.ts';

/** Pixels that a text takes up in a font, which is given as CSS has it. */
export type WidthOf = (text: string, font: string) => number;

/** Texts remembered in one font: many more than are drawn at once. */
const MOST_REMEMBERED = 5_000;
/** Where no canvas can be had. Pixels. */
const ABOUT_A_LETTER = 7;

/** Measures by the fonts that the page has now. @param _fontsLoaded what was measured before one came is measured anew */
export const textWidths = latestOf((_fontsLoaded: number): WidthOf => {
  const fonts = new Map<string, (text: string) => number>();
  return (text, font) => {
    const known = fonts.get(font) ?? widthsIn(font);
    fonts.set(font, known);
    return known(text);
  };
});

/** A canvas for each font: to set another takes as long as to measure. */
function widthsIn(font: string): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = font;
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = canvas?.measureText(text).width ?? text.length * ABOUT_A_LETTER;
    if (widths.size >= MOST_REMEMBERED) widths.clear();
    widths.set(text, width);
    return width;
  };
}

/** What people type for a date, made plain: the digits, signs and order that `typed-date.ts` reads. */

/** ASCII digits and signs, hyphens between numbers, capital letters, single spaces; before a clock no comma. */
export function plainly(text: string): string {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[−–‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/, ?(?=\d{1,2}:\d{2}\b)/, ' ')
    .replace(/^([+-]?\d{4,6})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, '$1-$2-$3')
    .replace(/^(\d{4})(\d{2})(\d{2})(?![\dXY])/i, '$1-$2-$3')
    .toUpperCase();
}

const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/;

/**
 * Where dots stand between the parts of a date the day comes first, in whatever country. With strokes it may not:
 * 05/09/2021 is another day for an American, so those are not read.
 */
export function dottedTurned(text: string): { readonly plain: string; readonly isDayFirst?: true } {
  const [, day = '', month = ''] = DOTTED.exec(text) ?? [];
  const plain = text.replace(DOTTED, '$3-$2-$1');
  return Number(day) <= 12 && Number(day) !== Number(month) ? { plain, isDayFirst: true } : { plain };
}

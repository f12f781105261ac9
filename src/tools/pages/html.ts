/**
 * HTML of the pages that are written at build. Nothing becomes markup that was not written as markup here: every text
 * that is put into it is escaped, for titles and paragraphs come from files that people drop in.
 */

/** Markup, as against text. Only `html` makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in `html`: text is escaped; nothing at all for undefined and false, so that parts can be left out. */
export type Part = Html | string | number | undefined | false | readonly Part[];

/** HTML with every value that is not itself HTML taken for text, in elements as in quoted attributes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.map((text, place) => text + (place < parts.length ? markupOf(parts[place]) : '')).join(''),
  );
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return escapeText(String(part));
}

/** What HTML lets stand nowhere, a NUL first of all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

/** Text as it may stand in an element, also one like `title` or `noscript`, and between either kind of quotes. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(NO_TEXT, '')
    .replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * A data block: a script that is none. `<` is written as JSON lets it be written, so that no text in it can end the
 * element or open a comment.
 */
export function dataBlock(type: string, data: unknown): Html {
  const text = JSON.stringify(data).toWellFormed().replaceAll('<', '\\u003c');
  return new Html(`<script type="${type}">${text}</script>`);
}

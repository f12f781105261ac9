/** Markdown (CommonMark) that says what it was given and nothing more. */
import { inOneLine } from './plain-text.ts';

/** ASCII punctuation that means something somewhere in a line, also in the dialects of GitHub and of chats. */
const SIGNS = /[\\`*_{}[\]<>#|~$&]/g;

/** What makes a list, a heading or a rule of the line it begins. */
const BEGINNING = /^(\d{1,9}(?=[.)]))?([-+=.)])/;

/** Any text as words of a line: nothing in it is a sign of Markdown, and it stays in its line. */
export function asMarkdown(text: string): string {
  return inOneLine(text)
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(BEGINNING, '$1\\$2');
}

/** A link; the words alone where the address is none of the web. */
export function markdownLink(words: string, address: string): string {
  const target = addressInMarkdown(address);
  return target === undefined ? asMarkdown(words) : `[${asMarkdown(words)}](${target})`;
}

/** Percent-encodes what would end the link's target. Undefined for what is no address of the web. */
function addressInMarkdown(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  return encoded(address, /[\s()<>\\"'`*_[\]{}|^\p{Cc}\p{Cf}\p{Surrogate}]/gu);
}

/** The address with all that matches as UTF-8 in percent signs. A half character is left out, for it has no UTF-8. */
export function encoded(address: string, what: RegExp): string {
  return address.replace(what, (character) =>
    /\p{Surrogate}/u.test(character)
      ? ''
      : encodeURIComponent(character).replace(
          /[!'()*_~-]/g,
          (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
        ),
  );
}

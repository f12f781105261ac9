/** Text for places that hold nothing but text: a page's title, a preview in a chat, a picture. */

/** Controls that turn the direction of what follows, beyond their own text where they are not closed. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Everything else that is no text: line ends become spaces with the other white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;

/** The text in one line, without controls and without halves of characters. Directional marks (U+200E, U+200F) stay. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(TURNING, '').replace(CONTROL, '').replace(/\s+/g, ' ').trim();
}

/** With a capital at its beginning, where words of ours that may stand within a sentence begin one. */
export function asSentence(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

const ELLIPSIS = '…';

/** At most `longest` UTF-16 units of plain text, cut after a word where it has one to cut after. */
export function cutText(text: string, longest: number): string {
  const plain = plainText(text);
  if (plain.length <= longest) return plain;
  const room = plain.slice(0, longest - ELLIPSIS.length + 1);
  const word = room.lastIndexOf(' ');
  const kept = word > longest / 2 ? room.slice(0, word) : whole(plain, longest - ELLIPSIS.length);
  return kept.replace(/[\s,;:–—-]+$/, '') + ELLIPSIS;
}

/** As many whole characters as fit. */
function whole(text: string, longest: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, longest))) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept.toWellFormed().replace(/\ufffd$/, '');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as single characters. */
export function charactersOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

const LETTER = /\p{L}/u;
const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether the text's first letter is of a script that is written from the right, as `dir="auto"` has it. */
export function isRightToLeft(text: string): boolean {
  const [first = ''] = text.match(LETTER) ?? [];
  return FROM_THE_RIGHT.test(first);
}

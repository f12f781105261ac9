/** Text of a corpus made safe for a line of somebody else's document: it stays in its line and keeps its direction to itself. */

/** Marks that turn the direction of all that follows, until something ends them. */
const EMBEDDINGS = /[\u202A-\u202E]/g;
const ISOLATES = /[\u2066-\u2069]/;
const CLOSE = '\u2069';

/** Control characters and half characters; a line break is among them, but has become a space by then. */
const UNSEEN = /[\p{Cc}\p{Surrogate}]/gu;

/** Letters of scripts written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The text in one line: every run of spaces and line breaks is one space, control characters are gone. Of the marks
 * of direction those are left that end within it (isolates in pairs), so that nothing after it is turned round.
 */
export function inOneLine(text: string): string {
  const shown = text
    .replace(/[\s\u0085]/g, ' ')
    .replace(UNSEEN, '')
    .replace(EMBEDDINGS, '');
  return pairedIsolates(shown).replace(/ +/g, ' ').trim();
}

/** The same, set apart where it runs from right to left, so that it stands as it should among words that do not. */
export function setApart(text: string): string {
  const line = inOneLine(text);
  return RIGHT_TO_LEFT.test(line) && !ISOLATES.test(line) ? `\u2068${line}${CLOSE}` : line;
}

/** Leaves out an isolate that nothing closes, and an end of one that nothing opened. */
function pairedIsolates(text: string): string {
  if (!ISOLATES.test(text)) return text;
  const characters = [...text];
  const paired = new Set<number>();
  const open: number[] = [];
  characters.forEach((character, at) => {
    if (!ISOLATES.test(character)) return;
    if (character !== CLOSE) open.push(at);
    else {
      const opened = open.pop();
      if (opened !== undefined) paired.add(opened).add(at);
    }
  });
  return characters.filter((character, at) => !ISOLATES.test(character) || paired.has(at)).join('');
}

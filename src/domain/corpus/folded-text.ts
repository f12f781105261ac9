/** Text as characters that can be compared across edits that change no word. */

export interface FoldedText {
  /** What a reader takes for one character each, without the differences that typography makes. */
  readonly characters: readonly string[];
  /** Where each character begins and ends in the text it came from, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A run of white space; a Korean syllable, composed or not; or any other character, each with its marks. */
const CHARACTER =
  /(?:\s[\p{M}\p{Cf}]*)+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?[\p{M}\p{Cf}]*|\P{M}[\p{M}\p{Cf}]*|\p{M}+/gu;
const QUOTATION_MARK = /^["'“”„‟«»‹›‘’‚‛′″`´]$/u;
const DASH = /^[\p{Pd}−]$/u;

/**
 * The text's characters, told apart by neither case, Unicode normal form, the length of white space, nor by which
 * quotation mark, apostrophe or dash is used. Invisible characters (soft hyphens, joiners, directional marks) are not
 * compared; the character before them reaches over them.
 */
export function fold(text: string): FoldedText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: raw, index } of text.matchAll(CHARACTER)) {
    const character = foldCharacter(raw);
    if (character === '') continue;
    characters.push(character);
    starts.push(index);
    ends.push(index + raw.length);
  }
  return { characters, starts, ends };
}

function foldCharacter(raw: string): string {
  if (/^\s/u.test(raw)) return ' ';
  const visible = raw.replace(/\p{Cf}/gu, '');
  if (QUOTATION_MARK.test(visible)) return "'";
  if (DASH.test(visible)) return '-';
  return visible.normalize('NFC').toLowerCase().normalize('NFC');
}

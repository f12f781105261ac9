import { type EdtfReason, Refused } from './refusal.ts';

/**
 * What a text needs to be read: EDTF's conformance levels 0 to 2, or `iso`, which is ISO 8601 but no EDTF (a clock
 * time to the minute or hour, or one in an interval or a set; a qualifier after a clock time).
 */
export const EDTF_LEVELS = [0, 1, 2, 'iso'] as const;
export type EdtfLevel = (typeof EDTF_LEVELS)[number];

export const DIGITS = '0123456789';
/** `X` is a digit that is not told. */
export const DIGITS_AND_X = `${DIGITS}X`;

const OLD_DRAFT = 'uxyep()^';
const OLD_WORDS = ['open', 'unknown'];

/** Goes through a text once, from left to right and never back. */
export class Scanner {
  readonly text: string;
  at = 0;
  level: EdtfLevel = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The character here, or an empty text at the end. */
  get next(): string {
    return this.text.charAt(this.at);
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Steps over `part` if it stands here. */
  eat(part: string): boolean {
    if (!this.text.startsWith(part, this.at)) return false;
    this.at += part.length;
    return true;
  }

  expect(part: string): void {
    if (!this.eat(part)) this.unexpected();
  }

  /** Takes as many characters of `alphabet` as stand here, at most `most`. */
  run(alphabet: string, most = Infinity): string {
    const from = this.at;
    while (this.at - from < most && !this.done && alphabet.includes(this.next)) this.at += 1;
    return this.text.slice(from, this.at);
  }

  /** Takes exactly `count` characters of `alphabet`. */
  exactly(alphabet: string, count: number): string {
    const taken = this.run(alphabet, count);
    return taken.length === count ? taken : this.unexpected();
  }

  /** Notes that what was just read needs at least that level. */
  need(level: EdtfLevel): void {
    if (EDTF_LEVELS.indexOf(level) > EDTF_LEVELS.indexOf(this.level)) this.level = level;
  }

  refuse(reason: EdtfReason, at = this.at): never {
    throw new Refused(at, reason);
  }

  unexpected(): never {
    if (this.done) this.refuse('incomplete');
    const old =
      OLD_DRAFT.includes(this.next) || OLD_WORDS.some((word) => this.text.startsWith(word, this.at));
    return this.refuse(old ? 'old-draft' : 'unexpected');
  }
}

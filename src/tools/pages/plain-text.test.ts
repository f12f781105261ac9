import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf, cutText, isRightToLeft, plainText } from './plain-text.ts';

describe('plainText', () => {
  it('is one line without controls that turn what follows', () => {
    expect(plainText(' The\n claim\u202e is\u0007 \u2066false\u2069\t')).toBe('The claim is false');
  });

  it('keeps marks of direction and joiners: they are spelling', () => {
    expect(plainText('می\u200cگوید\u200f!')).toBe('می\u200cگوید\u200f!');
  });
});

describe('cutText', () => {
  it.each([
    ['The claim is false', 18, 'The claim is false'],
    ['The claim is false', 17, 'The claim is…'],
    ['The claim, it says, is false', 20, 'The claim, it says…'],
    ['Donaudampfschiff', 8, 'Donauda…'],
    ['🇦🇫🇦🇫🇦🇫', 6, '🇦🇫…'],
  ])('%s at most %i long', (text, longest, cut) => {
    expect(cutText(text, longest)).toBe(cut);
  });

  it('is never longer than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab ,–\n\u0301', '\ud83d', '🇦🇫', '👩‍👩‍👧') }),
        fc.integer({ min: 1, max: 30 }),
        (text, longest) => {
          expect(cutText(text, longest).length).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});

it('knows a text from the right by its first letter', () => {
  expect(isRightToLeft('«۱» سقوط Panjshir')).toBe(true);
  expect(isRightToLeft('12: Panjshir سقوط')).toBe(false);
  expect(isRightToLeft('12')).toBe(false);
});

it('takes for one character what a reader sees as one', () => {
  expect(charactersOf('e\u0301👩‍👩‍👧a')).toHaveLength(3);
});

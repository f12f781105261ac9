import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { windowInWords } from './window-words.ts';

const KABUL = 'Asia/Kabul';
const at = (text: string) => parseInstant(text, KABUL) as Instant;
const folds = [{ from: at('2021-08-16'), to: at('2021-09-05') }];
const words = (from: string, to: string) => windowInWords({ from: at(from), to: at(to) }, folds, KABUL);

describe('the window in words', () => {
  it('leaves out what is folded', () => {
    expect(words('2021-08-15T12:00', '2021-09-07')).toMatch(/^15 August 2021 and 5.+6 September 2021$/);
  });

  it('does not speak of a fold it merely begins in', () => {
    expect(words('2021-08-16T00:30', '2021-09-06')).toBe('5 September 2021');
  });

  it('takes the last midnight for the day before it', () => {
    expect(words('2021-09-05', '2021-09-06')).toBe('5 September 2021');
  });
});

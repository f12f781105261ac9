import { describe, expect, it } from 'vitest';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import { toldInShort, toldInWords } from './told.ts';

const KABUL = plainly('Asia/Kabul');

describe('how times are told', () => {
  it.each<[Telling, words: string, short: string]>([
    [KABUL, 'Kabul time, UTC+04:30, Gregorian calendar', 'Kabul +04:30'],
    [
      { ...KABUL, calendar: 'solar-hijri' },
      'Kabul time, UTC+04:30, Solar Hijri calendar',
      'Kabul +04:30 · Solar Hijri',
    ],
    [
      { ...KABUL, calendar: 'solar-hijri', beside: 'gregorian' },
      'Kabul time, UTC+04:30, Solar Hijri calendar, Gregorian calendar beside it',
      'Kabul +04:30 · Solar Hijri with Gregorian',
    ],
    [
      { ...KABUL, beside: 'islamic-civil' },
      'Kabul time, UTC+04:30, Gregorian calendar, Islamic civil calendar beside it',
      'Kabul +04:30 · with Islamic',
    ],
    [{ ...KABUL, calendar: 'iso' }, 'Kabul time, UTC+04:30, ISO 8601 dates', 'Kabul +04:30 · ISO 8601'],
  ])('%j', (telling, words, short) => {
    expect(toldInWords(telling, [270])).toBe(words);
    const { least, more } = toldInShort(telling, [270]);
    expect(least + more).toBe(short);
  });

  it('says no offset where no time is in view', () => {
    expect(toldInWords(KABUL, undefined)).toBe('Kabul time, Gregorian calendar');
  });
});

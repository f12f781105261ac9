import { describe, expect, it } from 'vitest';
import { dayNumberAt } from '../../domain/time/calendar.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import { TYPED_REASONS } from '../../domain/time/typed-date.ts';
import { readDate } from './read-date.ts';
import { readingInWords, refusalInWords, type Side } from './reading.ts';

const plain = plainly('Asia/Kabul');
const solar: Telling = { ...plain, calendar: 'solar-hijri' };
const near = dayNumberAt(parseInstant('2021-09-05T12:00', 'Asia/Kabul') ?? raise(), 'Asia/Kabul');

function raise(): never {
  throw new Error('Not a time');
}

function reading(text: string, side: Side, telling = plain, home = telling.zone): string {
  const typed = readDate(text, telling);
  return typed.ok ? readingInWords(typed, side, { telling, home }) : raise();
}

describe('what is read back of a typed date', () => {
  it.each([
    ['2021-09-05', 'from', 'Sunday 5 September 2021, from its beginning'],
    ['2021-09-05', 'to', 'Sunday 5 September 2021, to its end'],
    ['2021-09-05', 'on', 'Sunday 5 September 2021'],
    ['2021-09', 'from', 'September 2021, from its beginning'],
    ['2021-09', 'to', 'September 2021, to its end'],
    ['2021', 'to', '2021, to its end'],
    ['-0043', 'from', '44 BCE, from its beginning'],
    ['2021-33', 'to', 'Wednesday 31 March 2021, to its end'],
    ['2021-09-05 18:00', 'from', 'Sunday 5 September 2021, 18:00 (UTC+04:30)'],
    ['2021-09-05 24:00', 'to', 'Sunday 5 September 2021, 24:00 (UTC+04:30)'],
    ['2021-09-05 24:00', 'from', 'Monday 6 September 2021, 00:00 (UTC+04:30)'],
  ] as const)('%s (%s)', (text, side, expected) => {
    expect(reading(text, side)).toBe(expected);
  });

  it('says that the day was taken to come first, where it may be doubted', () => {
    expect(reading('5.9.2021', 'from')).toBe(
      'Sunday 5 September 2021, from its beginning (read with the day first)',
    );
    expect(reading('30.9.2021', 'on')).toBe('Thursday 30 September 2021');
  });

  it('names the zone where its clocks are not those of the corpus', () => {
    const berlin: Telling = { ...plain, zone: 'Europe/Berlin' };
    const read = (text: string, side: Side, telling: Telling) => reading(text, side, telling, 'Asia/Kabul');
    expect(read('2021-09-05', 'from', berlin)).toBe(
      'Sunday 5 September 2021, from its beginning (Berlin time)',
    );
    expect(read('2021-09-05 18:00', 'from', berlin)).toBe(
      'Sunday 5 September 2021, 18:00 (Berlin time, UTC+02:00)',
    );
    expect(read('2021', 'to', { ...plain, zone: 'UTC' })).toBe('2021, to its end (UTC)');
    expect(read('2021-09-05', 'from', plain)).toBe('Sunday 5 September 2021, from its beginning');
  });

  it('is in the reader’s calendar', () => {
    expect(reading('1400-06-14', 'from', solar)).toBe('Sunday 14 Sunbula 1400, from its beginning');
    expect(reading('1400-06-14', 'to', { ...solar, beside: 'gregorian' })).toBe(
      'Sunday 14 Sunbula 1400, to its end · 5 September 2021',
    );
  });
});

describe('what is said of what cannot be read', () => {
  it('has an example that is itself read', () => {
    const [, example = '', withHour = ''] =
      / like (\S+) or ([^.]+)\./.exec(refusalInWords('several', near, plain)) ?? [];
    expect(reading(example, 'on')).toBe('Sunday 5 September 2021');
    expect(reading(withHour, 'on')).toBe('Sunday 5 September 2021, 18:00 (UTC+04:30)');
  });

  it('has an example in the reader’s calendar, whatever is wrong', () => {
    for (const reason of TYPED_REASONS) {
      expect(refusalInWords(reason, near, plain)).toMatch(/like 2021‑09‑05/);
      expect(refusalInWords(reason, near, solar)).toMatch(/Solar Hijri calendar, like 1400‑06‑14/);
    }
  });
});

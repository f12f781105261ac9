import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import { stretchAskedFor, stretchInWords } from './stretch.ts';

const KABUL = 'Asia/Kabul';
const plain = plainly(KABUL);
const solar: Telling = { ...plain, calendar: 'solar-hijri' };
const iso: Telling = { ...plain, calendar: 'iso' };

function at(text: string): Instant {
  const read = parseInstant(text, KABUL);
  if (read === undefined) throw new Error(`Not a time: ${text}`);
  return read;
}

describe('a stretch of time in words', () => {
  it.each([
    ['2021-09-05', '2021-09-06', plain, '5 September 2021'],
    ['2021-09-05', '2021-09-07', plain, '5–6 September 2021'],
    ['2021-08-30', '2021-09-03', plain, '30 August – 2 September 2021'],
    ['2020-12-31', '2021-01-02', plain, '31 December 2020 – 1 January 2021'],
    ['2021-09-01', '2021-10-01', plain, 'September 2021'],
    ['2021-01-01', '2022-01-01', plain, '2021'],
    ['2020-01-01', '2022-01-01', plain, '1 January 2020 – 31 December 2021'],
    ['-0043-03-15', '-0043-03-16', plain, '15 March 44 BCE'],
    ['2021-09-05T18:00', '2021-09-06', plain, '5 September 2021, 18:00–24:00'],
    ['2021-09-05', '2021-09-05T18:00', plain, '5 September 2021, 00:00–18:00'],
    ['2021-09-05T18:00', '2021-09-06T06:00', plain, '5 September 2021, 18:00 – 6 September 2021, 06:00'],
    ['2021-09-05T18:00', '2021-09-07', plain, '5 September 2021, 18:00 – 6 September 2021, 24:00'],
    ['2021-09-05', '2021-09-07', solar, '14–15 Sunbula 1400'],
    ['2021-08-23', '2021-09-23', solar, 'Sunbula 1400'],
    ['2021-09-05', '2021-09-07', iso, '2021-09-05 – 2021-09-06'],
    ['2021-09-01', '2021-10-01', iso, '2021-09'],
  ] as const)('%s to %s', (from, to, telling, expected) => {
    expect(stretchInWords({ from: at(from), to: at(to) }, telling)).toBe(expected);
  });

  it.each([
    ['2021-09-05', '2021-09-07', 'in 5–6 September 2021'],
    ['2021-09-05T18:00', undefined, 'from 5 September 2021, 18:00 on'],
    ['2021-09-05', undefined, 'from 5 September 2021 on'],
    [undefined, '2021-09-07', 'until the end of 6 September 2021'],
    [undefined, '2021-09-05T18:00', 'until 5 September 2021, 18:00'],
  ] as const)('asked for from %s to %s', (from, to, expected) => {
    const stretch = { from: from && at(from), to: to && at(to) };
    expect(stretchAskedFor(stretch, plain, plain.zone)).toBe(expected);
  });

  it('tells the ends of an hour that clocks show twice apart', () => {
    const window = {
      from: Date.parse('2021-11-07T05:30Z') as Instant,
      to: Date.parse('2021-11-07T06:30Z') as Instant,
    };
    expect(stretchInWords(window, { ...plain, zone: 'America/New_York' })).toBe(
      '7 November 2021, between 01:30 (UTC-04:00) and 01:30 (UTC-05:00)',
    );
  });

  it('names the zone where its clocks are not the corpus’s', () => {
    const day = { from: at('2021-09-05'), to: at('2021-09-06') };
    const inBerlin = { ...plain, zone: 'Europe/Berlin' };
    expect(stretchAskedFor(day, inBerlin, KABUL)).toBe(
      'in 4 September 2021, 21:30 – 5 September 2021, 21:30 (Berlin time)',
    );
    // Other names for the same clocks.
    const winter = { from: at('2021-01-01T04:30') };
    expect(stretchAskedFor({ ...winter, to: undefined }, { ...plain, zone: 'UTC' }, 'Europe/London')).toBe(
      'from 1 January 2021 on',
    );
  });
});

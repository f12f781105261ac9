import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { plainly, type Telling } from '../../domain/time/telling.ts';
import type { When } from '../../domain/time/when.ts';
import { edgeInWords, type Fineness, finenessIn, foldInWords, windowInWords } from './window-words.ts';

const KABUL = plainly('Asia/Kabul');
const HIJRI: Telling = { ...KABUL, calendar: 'solar-hijri' };
const ISO: Telling = { ...KABUL, calendar: 'iso' };
const at = (text: string) => parseInstant(text, KABUL.zone) as Instant;
const between = (from: string, to: string) => ({ from: at(from), to: at(to) });
const folds = [between('2021-08-16', '2021-09-05')];
const words = (from: string, to: string, telling = KABUL, fineness: Fineness = 'days') =>
  windowInWords(between(from, to), folds, telling, fineness);

describe('the window in words', () => {
  it('leaves out what is folded', () => {
    expect(words('2021-08-15T12:00', '2021-09-07')).toBe('15 August 2021 and 5–6 September 2021');
  });

  it('does not speak of a fold it merely begins in', () => {
    expect(words('2021-08-16T00:30', '2021-09-06')).toBe('5 September 2021');
  });

  it('takes the last midnight for the day before it', () => {
    expect(words('2021-09-05', '2021-09-06')).toBe('5 September 2021');
  });

  it.each([
    ['2021-09-05', '2021-10-03', KABUL, '5 September – 2 October 2021'],
    ['2021-12-05', '2022-01-03', KABUL, '5 December 2021 – 2 January 2022'],
    ['-0043-03-15', '-0043-03-17', KABUL, '15–16 March 44 BCE'],
    ['2021-09-05', '2021-09-07', HIJRI, '14–15 Sunbula 1400'],
    ['2021-09-05', '2021-09-07', ISO, '2021-09-05 – 2021-09-06'],
  ])('tells %s to %s in its calendar', (from, to, telling, expected) => {
    expect(words(from, to, telling)).toBe(expected);
  });

  it('tells hours by the clock, and long windows by their years', () => {
    expect(words('2021-09-05T18:00', '2021-09-05T21:30', KABUL, 'clock')).toBe(
      '5 September 2021, 18:00–21:30',
    );
    expect(words('2021-09-05T18:00', '2021-09-06T00:00', KABUL, 'clock')).toBe(
      '5 September 2021, 18:00–24:00',
    );
    expect(words('2021-09-05T18:00', '2021-09-06T06:00', KABUL, 'clock')).toBe(
      '5 September 2021, 18:00 – 6 September 2021, 06:00',
    );
    expect(words('-0299-05-01', '0101-01-01', KABUL, 'years')).toBe('300 BCE – 100 CE');
  });
});

describe('how finely a window is told', () => {
  const hour: When = {
    ...{ earliest: at('2021-09-05T10:00'), latest: at('2021-09-05T11:00') },
    ...{ precision: 'hour', soft: [], basis: 'stated', zone: KABUL.zone },
  };
  it.each([
    ['2021-09-05', '2021-09-06', [{ when: hour }], 'clock'],
    ['2021-09-05', '2021-09-06', [], 'days'],
    ['2021-09-05', '2021-09-07', [{ when: hour }], 'days'],
    ['2021-09-05', '2021-09-06', [{ when: { ...hour, precision: 'part-of-day' as const } }], 'days'],
    ['1900-01-01', '2021-09-06', [{ when: hour }], 'years'],
  ])('%s to %s', (from, to, moments, fineness) => {
    expect(finenessIn(between(from, to), [], moments)).toBe(fineness);
  });

  it('goes by what is shown', () => {
    const window = between('1945-05-08', '2021-09-06');
    const folded = [between('1945-05-09', '2021-09-05')];
    expect(finenessIn(window, folded, [])).toBe('days');
    expect(finenessIn(between('1945-05-08T18:00', '2021-09-06'), folded, [{ when: hour }])).toBe('clock');
  });
});

it('says where a handle stands', () => {
  const end = (text: string, fineness: Fineness) => edgeInWords(at(text), 'end', KABUL, fineness);
  expect(end('2021-09-07', 'days')).toBe('Monday 6 September 2021');
  expect(end('2021-09-07', 'clock')).toBe('Monday 6 September 2021, 24:00');
  expect(end('2021-09-07T06:30', 'clock')).toBe('Tuesday 7 September 2021, 06:30');
  expect(end('2001-01-01', 'years')).toBe('2000');
  expect(edgeInWords(at('2021-09-07'), 'start', HIJRI, 'days')).toBe('Tuesday 16 Sunbula 1400');
});

describe('a fold in words', () => {
  it.each([
    ['2021-08-16', '2021-09-05', KABUL, '16 August – 4 September: 20 days folded.'],
    ['2021-08-16', '2021-09-05', HIJRI, '25 Asad – 13 Sunbula: 20 days folded.'],
    ['1914-08-01', '2001-09-11', KABUL, '1 August 1914 – 10 September 2001: 87 years folded.'],
  ])('%s to %s', (from, to, telling, expected) => {
    expect(foldInWords(between(from, to), telling)).toBe(expected);
  });
});

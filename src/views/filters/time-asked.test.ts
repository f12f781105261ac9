import { describe, expect, it } from 'vitest';
import type { TimeFilter } from '../../domain/query/filters.ts';
import { type Instant, parseInstant } from '../../domain/time/instant.ts';
import { plainly } from '../../domain/time/telling.ts';
import { endText, isSameTime, keptOf, timeAsked } from './time-asked.ts';

const KABUL = 'Asia/Kabul';
const telling = plainly(KABUL);

function at(text: string): Instant {
  const read = parseInstant(text, KABUL);
  if (read === undefined) throw new Error(`Not a time: ${text}`);
  return read;
}

const sunday: TimeFilter = { from: at('2021-09-05'), to: at('2021-09-06'), sureness: 'definitely' };

describe('the time asked for', () => {
  it('goes from the beginning of a day to the end of one', () => {
    expect(timeAsked({ from: '2021-09-05', to: '2021-09' }, undefined, telling)).toEqual({
      time: { from: at('2021-09-05'), to: at('2021-10-01'), sureness: 'possibly' },
      unread: [],
      isReversed: false,
    });
    expect(timeAsked({ to: '2021-09-05' }, undefined, telling).time).toEqual({
      from: undefined,
      to: at('2021-09-06'),
      sureness: 'possibly',
    });
  });

  it('goes until a clock time, and not through its minute', () => {
    expect(timeAsked({ from: '2021-09-05 18:00', to: '2021-09-05 24:00' }, undefined, telling).time).toEqual({
      from: at('2021-09-05T18:00'),
      to: at('2021-09-06'),
      sureness: 'possibly',
    });
  });

  it('is read in the reader’s calendar and zone', () => {
    const reader = { ...telling, zone: 'UTC', calendar: 'solar-hijri' as const };
    expect(timeAsked({ from: '۱۴۰۰-۰۶-۱۴' }, undefined, reader).time?.from).toBe(
      parseInstant('2021-09-05', 'UTC'),
    );
  });

  it('keeps the end nobody touched, and how sure it must be', () => {
    expect(timeAsked({ to: '2021-09-06' }, sunday, telling).time).toEqual({
      ...sunday,
      to: at('2021-09-07'),
    });
    expect(timeAsked({}, sunday, telling).time).toEqual(sunday);
  });

  it('loses an end that is emptied, and all with both', () => {
    expect(timeAsked({ to: ' ' }, sunday, telling).time).toEqual({ ...sunday, to: undefined });
    expect(timeAsked({ from: '', to: '' }, sunday, telling).time).toBeUndefined();
  });

  it('keeps what it had where a text is no date, and takes the other end', () => {
    expect(timeAsked({ from: 'soon', to: '2021-09-08' }, sunday, telling)).toEqual({
      time: { ...sunday, to: at('2021-09-09') },
      unread: ['from'],
      isReversed: false,
    });
  });

  it('says where it would end before it begins, or at once', () => {
    expect(timeAsked({ to: '2021-09-04' }, sunday, telling).isReversed).toBe(true);
    expect(timeAsked({ to: '2021-09-05 00:00' }, sunday, telling).isReversed).toBe(true);
    expect(timeAsked({ to: '2021-09-05 00:01' }, sunday, telling).isReversed).toBe(false);
  });

  it('is the same where it asks for the same', () => {
    expect(isSameTime(sunday, { ...sunday })).toBe(true);
    expect(isSameTime(undefined, undefined)).toBe(true);
    expect(isSameTime(sunday, { ...sunday, sureness: 'possibly' })).toBe(false);
    expect(isSameTime(sunday, undefined)).toBe(false);
  });
});

describe('a field whose text was taken', () => {
  const took = (text: string, reader = telling) => {
    const { time } = timeAsked({ from: text }, undefined, reader);
    return { time, kept: keptOf({ from: text }, reader) };
  };

  it.each([
    ['44 bce', '44 BCE'],
    ['september 2021', '2021-09'],
    ['5 Sep 2021', '2021-09-05'],
    ['5 September 2021, 18:00', '2021-09-05 18:00'],
  ])('shows %s as %s', (text, expected) => {
    const { time, kept } = took(text);
    expect(endText('from', time, telling, kept)).toBe(expected);
  });

  it('shows what the filter has once that is another, or is told otherwise', () => {
    const { time, kept } = took('44 BCE');
    expect(endText('from', sunday, telling, kept)).toBe('2021-09-05');
    expect(endText('from', time, { ...telling, calendar: 'iso' }, kept)).toBe('-0043-01-01');
    expect(endText('from', undefined, telling, kept)).toBe('');
    expect(endText('from', time, telling, {})).toBe('0044-01-01 BCE');
  });

  it('keeps nothing of what is no date', () => {
    expect(keptOf({ from: 'soon', to: '' }, telling)).toEqual({});
  });
});

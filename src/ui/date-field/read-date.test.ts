import { describe, expect, it } from 'vitest';
import { CALENDARS } from '../../domain/time/calendar.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { plainly, SCRIPTS } from '../../domain/time/telling.ts';
import { dayHeading, dayMonthYear, monthAndYear } from '../words/dates.ts';
import { readDate } from './read-date.ts';

const KABUL = 'Asia/Kabul';
const plain = plainly(KABUL);
const DAYS = ['2021-09-05', '2021-01-31', '2022-03-21', '0079-08-24', '-0043-03-15', '0000-05-01'];

describe('a date as the app writes it', () => {
  it.each(DAYS)('%s is read back, in every calendar and script', (day) => {
    const at = parseInstant(day, KABUL);
    if (at === undefined) throw new Error(day);
    for (const calendar of CALENDARS) {
      for (const script of SCRIPTS) {
        const telling = { ...plain, calendar, script };
        for (const text of [dayHeading(at, telling), dayMonthYear(at, telling)]) {
          expect(readDate(text, telling), text).toMatchObject({ ok: true, from: at, precision: 'day' });
          // By a reader of another calendar too: the month tells which it is. ISO dates have numbers alone.
          if (calendar !== 'iso')
            expect(readDate(text, { ...plain, calendar: 'islamic-civil' })).toMatchObject({ from: at });
        }
        const month = monthAndYear(at, telling);
        expect(readDate(month, telling), month).toMatchObject({ ok: true, precision: 'month' });
      }
    }
  });

  it.each(['5 Sep 2021', '5 sept 2021', '5 SEPTEMBER 2021'])('%s, in short and in any case', (text) => {
    expect(readDate(text, plain)).toMatchObject({ from: parseInstant('2021-09-05', KABUL) });
  });
});

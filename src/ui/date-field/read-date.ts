/** What is typed into a date field, read with the names of months and weekdays that the app itself writes. */
import { dateNamesOf } from '../../domain/time/date-names.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { readTypedDate, type TypedDate, type TypedRefusal } from '../../domain/time/typed-date.ts';
import { DARI_NAMES, GREGORIAN_NAMES, ISLAMIC_NAMES, SOLAR_HIJRI_NAMES } from '../words/calendar-names.ts';

/** As many write it, with four letters. */
const SEPT = GREGORIAN_NAMES.months.map((name) => name.slice(0, 4));

const NAMES = dateNamesOf({
  months: [
    ['gregorian', SEPT],
    ['gregorian', GREGORIAN_NAMES.monthsShort],
    ['gregorian', GREGORIAN_NAMES.months],
    ['solar-hijri', SOLAR_HIJRI_NAMES.months],
    ['solar-hijri', DARI_NAMES.months],
    ['islamic-civil', ISLAMIC_NAMES.monthsShort],
    ['islamic-civil', ISLAMIC_NAMES.months],
  ],
  weekdays: [GREGORIAN_NAMES.weekdays, GREGORIAN_NAMES.weekdaysShort, DARI_NAMES.weekdays],
});

/** `readTypedDate`, by the reader's calendar and clocks and with these names, in whichever script. */
export function readDate(text: string, { calendar, zone }: Telling): TypedDate | TypedRefusal {
  return readTypedDate(text, calendar, zone, NAMES);
}

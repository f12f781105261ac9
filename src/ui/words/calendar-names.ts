/**
 * Names of months and weekdays, by calendar and script. Carried here and not asked of the browser: where it lacks a
 * locale it falls back in silence, and none has the Afghan months for every locale that needs them.
 */

export interface Names {
  /** From the first month of the year. */
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** From Monday, as ISO 8601 counts. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ENGLISH_WEEK = { weekdays: WEEKDAYS, weekdaysShort: WEEKDAYS.map((name) => name.slice(0, 3)) };

const GREGORIAN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const GREGORIAN_NAMES: Names = {
  months: GREGORIAN,
  monthsShort: GREGORIAN.map((name) => name.slice(0, 3)),
  ...ENGLISH_WEEK,
};

/** As the zodiac names them in Afghanistan; in Iran the same months are Farvardin to Esfand. */
const SOLAR_HIJRI = [
  'Hamal',
  'Sawr',
  'Jawza',
  'Saratan',
  'Asad',
  'Sunbula',
  'Mizan',
  'Aqrab',
  'Qaws',
  'Jadi',
  'Dalw',
  'Hut',
];

export const SOLAR_HIJRI_NAMES: Names = { months: SOLAR_HIJRI, monthsShort: SOLAR_HIJRI, ...ENGLISH_WEEK };

const DARI_MONTHS = [
  'حمل',
  'ثور',
  'جوزا',
  'سرطان',
  'اسد',
  'سنبله',
  'میزان',
  'عقرب',
  'قوس',
  'جدی',
  'دلو',
  'حوت',
];
const DARI_WEEKDAYS = ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'];

/** In Dari a date is never shortened. */
export const DARI_NAMES: Names = {
  months: DARI_MONTHS,
  monthsShort: DARI_MONTHS,
  weekdays: DARI_WEEKDAYS,
  weekdaysShort: DARI_WEEKDAYS,
};

const ISLAMIC = [
  'Muharram',
  'Safar',
  'Rabiʿ I',
  'Rabiʿ II',
  'Jumada I',
  'Jumada II',
  'Rajab',
  'Shaʿban',
  'Ramadan',
  'Shawwal',
  'Dhu al-Qaʿda',
  'Dhu al-Hijja',
];

export const ISLAMIC_NAMES: Names = {
  months: ISLAMIC,
  monthsShort: ISLAMIC.map((name) => name.replace('Dhu al-', 'Dhu ')),
  ...ENGLISH_WEEK,
};

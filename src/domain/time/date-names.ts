/** Names of months and weekdays within a typed date. This knows no language: the names are the caller's. */
import type { Calendar } from './calendar.ts';

export interface MonthNamed {
  readonly calendar: Calendar;
  /** 1 to 12. */
  readonly month: number;
}

export interface DateNames {
  readonly months: ReadonlyMap<string, MonthNamed>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

export const NO_NAMES: DateNames = { months: new Map(), weekdays: new Map() };

/** Lists of names, each from the first month of the year or from Monday; several may be of one calendar. */
export interface NameLists {
  readonly months: readonly (readonly [Calendar, readonly string[]])[];
  readonly weekdays: readonly (readonly string[])[];
}

/** The names as they are looked for: in any case, and without the signs that keyboards lack. */
export function dateNamesOf({ months, weekdays }: NameLists): DateNames {
  return {
    months: new Map(
      months.flatMap(([calendar, names]) =>
        names.map((name, index) => [folded(name), { calendar, month: index + 1 }] as const),
      ),
    ),
    weekdays: new Map(
      weekdays.flatMap((names) => names.map((name, index) => [folded(name), index + 1] as const)),
    ),
  };
}

export interface Numbered {
  /** Year first, then month and day by their numbers, as far as they are given; the rest as it was. */
  readonly text: string;
  /** The month's, where one was named: of whatever calendar the reader has, the date is of this one. */
  readonly calendar?: Calendar;
  /** 1 is Monday; undefined where none was named. */
  readonly weekday?: number;
}

const DAY_FIRST = /^(?:(?<day>\d{1,2}) )?(?<name>\D+?) (?<year>\d{1,6})(?!\d|:)(?<rest>.*)$/;
/** As Americans write it; with a comma, since "March 4 44 BCE" could else be read in two ways. */
const MONTH_FIRST = /^(?<name>\D+?) (?<day>\d{1,2}), ?(?<year>\d{1,6})(?!\d|:)(?<rest>.*)$/;

/** "SUNDAY 5 SEPTEMBER 2021 18:00" becomes "2021-09-5 18:00"; a text without names of dates stays as it is. */
export function numbered(text: string, names: DateNames): Numbered {
  const [first = '', ...others] = text.split(' ');
  const weekday = names.weekdays.get(folded(first));
  if (weekday !== undefined) return { ...monthNumbered(others.join(' '), names), weekday };
  return monthNumbered(text, names);
}

function monthNumbered(text: string, { months }: DateNames): Numbered {
  const groups = (MONTH_FIRST.exec(text) ?? DAY_FIRST.exec(text))?.groups;
  const named = groups && months.get(folded(groups.name ?? ''));
  if (!named) return { text };
  const month = String(named.month).padStart(2, '0');
  const day = groups.day === undefined ? '' : `-${groups.day}`;
  return { text: `${groups.year}-${month}${day}${groups.rest}`, calendar: named.calendar };
}

/** In capitals, without marks over letters, apostrophes, hyphens, full stops and invisible signs. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\p{Lm}\p{P}]/gu, '')
    .replace(/\s+/g, ' ')
    .toUpperCase();
}

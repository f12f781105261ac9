import type { Messages } from '../message.ts';

/** Fields for a date, the calendar they open, and stretches of time in words. */
export const dates = {
  'dates.pick': 'Pick',
  'dates.pickFor': 'Pick a day in a calendar for “{field}”',
  'dates.calendar': 'Calendar',

  'dates.reading.from': '{date}, from its beginning',
  'dates.reading.to': '{date}, to its end',
  'dates.reading.on': '{date}',
  'dates.reading.beside': '{reading} · {beside}',
  'dates.reading.dayFirst': '{reading} (read with the day first)',
  'dates.byClocksOf': '{words} ({zone})',

  'dates.hint': 'Write it {like}.',
  'dates.like.gregorian': 'like {example} or {withHour}',
  'dates.like.iso': 'like {example} or {withHour}',
  'dates.like.solar-hijri': 'in the Solar Hijri calendar, like {example} or {withHour}',
  'dates.like.islamic-civil': 'in the Islamic calendar, like {example} or {withHour}',
  'dates.bad.unreadable': 'This is not read as a date. Write it {like}.',
  'dates.bad.several': 'This is more than one date. Write one, {like}.',
  'dates.bad.no-such-month': 'There is no such month. Write it {like}.',
  'dates.bad.no-such-day': 'That month has no such day. Write it {like}.',
  'dates.bad.no-such-time': 'There is no such time of day. Write it {like}.',
  'dates.bad.other-weekday': 'That day falls on another day of the week. Write it {like}.',
  'dates.bad.out-of-range': 'This calendar has no such year. Write it {like}.',

  'dates.edge': '{day}, {hour}',
  'dates.stretch.days': '{first}–{last}',
  'dates.stretch.spread': '{first} – {last}',
  'dates.stretch.hours': '{day}, {from}–{to}',
  'dates.stretch.in': 'in {stretch}',
  'dates.stretch.from': 'from {first} on',
  'dates.stretch.until': 'until {last}',
  'dates.stretch.untilEndOf': 'until the end of {last}',
} as const satisfies Messages;

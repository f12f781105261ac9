import type { Messages } from '../message.ts';

/** The choices of how times are told. */
export const tellingChoices = {
  'telling.zones': 'Zone',
  'telling.zones.corpus': 'where the events were reported from',
  'telling.zones.corpusAndOwn': 'where the events were reported from; your device’s zone, too',
  'telling.zones.own': 'your device’s zone',
  'telling.zones.utc': 'Coordinated Universal Time',
  'telling.zones.another': 'Another',
  'telling.zones.find': 'Another zone, by its city',
  'telling.zones.example': 'City, such as Berlin',
  'telling.zones.use': 'Use it',
  'telling.zones.unknown':
    'No one zone is called “{text}”. Type a city, such as Berlin or New York, or choose from the list.',
  'telling.calendars': 'Calendar',
  'telling.calendar.gregorian': 'Gregorian',
  'telling.calendar.solar-hijri': 'Solar Hijri (Afghan)',
  'telling.calendar.islamic-civil': 'Islamic (civil, reckoned by rule)',
  'telling.calendar.iso': 'ISO 8601',
  'telling.beside': 'Beside it',
  'telling.beside.none': 'no second calendar',
  'telling.scripts': 'Names of Solar Hijri months and days',
  'telling.script.latin': 'Latin script',
  'telling.script.dari': 'Dari script',
  'telling.rule':
    'A time known only to the day, or to a part of it, keeps the day of the place it was reported from. Only a time with an hour moves to another zone.',
  'telling.inLink': 'A link to this page carries what you choose here.',
  'telling.reset': 'The corpus’s own zone and calendar',
} as const satisfies Messages;

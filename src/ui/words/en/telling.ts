import type { Messages } from '../message.ts';

/** How times are told: by which clocks, in which calendar and script. */
export const telling = {
  'telling.title': 'How times are told',
  'telling.button': 'Times are told in {told}. Change',
  'telling.announced': 'Times are now told in {told}',
  'telling.told': '{zone}, {calendar}',
  'telling.toldBeside': '{zone}, {calendar}, {beside} beside it',
  'telling.short': '{place} {offset}',
  'telling.short.changing': '{place}, offset changes',
  'telling.short.and': '{zone} · {calendar}',
  'telling.short.andWith': '{zone} · with {calendar}',
  'telling.short.with': ' with {calendar}',

  'telling.zone': '{place}, {offset}',
  'telling.offset': 'UTC{offset}',
  'telling.offset.then': '{first}, then {last}',
  'telling.offset.changing': '{first} at first, then changing',
  'telling.offset.localMean': 'local mean time',

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
  'telling.calendarInShort.gregorian': 'Gregorian',
  'telling.calendarInShort.solar-hijri': 'Solar Hijri',
  'telling.calendarInShort.islamic-civil': 'Islamic',
  'telling.calendarInShort.iso': 'ISO 8601',
  'telling.calendarInText.gregorian': 'Gregorian calendar',
  'telling.calendarInText.solar-hijri': 'Solar Hijri calendar',
  'telling.calendarInText.islamic-civil': 'Islamic civil calendar',
  'telling.calendarInText.iso': 'ISO 8601 dates',

  'telling.beside': 'Beside it',
  'telling.beside.none': 'no second calendar',
  'telling.scripts': 'Names of Solar Hijri months and days',
  'telling.script.latin': 'Latin script',
  'telling.script.dari': 'Dari script',

  'telling.rule':
    'A time known only to the day, or to a part of it, keeps the day of the place it was reported from. Only a time with an hour moves to another zone.',
  'telling.inLink': 'A link to this page carries what you choose here.',
  'telling.reset': 'Back to the corpus’s own',
  'telling.key': 'Choose how times are told: zone and calendar',
} as const satisfies Messages;

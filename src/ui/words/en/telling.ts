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

  'telling.calendarInShort.gregorian': 'Gregorian',
  'telling.calendarInShort.solar-hijri': 'Solar Hijri',
  'telling.calendarInShort.islamic-civil': 'Islamic',
  'telling.calendarInShort.iso': 'ISO 8601',
  'telling.calendarInText.gregorian': 'Gregorian calendar',
  'telling.calendarInText.solar-hijri': 'Solar Hijri calendar',
  'telling.calendarInText.islamic-civil': 'Islamic civil calendar',
  'telling.calendarInText.iso': 'ISO 8601 dates',
} as const satisfies Messages;

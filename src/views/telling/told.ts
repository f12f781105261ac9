import type { Calendar } from '../../domain/time/calendar.ts';
import type { Offset } from '../../domain/time/offsets.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { timeOfZone, zoneInShort } from '../../ui/words/offsets.ts';
import { say } from '../../ui/words/say.ts';

/** "Kabul time, UTC+04:30, Solar Hijri calendar, Gregorian calendar beside it", within a sentence. */
export function toldInWords(
  { zone, calendar, beside }: Telling,
  offsets: readonly Offset[] | undefined,
): string {
  const first = {
    zone: timeOfZone(zone, offsets),
    calendar: say(`telling.calendarInText.${calendar}`),
  };
  if (!beside) return say('telling.told', first);
  return say('telling.toldBeside', { ...first, beside: say(`telling.calendarInText.${beside}`) });
}

/** What a button has room for; `least` is what it keeps where there is little. */
export interface ToldInShort {
  /** "Kabul +04:30 · Solar Hijri": the zone, and a calendar where it is not the Gregorian one alone. */
  readonly least: string;
  /** " with Gregorian" */
  readonly more: string;
}

export function toldInShort(
  { zone, calendar, beside }: Telling,
  offsets: readonly Offset[] | undefined,
): ToldInShort {
  const name = (each: Calendar) => say(`telling.calendarInShort.${each}`);
  const told = zoneInShort(zone, offsets);
  if (calendar !== 'gregorian') {
    return {
      least: say('telling.short.and', { zone: told, calendar: name(calendar) }),
      more: beside ? say('telling.short.with', { calendar: name(beside) }) : '',
    };
  }
  return {
    least: beside ? say('telling.short.andWith', { zone: told, calendar: name(beside) }) : told,
    more: '',
  };
}

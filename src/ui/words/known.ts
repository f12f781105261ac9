/** The second clock in words. */
import type { Article } from '../../domain/corpus/corpus.ts';
import { type Instant, shift, startOfDay, type Zone } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { besideOf, clockTime, dayHeading, dayMonthYear } from './dates.ts';
import { offsetInWords } from './offsets.ts';
import { say, sayList } from './say.ts';

/**
 * A time on the second clock: "Monday 6 September 2021" where it stands at the end of that day in the corpus's zone,
 * whatever zone the reader has, for articles are dated by its days; else with its hour by the reader's clocks.
 */
export function knownByInWords(at: Instant, zone: Zone, telling: Telling): string {
  const isDay = isEndOfDay(at, zone);
  const told = isDay ? { ...telling, zone } : telling;
  const within = isDay ? shift(at, -1) : at;
  const second = besideOf(told);
  const day = second
    ? say('known.andBeside', { first: dayHeading(within, told), second: dayMonthYear(within, second) })
    : dayHeading(within, told);
  if (isDay) return day;
  return say('time.hour.long', {
    day,
    hour: clockTime(at, telling.zone),
    offset: offsetInWords(at, telling.zone),
  });
}

/** The same in short, without its hour: "6 September 2021". */
export function knownByInShort(at: Instant, zone: Zone, telling: Telling): string {
  return isEndOfDay(at, zone) ? dayMonthYear(shift(at, -1), { ...telling, zone }) : dayMonthYear(at, telling);
}

function isEndOfDay(at: Instant, zone: Zone): boolean {
  return at === startOfDay(at, zone);
}

/** "3, 4 and 6". */
export function articleNumbers(articles: readonly Article[]): string {
  return sayList(articles.map(({ number }) => String(number)));
}

/** "article 3 and article 4", with their labels. */
export function articlesNamed(articles: readonly Article[]): string {
  return sayList(
    articles.map(({ number, label }) => say('known.articleNamed', { number: String(number), label })),
  );
}

import type { Fold } from '../../domain/overview/folds.ts';
import { DAY, type Instant, shift, type Zone } from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { LOCALE, say, sayList } from '../../ui/words/say.ts';

/** "16 August". */
export function dayMonth(at: Instant, zone: Zone): string {
  return new Intl.DateTimeFormat(LOCALE, { timeZone: zone, day: 'numeric', month: 'long' }).format(at);
}

/** "16 August – 4 September: 20 days folded." */
export function foldInWords({ from, to }: Fold, zone: Zone): string {
  return say('timeline.fold', {
    from: dayMonth(from, zone),
    to: dayMonth(shift(to, -1), zone),
    count: Math.round((to - from) / DAY),
  });
}

/** The stretches of time in view, in days: "15 August and 5–6 September 2021". What is folded is left out. */
export function windowInWords(window: TimeWindow, folds: readonly Fold[], zone: Zone): string {
  const format = new Intl.DateTimeFormat(LOCALE, {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  // A window's end is the first instant after it: midnight belongs to the day before.
  const stretches = stretchesOf(window, folds).map(({ from, to }) => format.formatRange(from, shift(to, -1)));
  return sayList(stretches);
}

function stretchesOf(window: TimeWindow, folds: readonly Fold[]): TimeWindow[] {
  const gaps = folds.filter(({ from, to }) => to > window.from && from < window.to);
  const starts = [window.from, ...gaps.map((gap) => gap.to)];
  const ends = [...gaps.map((gap) => gap.from), window.to];
  const stretches = starts.map((from, index) => ({ from, to: ends[index] ?? window.to }));
  return stretches.filter(({ from, to }) => from < to);
}

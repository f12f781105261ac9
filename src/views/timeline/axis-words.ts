import type { Fold } from '../../domain/overview/folds.ts';
import {
  DAY,
  HOUR,
  type Instant,
  offsetAt,
  shift,
  startOfDay,
  type Zone,
} from '../../domain/time/instant.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { LOCALE, say } from '../../ui/words/say.ts';
import { bareDay, shortDay } from '../../ui/words/dates.ts';
import type { AxisWords, PixelsPer } from './vis/axis.ts';
import { plainly } from '../../domain/time/telling.ts';

/** No change of clock is longer, and no quarter of a day as short. */
const CLOCK_CHANGE = 1.5 * HOUR;

/** The axis in words: parts of the day under days, days under months, and so on. No clock hours: nobody gave any. */
export function axisWords(zone: Zone, folds: () => readonly Fold[], window: () => TimeWindow): AxisWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE, { timeZone: zone, ...options });
  const dayOfMonth = format({ day: 'numeric' });
  const weekday = format({ weekday: 'short', day: 'numeric' });
  const month = format({ month: 'short' });
  const monthAndYear = format({ month: 'long', year: 'numeric' });
  const year = format({ year: 'numeric' });
  const fullDay = format({ weekday: 'long', day: 'numeric', month: 'long' });

  /**
   * The boundary that a tick means. vis-timeline counts on with the offset of its first tick, so that after a change of
   * clock a day's tick falls an hour short of it. The label at the window's start is no tick and means itself.
   */
  const tickAt = (at: Instant) => (at > window().from ? shift(at, CLOCK_CHANGE) : at);

  /** The sliver left for a fold's torn edges carries no words. */
  const isFolded = (at: Instant) => folds().some((fold) => at >= fold.from && at < fold.to);
  /** What is in view of the day that `at` falls in. Pixels. */
  const roomInDay = (at: Instant, pixelsPer: PixelsPer) => {
    const day = startOfDay(at, zone);
    const end = Math.min(
      day + DAY,
      window().to,
      ...folds()
        .filter((fold) => fold.from > at)
        .map((fold) => fold.from),
    );
    return pixelsPer(end - Math.max(day, window().from));
  };

  return {
    minor(tick, scale, pixelsPer) {
      if (tick < window().from) return '';
      const at = tickAt(tick);
      if (isFolded(at)) return '';
      switch (scale) {
        case 'hour':
          return quarterOfDay(at, zone);
        case 'weekday':
          return pixelsPer(DAY) > 64 ? weekday.format(at) : dayOfMonth.format(at);
        case 'day':
          return dayOfMonth.format(at);
        case 'month':
          return month.format(at);
        default:
          return year.format(at);
      }
    },
    major(tick, scale, pixelsPer) {
      const at = tickAt(tick);
      if (isFolded(at)) return '';
      const room = roomInDay(at, pixelsPer);
      switch (scale) {
        case 'hour':
          return room > 190 ? fullDay.format(at) : (room > 130 ? shortDay : bareDay)(at, plainly(zone));
        case 'weekday':
        case 'day':
          return monthAndYear.format(at);
        case 'month':
          return year.format(at);
        default:
          return say('timeline.axisYears');
      }
    },
  };
}

const QUARTERS = ['night', 'morning', 'afternoon', 'evening'] as const;

/** The quarter of the day that a tick at 0, 6, 12 or 18 o'clock begins. */
function quarterOfDay(at: Instant, zone: Zone): string {
  const hour = (((at / HOUR + offsetAt(at, zone) / 60) % 24) + 24) % 24;
  return say(`timeline.quarter.${QUARTERS[Math.floor(hour / 6)] ?? 'night'}`);
}

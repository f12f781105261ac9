import { addDays, DAY, type Instant, nearestInstant, startOfDay, type Zone } from '../time/instant.ts';
import type { TimeWindow } from '../time/window.ts';

/** The days of a zone, each asked of its clocks once: asking takes a thousand times as long as remembering. */
export class WholeDays {
  readonly #zone: Zone;
  /** By the day in UTC that the instants asked about were in: a day of a zone lies in two of them, rarely three. */
  readonly #known = new Map<number, TimeWindow[]>();
  #last: TimeWindow | undefined;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  /**
   * The whole days that extents touch, which come in the order they begin in: each once, those next to one another in
   * one. What takes no time still touches the day it stands in.
   */
  touchedBy(from: ArrayLike<number>, to: ArrayLike<number>): TimeWindow[] {
    const touched: TimeWindow[] = [];
    let [start, end] = [0, -Infinity];
    for (let index = 0; index < from.length; index++) {
      const begins = from[index] ?? 0;
      const ends = Math.max(to[index] ?? 0, begins + 1);
      // Most lie in days that are known to be touched already: those are not looked up.
      if (end >= ends) continue;
      const days = this.#around(begins, ends);
      if (days.from <= end) touched.pop();
      else start = days.from;
      touched.push({ from: start as Instant, to: days.to });
      end = days.to;
    }
    return touched;
  }

  #around(from: number, to: number): TimeWindow {
    const last = nearestInstant(to);
    const first = this.at(nearestInstant(from)).from;
    const day = this.at(last);
    return { from: first, to: day.from === last ? day.from : day.to };
  }

  /** The day that an instant is in. */
  at(instant: Instant): TimeWindow {
    const day = this.#last && holds(this.#last, instant) ? this.#last : this.#find(instant);
    this.#last = day;
    return day;
  }

  #find(instant: Instant): TimeWindow {
    const key = Math.floor(instant / DAY);
    const near = this.#known.get(key) ?? [];
    const known = near.find((day) => holds(day, instant));
    if (known) return known;
    const day = { from: startOfDay(instant, this.#zone), to: addDays(instant, 1, this.#zone) };
    this.#known.set(key, [...near, day]);
    return day;
  }
}

function holds({ from, to }: TimeWindow, instant: Instant): boolean {
  return instant >= from && instant < to;
}

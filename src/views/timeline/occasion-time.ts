/** When an occasion was: the time of its points, which may not all have the same. */
import type { Moment, PartOfDay } from '../../domain/corpus/corpus.ts';
import { type MarkPlace, markPlaceOf, qualifiersOf } from '../../domain/overview/mark-place.ts';
import type { Mark } from '../../domain/overview/marks.ts';
import { type Instant, instant, offsetAt } from '../../domain/time/instant.ts';
import { shapeOf } from '../../domain/time/shape.ts';
import { type Telling, zoneTold } from '../../domain/time/telling.ts';
import { PRECISIONS, placeOf } from '../../domain/time/when.ts';
import type { SignShape } from '../../ui/TimeSign.tsx';
import { besideOf } from '../../ui/words/dates.ts';
import { zonePlace } from '../../ui/words/offsets.ts';
import { say } from '../../ui/words/say.ts';
import { daysInWords, spread } from '../../ui/words/stretch.ts';
import { whenInWords } from '../../ui/words/when.ts';

export interface OccasionTime {
  readonly words: string;
  /** In the second calendar, where the reader has one. */
  readonly beside: string | undefined;
  /** As it is drawn. */
  readonly shape: SignShape | undefined;
}

/**
 * The time that all its points have, else from the first to the last of them: "3–5 September 2021", or where that would
 * name a day or an end that nobody gave, their own words, "Mar 2021 – Sun 5 Sep, no hour". Of moments with a date.
 */
export function occasionTime(
  moments: Mark['moments'],
  partsOfDay: readonly PartOfDay[],
  telling: Telling,
): OccasionTime {
  const wordsOf = ({ when }: Moment) => whenInWords(when, partsOfDay, telling);
  const first = wordsOf(moments[0]);
  const { short, beside } = first;
  if (moments.every((moment) => wordsOf(moment).short === short)) {
    return { words: short, beside, shape: shapeOf(moments[0].when) };
  }
  const place = markPlaceOf({ moments });
  const shape: SignShape = {
    start: place.start,
    end: place.end,
    certain: 'none',
    ...qualifiersOf({ moments }),
  };
  const days = daysOf(moments, place, telling);
  if (days) return { ...days, shape };
  const last = wordsOf(lastOf(moments, place));
  const bothBeside = beside !== undefined && last.beside !== undefined;
  return {
    words: spread(short, last.short),
    beside: bothBeside ? spread(beside, last.beside) : undefined,
    shape,
  };
}

/** What goes on longest, which need not be what begins last. */
function lastOf(moments: Mark['moments'], { to }: MarkPlace): Moment {
  return moments.findLast(({ when }) => placeOf(when)?.to === to) ?? moments[0];
}

/** From the first day to the last; undefined where that would say too much, or whose days they are is not the same. */
function daysOf(
  moments: Mark['moments'],
  place: MarkPlace,
  telling: Telling,
): Omit<OccasionTime, 'shape'> | undefined {
  const { approximate, uncertain } = qualifiersOf({ moments });
  const zone = zoneTold(moments[0].when, telling.zone);
  const oneZone = moments.every(({ when }) => zoneTold(when, telling.zone) === zone);
  const isOpen = place.start === 'open' || place.end === 'open';
  if (isOpen || approximate || uncertain || !oneZone || !moments.every(isToldByDays)) return undefined;
  const ends = { from: instant(place.from), last: instant(Math.max(place.from, place.to - 1)) };
  const days = daysInWords(ends.from, ends.last, { ...telling, zone });
  const second = besideOf({ ...telling, zone });
  return {
    words: isElsewhere(Object.values(ends), zone, telling.zone)
      ? say('time.elsewhere.short', { time: days, place: zonePlace(zone) })
      : days,
    beside: second && daysInWords(ends.from, ends.last, second),
  };
}

function isToldByDays({ when: { precision } }: Moment): boolean {
  return PRECISIONS.indexOf(precision) <= PRECISIONS.indexOf('week');
}

function isElsewhere(ends: readonly Instant[], zone: Telling['zone'], reader: Telling['zone']): boolean {
  return zone !== reader && ends.some((at) => offsetAt(at, zone) !== offsetAt(at, reader));
}

/**
 * The timeline set upright, for a narrow page: time runs down in bands, one for each day or part of a day that
 * moments are known to, with the two sides' marks facing each other across the seam.
 */
import type { Corpus, OccasionId } from '../corpus/corpus.ts';
import { dayNumberAt } from '../time/calendar.ts';
import { type Instant, instant, startOfDay, type Zone } from '../time/instant.ts';
import { zoneTold } from '../time/telling.ts';
import { overlaps, placeOf } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';
import type { Fold } from './folds.ts';
import type { Lane } from './lanes.ts';
import { type Mark, marksOf } from './marks.ts';

export interface Band {
  readonly kind: 'band';
  /** First instant of the band's day, and the zone whose day it is. */
  readonly day: Instant;
  readonly zone: Zone;
  /** The part of that day the band stands for, if not the whole. */
  readonly partOfDay: string | undefined;
  /** Marks of the side that the corpus names first, and of the other. */
  readonly first: readonly Mark[];
  readonly second: readonly Mark[];
  /** The lead pair, where it falls into this band. */
  readonly lead: { readonly first: Mark; readonly second: Mark } | undefined;
}

export interface FoldBreak {
  readonly kind: 'fold';
  readonly fold: Fold;
}

/**
 * Bands in time order, broken where a fold begins between two; only marks that reach into `window`. Days are those of
 * the zone each time is told in (`zoneTold`).
 */
export function bandsOf(
  corpus: Pick<Corpus, 'occasions' | 'leadPair'>,
  lanes: readonly Lane[],
  openOccasions: readonly OccasionId[],
  window: TimeWindow,
  folds: readonly Fold[],
  reader: Zone,
): readonly (Band | FoldBreak)[] {
  const inView = (lane: Lane | undefined) => (lane ? marksWithin(corpus, lane, openOccasions, window) : []);
  const slots = new Map<string, Slot>();
  for (const side of ['first', 'second'] as const) {
    const facing = side === 'first' ? 'below' : 'above';
    for (const mark of inView(lanes.find((lane) => lane.facing === facing))) {
      const { key, ...slot } = slotOf(mark, reader);
      const known = slots.get(key) ?? slot;
      known[side].push(mark);
      slots.set(key, { ...known, from: Math.min(known.from, slot.from) });
    }
  }
  const bands = [...slots.values()].sort(inTimeOrder).map((slot) => bandOf(slot, corpus.leadPair));
  return bands.flatMap((band, index) => {
    const before = bands[index - 1]?.day;
    if (before === undefined) return [band];
    const between = folds.filter((fold) => fold.from > before && fold.from <= band.day);
    return [...between.map((fold) => ({ kind: 'fold' as const, fold })), band];
  });
}

/** A lane's marks that reach into the window, in time order. */
export function marksWithin(
  corpus: Pick<Corpus, 'occasions' | 'leadPair'>,
  lane: Lane,
  openOccasions: readonly OccasionId[],
  window: TimeWindow,
): readonly Mark[] {
  return marksOf(corpus, lane, openOccasions).filter((mark) => isIn(window, mark));
}

/** A band while its marks are gathered. */
interface Slot {
  readonly day: Instant;
  readonly zone: Zone;
  readonly partOfDay: string | undefined;
  /** Where the first of its marks begins. */
  readonly from: number;
  readonly first: Mark[];
  readonly second: Mark[];
}

function slotOf(mark: Mark, reader: Zone): Slot & { readonly key: string } {
  const { when } = mark.moments[0];
  const zone = zoneTold(when, reader);
  const from = placeOf(when)?.from ?? 0;
  const day = startOfDay(instant(from), zone);
  const partOfDay = when.precision === 'part-of-day' ? when.partOfDay : undefined;
  return {
    key: `${dayNumberAt(day, zone)}/${partOfDay ?? ''}`,
    day,
    zone,
    partOfDay,
    from,
    first: [],
    second: [],
  };
}

/** A whole day stands before its parts: it may have begun before them. */
function inTimeOrder(a: Slot, b: Slot): number {
  return a.day - b.day || wholeFirst(a) - wholeFirst(b) || a.from - b.from;
}

function wholeFirst({ partOfDay }: Slot): number {
  return partOfDay === undefined ? 0 : 1;
}

function isIn(window: TimeWindow, { moments }: Mark): boolean {
  return moments.some(({ when }) => {
    const place = placeOf(when);
    return place !== undefined && overlaps(place, window);
  });
}

function bandOf({ day, zone, partOfDay, first, second }: Slot, leadPair: Corpus['leadPair']): Band {
  const leadOf = (marks: readonly Mark[]) =>
    marks.find((mark) => mark.lead && leadPair?.includes(mark.moments[0].id));
  const [claim, denial] = [leadOf(first), leadOf(second)];
  if (!claim || !denial) return { kind: 'band', day, zone, partOfDay, first, second, lead: undefined };
  return {
    kind: 'band',
    day,
    zone,
    partOfDay,
    first: first.filter((mark) => mark !== claim),
    second: second.filter((mark) => mark !== denial),
    lead: { first: claim, second: denial },
  };
}

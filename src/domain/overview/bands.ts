/**
 * The timeline set upright, for a narrow page: time runs down in bands, one for each day or part of a day that
 * moments are known to, with the two sides' marks facing each other across the seam.
 */
import type { Corpus, MomentId, OccasionId } from '../corpus/corpus.ts';
import { type Instant, instant, startOfDay, type Zone } from '../time/instant.ts';
import { overlaps, placeOf } from '../time/when.ts';
import type { TimeWindow } from '../time/window.ts';
import type { Fold } from './folds.ts';
import type { Lane } from './lanes.ts';
import { type Mark, marksOf } from './marks.ts';

export interface Band {
  readonly kind: 'band';
  /** First instant of the band's day. */
  readonly day: Instant;
  /** The part of that day the band stands for, if not the whole. */
  readonly partOfDay: string | undefined;
  readonly left: readonly Mark[];
  readonly right: readonly Mark[];
  /** The lead pair, where it falls into this band. */
  readonly lead: { readonly left: Mark; readonly right: Mark } | undefined;
}

export interface FoldBreak {
  readonly kind: 'fold';
  readonly fold: Fold;
}

/** Bands in time order, broken where a fold lies between two; only what lies in `window`. */
export function bandsOf(
  corpus: Pick<Corpus, 'occasions' | 'leadPair' | 'zone'>,
  lanes: readonly Lane[],
  openOccasions: readonly OccasionId[],
  window: TimeWindow,
  folds: readonly Fold[],
): readonly (Band | FoldBreak)[] {
  const inView = (lane: Lane | undefined) =>
    lane ? marksOf(corpus, lane, openOccasions).filter((mark) => isIn(window, mark)) : [];
  const left = inView(lanes.find((lane) => lane.facing === 'below'));
  const right = inView(lanes.find((lane) => lane.facing === 'above'));
  const keys = new Map<string, { day: Instant; partOfDay: string | undefined }>();
  for (const mark of [...left, ...right]) {
    const key = bandOf(mark, corpus.zone);
    keys.set(`${key.day}/${key.partOfDay ?? ''}`, key);
  }
  const bands = [...keys.values()]
    .sort((a, b) => a.day - b.day || order(a.partOfDay) - order(b.partOfDay))
    .map(({ day, partOfDay }): Band => {
      const mine = (mark: Mark) => {
        const key = bandOf(mark, corpus.zone);
        return key.day === day && key.partOfDay === partOfDay;
      };
      return withLead(day, partOfDay, left.filter(mine), right.filter(mine), corpus.leadPair);
    });
  return bands.flatMap((band, index) => {
    const before = bands[index - 1]?.day;
    const fold = folds.find((f) => before !== undefined && f.from > before && f.to <= band.day);
    return fold ? [{ kind: 'fold' as const, fold }, band] : [band];
  });
}

function isIn(window: TimeWindow, mark: Mark): boolean {
  const place = placeOf(mark.moments[0].when);
  return place !== undefined && overlaps(place, window);
}

function withLead(
  day: Band['day'],
  partOfDay: Band['partOfDay'],
  left: readonly Mark[],
  right: readonly Mark[],
  leadPair: readonly [MomentId, MomentId] | undefined,
): Band {
  const leadOf = (marks: readonly Mark[]) =>
    marks.find((mark) => mark.lead && leadPair?.includes(mark.moments[0].id));
  const [l, r] = [leadOf(left), leadOf(right)];
  if (!l || !r) return { kind: 'band', day, partOfDay, left, right, lead: undefined };
  return {
    kind: 'band',
    day,
    partOfDay,
    left: left.filter((mark) => mark !== l),
    right: right.filter((mark) => mark !== r),
    lead: { left: l, right: r },
  };
}

function bandOf(mark: Mark, zone: Zone): { day: Instant; partOfDay: string | undefined } {
  const { when } = mark.moments[0];
  const day = startOfDay(instant(placeOf(when)?.from ?? 0), zone);
  return { day, partOfDay: when.precision === 'part-of-day' ? when.partOfDay : undefined };
}

/** A whole day stands before its parts: it may have begun before them. */
function order(partOfDay: string | undefined): number {
  return partOfDay === undefined ? 0 : 1;
}

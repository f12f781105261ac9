import { useMemo, useRef } from 'react';
import type { Corpus, MomentId } from '../../../domain/corpus/corpus.ts';
import { placeOfMoment } from '../../../domain/corpus/lookups.ts';
import { type Single, stretchesOf } from '../../../domain/overview/counted.ts';
import type { Detail, LaneDetail } from '../../../domain/overview/detail/detail.ts';
import type { LaneKind } from '../../../domain/overview/lanes.ts';
import type { LayoutRules } from '../../../domain/overview/layout.ts';
import type { Lit } from '../../../domain/overview/lit.ts';
import { type Mark, markOf } from '../../../domain/overview/marks.ts';
import { movedBy, type Sheet } from '../../../domain/overview/sheet.ts';
import { placeOf } from '../../../domain/time/when.ts';
import { type Disputed, useDisputed } from '../../../state/derived.ts';
import { useFontsLoaded } from '../../../ui/use-size.ts';
import type { Sight } from '../in-sight.ts';
import { labelMeasure } from '../label-width.ts';
import type { LaneRow } from '../lane-rows.ts';
import { textWidths } from '../text-width.ts';
import { type Before, type FittedLane, type Fitting, fitLane } from './fit-lane.ts';
import { emptyRows, isInSight, ROW, ROWS } from './lane-heights.ts';

interface Wanted {
  readonly corpus: Corpus;
  readonly kind: LaneKind;
  readonly detail: Detail | undefined;
  readonly sheet: Sheet | undefined;
  /** Pixels from the sheet's start to the window's. */
  readonly viewAt: number;
  readonly sight: Sight | undefined;
  /** Pixels kept at each lane's upper edge for its name. */
  readonly head: number;
  /** Pixels of a lane. */
  readonly height: number;
  readonly always: readonly number[];
  readonly lit: Lit | undefined;
}

export interface Feed {
  /** Every lane there is, with its place and nothing in it. */
  readonly rows: readonly LaneRow[];
  /** Those in sight, with all that is drawn of them. */
  readonly lanes: readonly FittedLane[];
  readonly disputed: Disputed;
}

/** From an answer to what is drawn of it: labels in rows, counts in the band at each lane's foot. */
export function useFeed({
  corpus,
  kind,
  detail,
  sheet,
  viewAt,
  sight,
  head,
  height,
  always,
  lit,
}: Wanted): Feed {
  const disputed = useDisputed();
  const widthOf = textWidths(useFontsLoaded());
  const measure = useMemo(
    () => labelMeasure(corpus, ({ moments: [moment] }) => disputed.has(moment.id), lit, widthOf),
    [corpus, disputed, lit, widthOf],
  );
  const rules = useMemo((): LayoutRules => {
    const standing = new Set(always);
    const isAlways = (id: MomentId) => {
      const place = placeOfMoment(corpus.moments, id);
      return place !== undefined && standing.has(place);
    };
    return {
      labelWidth: (mark) => Math.min(WIDEST, measure.width(mark, 0)),
      isLit: ({ moments: [moment] }) => isAlways(moment.id),
      rows: ROWS[kind],
      head,
      rowHeight: ROW,
      leadHeight: () => ROW,
      leastHeight: 0,
    };
  }, [corpus, always, kind, head, measure]);
  const markAt = useMarks(corpus);
  const singleAt = useMemo(() => singlesIn(corpus, disputed), [corpus, disputed]);
  const details = detail?.lanes;
  const rows = useMemo(() => emptyRows(details ?? [], height), [details, height]);
  const before = useRef<Drawn | undefined>(undefined);
  const laneAt = useMemo(() => {
    if (!detail || !sheet) return undefined;
    const stretchAt = stretchesOf(detail.asked, detail.window.from);
    return fittedOnce({ sheet, viewAt, rules, markAt, singleAt, stretchAt }, before.current);
  }, [detail, sheet, viewAt, rules, markAt, singleAt]);
  const lanes = useMemo(() => {
    if (!laneAt || !sheet) return [];
    const fitted = rows.flatMap((row, index) => {
      const lane = details?.[index];
      return lane && isInSight(row, sight) ? [laneAt(row, lane)] : [];
    });
    const lanes = sameOr(before.current?.lanes, fitted);
    before.current = { sheet, lanes };
    return lanes;
  }, [laneAt, sheet, details, rows, sight]);
  return { rows, lanes, disputed };
}

/** What was drawn last, and on which sheet. */
interface Drawn {
  readonly sheet: Sheet;
  readonly lanes: readonly FittedLane[];
}

function sameOr(before: Drawn['lanes'] | undefined, now: Drawn['lanes']): Drawn['lanes'] {
  const isSame = before?.length === now.length && before.every((lane, index) => lane === now[index]);
  return isSame ? before : now;
}

/** Each lane is fitted when it first comes into sight; what is scrolled by afterwards is there. */
function fittedOnce(
  fitting: Fitting,
  last: Drawn | undefined,
): (row: LaneRow, lane: LaneDetail) => FittedLane {
  const by = last && movedBy(last.sheet, fitting.sheet);
  const lanes = new Map(last?.lanes.map((lane) => [lane.layout.lane.id, lane]));
  const lastOf = (id: string): Before | undefined => {
    const lane = lanes.get(id);
    return lane && by !== undefined ? { lane, by } : undefined;
  };
  const known = new Map<LaneRow, FittedLane>();
  return (row, lane) => {
    const fitted = known.get(row) ?? fitLane(row, lane, fitting, lastOf(lane.id));
    known.set(row, fitted);
    return fitted;
  };
}

/** A label takes up no more, however long its words. Pixels. */
const WIDEST = 260;

/** Marks that were looked at of late: the same object each time, so that what stands still is not drawn anew. */
function useMarks(corpus: Corpus): (lane: LaneDetail, place: number) => Mark | undefined {
  return useMemo(() => {
    const kept = new Map<string, Mark>();
    return (lane, place) => {
      const key = `${place}/${lane.id}`;
      const moment = corpus.moments.at(place);
      const known = kept.get(key);
      if (known?.moments[0] === moment || !moment) return known;
      const mark = markOf(lane, [moment]);
      if (kept.size > MOST_MARKS) kept.clear();
      kept.set(key, mark);
      return mark;
    };
  }, [corpus]);
}

const MOST_MARKS = 4_000;

function singlesIn(corpus: Corpus, disputed: Disputed): (place: number) => Single {
  return (place) => {
    const moment = corpus.moments.at(place);
    const { from = 0, to = 0 } = (moment && placeOf(moment.when)) ?? {};
    return {
      place,
      from,
      to: Math.max(to, from + 1),
      disputed: moment !== undefined && disputed.has(moment.id),
    };
  };
}

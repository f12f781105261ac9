import { useMemo } from 'react';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { Lane, LaneKind } from '../../domain/overview/lanes.ts';
import { type LaneLayout, type LayoutRules, layoutLane } from '../../domain/overview/layout.ts';
import { carriedBy, type Lit } from '../../domain/overview/lit.ts';
import { type Mark, marksOf } from '../../domain/overview/marks.ts';
import { type TimeScale, timeScale } from '../../domain/overview/scale.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { type Disputed, useDisputed, useLit } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { useHidden } from '../../state/time-frame.ts';
import { useFontsLoaded } from '../../ui/use-size.ts';
import { labelMeasure } from './label-width.ts';
import { type LaneRow, withTops } from './lane-rows.ts';
import { type LeadSetting, leadLines, leadSetting } from './lead-setting.ts';
import { type ShadeLabel, withShadeLabels } from './shade-labels.ts';
import type { NamedShade } from './shades.ts';
import { textWidths } from './text-width.ts';

/** Rows a lane may fill before the rest is counted: many where lanes are few. */
const ROWS: Record<LaneKind, number> = { side: 12, actor: 4, place: 5, article: 6, none: 18 };

interface Wanted {
  readonly corpus: Corpus;
  readonly lanes: readonly Lane[];
  readonly kind: LaneKind;
  readonly window: TimeWindow;
  /** Pixels that the lanes are wide. */
  readonly width: number;
  /** True where lanes carry their names above their marks. */
  readonly headsAbove: boolean;
  readonly shades: readonly NamedShade[];
}

export interface Layouts {
  readonly scale: TimeScale;
  readonly rules: LayoutRules;
  readonly lead: LeadSetting;
  readonly disputed: Disputed;
  /** The question lit, if one is. */
  readonly lit: Lit | undefined;
  readonly laneMarks: readonly { readonly lane: Lane; readonly marks: readonly Mark[] }[];
  readonly layouts: readonly LaneLayout[];
  readonly rows: readonly LaneRow[];
  readonly shadeLabels: readonly ShadeLabel[];
}

/** Which marks stand where, for one window at one width: from the corpus to pixels. */
export function useLayouts({ corpus, lanes, kind, window, width, headsAbove, shades }: Wanted): Layouts {
  const hidden = useHidden();
  const openLanes = useExplorer((state) => state.openLanes);
  const openOccasions = useExplorer((state) => state.openOccasions);
  const widthOf = textWidths(useFontsLoaded());
  const disputed = useDisputed();
  const lit = useLit();

  const scale = useMemo(() => timeScale(window, hidden, width), [window, hidden, width]);
  const measure = useMemo(() => {
    const isDisputed = ({ moments }: Mark) => moments.some(({ id }) => disputed.has(id));
    return labelMeasure(corpus, isDisputed, lit, widthOf);
  }, [corpus, disputed, lit, widthOf]);
  const lead = useMemo(() => leadSetting(corpus, scale, measure), [corpus, scale, measure]);
  const rules = useMemo(
    () => ({
      labelWidth: (mark: Mark) => measure.width(mark, lead.size),
      isLit: (mark: Mark) => (carriedBy(lit, mark)?.length ?? 0) > 0,
      rows: ROWS[kind],
      head: headsAbove ? 22 : 0,
      rowHeight: 25,
      leadHeight: (mark: Mark) => 30 + leadLines(lead, mark) * (lead.size + 6),
      leastHeight: headsAbove ? 48 : 42,
    }),
    [headsAbove, kind, lead, lit, measure],
  );
  const laneMarks = useMemo(
    () => lanes.map((lane) => ({ lane, marks: marksOf(corpus, lane, openOccasions) })),
    [corpus, lanes, openOccasions],
  );
  const layouts = useMemo(() => {
    if (width === 0) return [];
    return laneMarks.map(({ lane, marks }) =>
      layoutLane(lane, marks, scale, openLanes.includes(lane.id), rules),
    );
  }, [laneMarks, openLanes, rules, scale, width]);
  const labelled = useMemo(() => withShadeLabels(withTops(layouts), shades, scale), [layouts, shades, scale]);
  const { rows, labels: shadeLabels } = labelled;
  return { scale, rules, lead, disputed, lit, laneMarks, layouts, rows, shadeLabels };
}

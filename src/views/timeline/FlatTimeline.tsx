/** The timeline lying flat: vis-timeline's axis and lanes, with our labels, rails and keyboard over them. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { disputedMoments } from '../../domain/corpus/status.ts';
import type { Lane, LaneKind } from '../../domain/overview/lanes.ts';
import { LEAST_LEAD, layoutLane, placeMark } from '../../domain/overview/layout.ts';
import { type Mark, marksOf } from '../../domain/overview/marks.ts';
import { panned, shownBetween, type TimeScale, timeScale } from '../../domain/overview/scale.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { MINUTE } from '../../domain/time/instant.ts';
import { placeOf } from '../../domain/time/when.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { latestOf } from '../../state/latest-of.ts';
import { useExplorer } from '../../state/store.ts';
import { useFolds, useHidden } from '../../state/time-frame.ts';
import { useFontsLoaded, useMedia, useWidth } from '../../ui/use-size.ts';
import { say } from '../../ui/words/say.ts';
import { axisWords } from './axis-words.ts';
import { FoldBands } from './FoldBands.tsx';
import { LaneHeads } from './LaneHeads.tsx';
import { type LabelMeasure, labelMeasure } from './label-width.ts';
import { SEAM, withTops } from './lane-rows.ts';
import { MarkCard } from './MarkCard.tsx';
import { MarkView } from './MarkView.tsx';
import { markIdOf } from './mark-id.ts';
import { Seam } from './Seam.tsx';
import { shadesOf } from './shades.ts';
import { useMarkKeys } from './use-mark-keys.ts';
import type { VisHandle } from './vis/mount.ts';

export interface FlatTimelineProps {
  readonly corpus: Corpus;
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly lanes: readonly Lane[];
  readonly kind: LaneKind;
  readonly openId: MomentId | undefined;
}

const disputedOf = latestOf((corpus: Corpus) => disputedMoments(corpus.moments, corpus.questions));

/** Rows a lane may fill before the rest is counted: many where lanes are few. */
const ROWS: Record<LaneKind, number> = { side: 12, actor: 4, place: 5, article: 6, none: 18 };

export function FlatTimeline({ corpus, frame, window, lanes, kind, openId }: FlatTimelineProps) {
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const [vis, setVis] = useState<VisHandle | 'failed' | undefined>(undefined);
  const [live, setLive] = useState<TimeWindow | undefined>(undefined);
  const hidden = useHidden();
  const folds = useFolds();
  const openLanes = useExplorer((state) => state.openLanes);
  const openOccasions = useExplorer((state) => state.openOccasions);
  const showWindow = useExplorer((state) => state.showWindow);
  const fonts = useFontsLoaded();
  const full = useWidth(root);
  const headsAbove = useMedia('(width < 900px)');
  const head = headsAbove ? 0 : 112;
  const width = Math.max(0, full - head);

  const disputed = disputedOf(corpus);
  const scale = useMemo(() => timeScale(window, hidden, width), [window, hidden, width]);
  const measure = useMemo(() => {
    const isDisputed = (mark: Mark) => mark.moments.some((moment) => disputed.has(moment.id));
    // What was measured before a font came is measured anew.
    return fonts >= 0 ? labelMeasure(corpus, isDisputed) : undefined;
  }, [corpus, disputed, fonts]);
  const lead = useMemo(() => leadSetting(corpus, scale, measure), [corpus, scale, measure]);
  const rules = useMemo(
    () => ({
      labelWidth: (mark: Mark) => measure?.(mark, lead.size) ?? 0,
      rows: ROWS[kind],
      head: headsAbove ? 22 : 0,
      rowHeight: 25,
      leadHeight: lead.size + 36 + (lead.lines - 1) * (lead.size + 6),
      leastHeight: headsAbove ? 48 : 42,
    }),
    [headsAbove, kind, lead, measure],
  );

  const laneMarks = useMemo(
    () => lanes.map((lane) => ({ lane, marks: marksOf(corpus, lane, openOccasions) })),
    [corpus, lanes, openOccasions],
  );
  const layouts = useMemo(
    () =>
      width === 0
        ? []
        : laneMarks.map(({ lane, marks }) =>
            layoutLane(lane, marks, scale, openLanes.includes(lane.id), rules),
          ),
    [laneMarks, openLanes, rules, scale, width],
  );
  const rows = useMemo(() => withTops(layouts), [layouts]);

  useVis(root, width > 0, {
    corpus,
    frame,
    window,
    hidden,
    folds,
    onVis: setVis,
    onLive: setLive,
    onSettled: showWindow,
  });
  const handle = vis === 'failed' ? undefined : vis;
  useEffect(() => {
    if (!handle) return;
    handle.setHidden(hidden, folds);
    handle.setWindow(window);
    setLive(undefined);
  }, [handle, hidden, folds, window]);
  useEffect(() => {
    handle?.setLanes(
      rows.flatMap(({ layout, seamBefore }) => [
        ...(seamBefore ? [SEAM] : []),
        { id: layout.lane.id, height: layout.height, seam: false },
      ]),
      head,
    );
  }, [handle, rows, head]);
  const shades = useMemo(() => shadesOf(corpus.moments), [corpus]);
  useEffect(() => handle?.setShades(shades), [handle, shades]);

  const drawn = live ? timeScale(live, hidden, width) : scale;
  useAxisInView(root);
  useWheelAcross(root, { frame, window, hidden, width });
  const keys = useMarkKeys({ laneMarks, layouts, frame, window, hidden });
  const [hovered, setHovered] = useState<string | undefined>(undefined);
  const height = rows.reduce((sum, row) => sum + row.layout.height + (row.seamBefore ? SEAM.height : 0), 0);
  const axisHeight = handle?.axisHeight() ?? 38;
  const activeId = keys.activeId;
  const shownCard = hovered ?? keys.focusedId;

  const marks = (
    // biome-ignore lint/a11y/useSemanticElements: a group of links that arrow keys travel, which no element stands for
    <div
      className="marks"
      role="group"
      aria-label={say('timeline.marks')}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      onPointerOver={(event) => setHovered(markIdOf(event.target))}
      onPointerLeave={() => setHovered(undefined)}
    >
      {rows.map(({ layout, top }) => (
        <div
          key={layout.lane.id}
          className="marks-lane"
          style={{ insetBlockStart: top, blockSize: layout.height }}
        >
          {layout.boxes.map((box) => (
            <MarkView
              key={box.mark.id}
              corpus={corpus}
              placed={live ? placeMark(box.mark, drawn, rules) : box}
              top={box.top}
              height={box.height}
              width={width}
              disputed={box.mark.moments.some((moment) => disputed.has(moment.id))}
              selected={box.mark.moments.some((moment) => moment.id === openId) && !box.mark.open}
              active={box.mark.id === activeId}
            />
          ))}
        </div>
      ))}
      <FoldBands
        folds={folds}
        rows={rows}
        scale={drawn}
        zone={corpus.zone}
        height={height}
        axisHeight={axisHeight}
      />
      <Seam corpus={corpus} rows={rows} scale={drawn} seamHeight={SEAM.height} />
      {rows.length > 0 && layouts.every((layout) => layout.boxes.length === 0) && (
        <p className="marks-empty">{say('timeline.noneInWindow')}</p>
      )}
    </div>
  );

  return (
    <div
      className="flat-timeline"
      ref={setRoot}
      style={
        {
          '--axis': `${axisHeight}px`,
          '--head': `${head}px`,
          '--lead': `${lead.size}px`,
          '--lead-lines': lead.lines,
          minBlockSize: height + axisHeight,
        } as React.CSSProperties
      }
    >
      <div className="vis-host" />
      {vis === undefined && <p className="flat-wait">{say('timeline.loading')}</p>}
      {vis === 'failed' && (
        <p className="flat-wait" role="alert">
          {say('timeline.failed')}
        </p>
      )}
      {handle && createPortal(marks, handle.layer)}
      {handle && <LaneHeads corpus={corpus} rows={rows} above={headsAbove} offset={axisHeight} />}
      {shownCard && root && (
        <MarkCard key={shownCard} markId={shownCard} root={root} layouts={layouts} corpus={corpus} />
      )}
    </div>
  );
}

/** Both sides' words in one size, always: the largest of these (pixels) that fits both on a line, or else on two. */
const LEAD_SIZES = [23, 21, 19, 17] as const;

function leadSetting(
  corpus: Corpus,
  scale: TimeScale,
  measure: LabelMeasure | undefined,
): { size: number; lines: 1 | 2 } {
  const leads = corpus.moments.filter((moment) => corpus.leadPair?.includes(moment.id));
  const fits = (size: number) =>
    leads.every((moment) => {
      const mark: Mark = {
        id: '',
        lane: '',
        moments: [moment],
        occasion: undefined,
        open: false,
        lead: true,
      };
      const at = Math.max(0, scale.x(placeOf(moment.when)?.from ?? 0));
      const room = scale.width - at;
      // Where there is next to no room the label moves towards the start instead.
      return (measure?.(mark, size) ?? 0) <= (room >= LEAST_LEAD ? room : scale.width);
    });
  const size = LEAD_SIZES.find(fits);
  return size ? { size, lines: 1 } : { size: 17, lines: 2 };
}

interface VisWiring {
  readonly corpus: Corpus;
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly hidden: TimeFrame['hidden'];
  readonly folds: TimeFrame['folds'];
  readonly onVis: (vis: VisHandle | 'failed' | undefined) => void;
  readonly onLive: (window: TimeWindow | undefined) => void;
  readonly onSettled: (window: TimeWindow) => void;
}

interface WheelSetting {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly hidden: TimeFrame['hidden'];
  readonly width: number;
}

/**
 * What vis-timeline's wheel leaves out: across (or with Shift) it pans; and where all there is is in view already,
 * turning further out scrolls the page, so that the timeline does not hold the reader fast.
 */
function useWheelAcross(root: HTMLElement | null, setting: WheelSetting) {
  const showWindow = useExplorer((state) => state.showWindow);
  const latest = useRef(setting);
  latest.current = setting;
  useEffect(() => {
    if (!root) return;
    const onWheel = (event: WheelEvent) => {
      const { frame, window, hidden, width } = latest.current;
      const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        event.stopPropagation();
        const shown = shownBetween(window.from, window.to, hidden);
        showWindow(panned(window, hidden, frame.reach, (across / Math.max(1, width)) * shown));
      } else if (event.deltaY > 0 && !event.ctrlKey && isWhole(window, frame)) {
        event.stopPropagation();
      }
    };
    root.addEventListener('wheel', onWheel, { capture: true, passive: false });
    return () => root.removeEventListener('wheel', onWheel, { capture: true });
  }, [root, showWindow]);
}

function isWhole({ from, to }: TimeWindow, { reach }: TimeFrame): boolean {
  return from <= reach.from + MINUTE && to >= reach.to - MINUTE;
}

/** Keeps the axis in sight while the lanes under it are scrolled. */
function useAxisInView(root: HTMLElement | null) {
  useEffect(() => {
    const scroller = root?.closest<HTMLElement>('main');
    if (!root || !scroller) return;
    const follow = () => {
      const above = scroller.getBoundingClientRect().top - root.getBoundingClientRect().top;
      const shift = Math.max(0, Math.min(above, root.offsetHeight - 80));
      root.style.setProperty('--axis-shift', `${Math.round(shift)}px`);
    };
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => scroller.removeEventListener('scroll', follow);
  }, [root]);
}

/** Loads vis-timeline, which is no part of the page's first load, and mounts it once there is room. */
function useVis(root: HTMLElement | null, ready: boolean, wiring: VisWiring) {
  const latest = useRef(wiring);
  latest.current = wiring;
  const { corpus } = wiring;
  useEffect(() => {
    const host = root?.querySelector<HTMLElement>('.vis-host');
    if (!host || !ready) return;
    let gone = false;
    let handle: VisHandle | undefined;
    import('./vis/mount.ts')
      .then(({ mountVis }) => {
        if (gone) return;
        const { frame, window, hidden, folds, onVis } = latest.current;
        handle = mountVis(host, {
          window,
          reach: frame.reach,
          hidden,
          folds,
          zone: corpus.zone,
          words: (foldsNow, view) => axisWords(corpus.zone, foldsNow, view),
          onPan: (panned, settled) => {
            if (settled) latest.current.onSettled(panned);
            else latest.current.onLive(panned);
          },
        });
        onVis(handle);
      })
      .catch((error: unknown) => {
        console.warn(error);
        if (!gone) latest.current.onVis('failed');
      });
    return () => {
      gone = true;
      latest.current.onVis(undefined);
      handle?.destroy();
    };
  }, [root, ready, corpus]);
}

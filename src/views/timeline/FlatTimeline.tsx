/** The timeline lying flat: vis-timeline's axis and lanes, with our labels, rails and keyboard over them. */
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import type { Lane, LaneKind } from '../../domain/overview/lanes.ts';
import { type Hidden, shownBetween } from '../../domain/overview/scale.ts';
import { mayShowClock } from '../../domain/overview/ticks.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useExplorer } from '../../state/store.ts';
import { useFolds, useHidden } from '../../state/time-frame.ts';
import { useCovered } from '../../ui/use-covered.ts';
import { useMedia, useWidth } from '../../ui/use-size.ts';
import { say } from '../../ui/words/say.ts';
import { AXIS_HEIGHT, Axis } from './Axis.tsx';
import { LaneHeads } from './LaneHeads.tsx';
import { heightOf, visLanesOf } from './lane-rows.ts';
import { MarkCard } from './MarkCard.tsx';
import { MarksLayer } from './MarksLayer.tsx';
import { shadesOf } from './shades.ts';
import { useAxis } from './use-axis.ts';
import { useAxisInView } from './use-axis-in-view.ts';
import { useBroughtIntoSight } from './use-brought-into-sight.ts';
import { useLayouts } from './use-layouts.ts';
import { useMarkKeys } from './use-mark-keys.ts';
import { useShownCard } from './use-shown-card.ts';
import { useVis } from './use-vis.ts';
import { useWheelAcross } from './use-wheel-across.ts';
import type { VisHandle } from './vis/mount.ts';
import '../../ui/words/sets/lanes-and-marks.ts';
import './flat.css';

interface FlatTimelineProps {
  readonly corpus: Corpus;
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly lanes: readonly Lane[];
  readonly kind: LaneKind;
  readonly openId: MomentId | undefined;
}

/** Pixels, with the line below it. */
const AXIS = AXIS_HEIGHT + 1;
/** Pixels kept for the lanes' names where they stand beside their lanes. */
const HEAD = 112;

/** The window while the hand holds it, and the one that marks have their rows by. */
interface LiveWindow {
  readonly window: TimeWindow;
  readonly laidFor: TimeWindow;
}

/** A drag of this share of the window lays marks out anew: rows keep still, and what comes in finds its place. */
const FAR_ENOUGH = 0.2;

function heldAt(window: TimeWindow, laidFor: TimeWindow, hidden: readonly Hidden[]): LiveWindow {
  const shown = shownBetween(window.from, window.to, hidden);
  const moved = Math.abs(shownBetween(laidFor.from, window.from, hidden));
  return { window, laidFor: moved > shown * FAR_ENOUGH ? window : laidFor };
}

export function FlatTimeline({ corpus, frame, window, lanes, kind, openId }: FlatTimelineProps) {
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const [vis, setVis] = useState<VisHandle | 'failed' | undefined>(undefined);
  const [live, setLive] = useState<LiveWindow | undefined>(undefined);
  const isHeld = useRef(false);
  isHeld.current = live !== undefined;
  const hidden = useHidden();
  const folds = useFolds();
  const showWindow = useExplorer((state) => state.showWindow);
  const full = useWidth(root);
  const headsAbove = useMedia('(width < 900px)');
  const head = headsAbove ? 0 : HEAD;
  const width = Math.max(0, full - head);
  const shades = useMemo(() => shadesOf(corpus.moments), [corpus]);
  const laidFor = live?.laidFor ?? window;
  const laid = useLayouts({ corpus, lanes, kind, window: laidFor, width, headsAbove, shades });
  const { rows, lead } = laid;

  const hasHours = useMemo(() => {
    const whens = lanes.flatMap((lane) => lane.moments.map(({ when }) => when));
    return (shown: TimeWindow) => mayShowClock(whens, shown);
  }, [lanes]);
  const axis = useAxis({ frame, window: live?.window ?? window, hidden, folds, width, hasHours });

  const visLanes = useMemo(() => ({ lanes: visLanesOf(rows), head }), [rows, head]);
  useVis(root, width > 0, {
    frame,
    window,
    hidden,
    lanes: visLanes,
    onVis: setVis,
    onLive: (held) => setLive((before) => heldAt(held, before?.laidFor ?? window, hidden)),
    onSettled: showWindow,
  });
  const handle = vis === 'failed' ? undefined : vis;
  useEffect(() => {
    if (!handle) return;
    handle.setHidden(hidden);
    handle.setWindow(window);
    // Asked of the ref, since a set of the same at every held key would be one drawing too many.
    if (isHeld.current) setLive(undefined);
  }, [handle, hidden, window]);
  useEffect(() => handle?.setLanes(visLanes), [handle, visLanes]);
  useEffect(() => handle?.setShades(shades), [handle, shades]);

  useAxisInView(root);
  const covered = useCovered();
  useBroughtIntoSight(root, covered ? openId : undefined, '[data-mark][aria-current]');
  useBroughtIntoSight(root, openId ? undefined : laid.lit?.question.id, '.mark.lit [data-mark]');
  useWheelAcross(root, { frame, window, hidden, width });
  const keys = useMarkKeys({ ...laid, frame, window, hidden });
  const card = useShownCard();
  const height = heightOf(rows);

  return (
    <div
      className="flat-timeline"
      ref={setRoot}
      style={
        {
          '--axis': `${AXIS}px`,
          '--head': `${head}px`,
          '--lead': `${lead.size}px`,
          minBlockSize: height + AXIS,
        } as CSSProperties
      }
    >
      <div className="vis-host" />
      {vis === undefined && <p className="flat-wait">{say('timeline.loading')}</p>}
      {vis === 'failed' && (
        <p className="flat-wait" role="alert">
          {say('timeline.failed')}
        </p>
      )}
      {handle && createPortal(<Axis axis={axis} />, handle.axis)}
      {handle &&
        createPortal(
          <MarksLayer
            corpus={corpus}
            laid={laid}
            live={live?.window}
            axis={axis}
            folds={folds}
            openId={openId}
            keys={keys}
            card={card}
          />,
          handle.layer,
        )}
      {handle && <LaneHeads corpus={corpus} rows={rows} above={headsAbove} offset={AXIS} />}
      {card.shown && root && (
        <MarkCard
          key={card.shown}
          markId={card.shown}
          root={root}
          layouts={laid.layouts}
          corpus={corpus}
          lit={laid.lit}
          card={card}
        />
      )}
    </div>
  );
}

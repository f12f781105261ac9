/** The timeline of a corpus too large to be at hand: what fits of it, fed by its index, over the same lanes and axis. */
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import {
  type Hidden,
  SHORTEST_WINDOW,
  shiftShown,
  shownBetween,
  within,
} from '../../../domain/overview/scale.ts';
import { isNear } from '../../../domain/overview/sheet.ts';
import type { TimeFrame } from '../../../domain/overview/time-frame.ts';
import { DAY } from '../../../domain/time/instant.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';
import { useCorpus, useLit, useOpenId, useTelling } from '../../../state/derived.ts';
import {
  useDetail,
  useHoursTold,
  useIndexKind,
  useIsDetailTold,
  useShown,
} from '../../../state/large/told.ts';
import { noteTimelineDrawn } from '../../../state/pace.ts';
import { useExplorer } from '../../../state/store.ts';
import { useFolds, useHidden, useLaneKind } from '../../../state/time-frame.ts';
import { isRightToLeft } from '../../../ui/inline-axis.ts';
import { useCovered } from '../../../ui/use-covered.ts';
import { useMedia, useWidth } from '../../../ui/use-size.ts';
import { say } from '../../../ui/words/say.ts';
import { AXIS_HEIGHT, Axis } from '../Axis.tsx';
import { useLanesInSight } from '../in-sight.ts';
import { LaneHeads } from '../LaneHeads.tsx';
import { laneName } from '../lane-name.ts';
import { heightOf } from '../lane-rows.ts';
import { MarkCard } from '../MarkCard.tsx';
import { useAxis } from '../use-axis.ts';
import { useAxisInView } from '../use-axis-in-view.ts';
import { useBroughtIntoSight } from '../use-brought-into-sight.ts';
import { useShownCard } from '../use-shown-card.ts';
import { useVis } from '../use-vis.ts';
import { useWheelAcross } from '../use-wheel-across.ts';
import type { VisHandle } from '../vis/mount.ts';
import { ClusterCard } from './ClusterCard.tsx';
import { ClusterList, type Listed } from './ClusterList.tsx';
import { isListed } from './ClusterView.tsx';
import type { DrawnCluster } from './fit-lane.ts';
import { LargeMarks } from './LargeMarks.tsx';
import { laneHeight, mostInSight, mostLanes } from './lane-heights.ts';
import { useAlways } from './use-always.ts';
import { useAsked } from './use-asked.ts';
import { useFeed } from './use-feed.ts';
import { useHand } from './use-hand.ts';
import { isMoved, useLargeKeys } from './use-large-keys.ts';
import { useSheet } from './use-sheet.ts';
import '../../../ui/words/sets/lanes-and-marks.ts';
import '../../../ui/words/sets/several.ts';
import '../flat.css';
import './large.css';

interface LargeTimelineProps {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
}

/** Pixels, with the line below it. */
const AXIS = AXIS_HEIGHT + 1;
/** Pixels kept for the lanes' names where they stand beside their lanes, or above their marks where they do not. */
const HEAD = 112;
const HEAD_ABOVE = 22;

export function LargeTimeline({ frame, window }: LargeTimelineProps) {
  const corpus = useCorpus();
  const kind = useLaneKind();
  const openId = useOpenId();
  const lit = useLit();
  const telling = useTelling();
  const hidden = useHidden();
  const folds = useFolds();
  const index = useIndexKind();
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const [vis, setVis] = useState<VisHandle | 'failed' | undefined>(undefined);
  const [listed, setListed] = useState<Listed | undefined>(undefined);
  const full = useWidth(root);
  const headsAbove = useMedia('(width < 900px)');
  const head = headsAbove ? 0 : HEAD;
  const laneHead = headsAbove ? HEAD_ABOVE : 0;
  const isPhone = useMedia('(width < 600px)');
  const height = laneHeight(kind, laneHead, isPhone);
  const width = Math.max(0, full - head);
  const sight = useLanesInSight(root);

  const mirrored = useMemo(() => root !== null && isRightToLeft(root), [root]);

  const hand = useHand(corpus, window, hidden);
  const card = useShownCard();
  const always = useAlways(corpus, openId, lit);
  const lanesInSight = Math.min(
    mostInSight(globalThis.innerHeight, height),
    mostLanes(kind, corpus.sides.length),
  );
  const asked = useAsked({ window: hand.asksFor, hidden, width, kind, lanes: lanesInSight, always });
  const told = useDetail(asked);
  const isAnswered = useIsDetailTold(asked);
  const isCurrent = isAnswered || index === 'failed';
  const laid = hand.laidFor(told, isCurrent);
  const { detail } = laid;
  const { sheet, viewAt } = useSheet(laid.marks, hidden, width);
  const ground = useSheet(laid.ground, hidden, width);
  const feed = useFeed({
    ...{ corpus: laid.corpus, detail, always: detail?.asked.always ?? always },
    ...{ kind, sheet, viewAt, sight, head: laneHead, height, lit },
  });
  const hoursTold = useHoursTold(window, 'axis');
  const hasHours = useCallback(() => hoursTold, [hoursTold]);
  const withHours = hoursTold && shownBetween(window.from, window.to, hidden) < LONG;
  const axis = useAxis({
    ...{ frame, hidden, folds, hasHours },
    window: ground.sheet?.scale.window ?? window,
    width: ground.sheet?.scale.width ?? 0,
    edge: ground.viewAt,
  });

  const { rows } = feed;
  const lanesHeight = heightOf(rows);
  // To vis-timeline all of them are one: it would lay out each by itself at every drawing, and draws none of them.
  const lanes = useMemo(
    () => ({ lanes: [{ id: 'lanes', height: lanesHeight, seam: false }], head }),
    [lanesHeight, head],
  );
  useVis(root, width > 0, {
    ...{ frame, window, hidden, lanes, still: true },
    onVis: setVis,
    onLive: (held) => {
      // What moves by under the pointer is not what the reader looks at.
      if (card.shown) card.dismiss();
      hand.move(held);
    },
    onSettled: hand.rest,
  });
  const handle = vis === 'failed' ? undefined : vis;
  useEffect(() => {
    if (!handle) return;
    handle.setHidden(hidden);
    handle.setWindow(window);
  }, [handle, hidden, window]);
  useEffect(() => handle?.setLanes(lanes), [handle, lanes]);
  // After every drawing, before it is seen: the new sheet stands where the hand is by now.
  useLayoutEffect(() => {
    if (root && handle) hand.drawn(root, sheet, ground.sheet, mirrored);
  });
  const isDrawn =
    handle !== undefined &&
    feed.lanes.some(({ clusters, layout }) => clusters.length + layout.boxes.length > 0);
  const isNoted = useRef(false);
  useEffect(() => {
    if (!isDrawn || isNoted.current) return;
    isNoted.current = true;
    noteTimelineDrawn();
  }, [isDrawn]);

  useAxisInView(root);
  const covered = useCovered();
  useBroughtIntoSight(root, covered ? openId : undefined, '[data-mark][aria-current]');
  useBroughtIntoSight(root, openId ? undefined : lit?.question.id, '.mark.lit [data-mark]');
  useWheelAcross(root, { frame, window: hand.now, hidden, width }, (next) => {
    handle?.setWindow(next);
    hand.push(next);
  });
  const settled = isAnswered && laid.marks === window;
  const shown = useShown(window);
  const keys = useLargeKeys({ root, corpus: laid.corpus, feed, detail, settled, frame, window, hidden });
  const back = useWaysBack(window, keys.focusThing);

  function list(drawn: DrawnCluster) {
    if (!detail) return;
    const home = feed.rows.find(({ layout }) => layout.lane.id === drawn.lane);
    const lane = home ? laneName(home.layout.lane) : '';
    card.dismiss();
    setListed({ drawn, corpus: laid.corpus, asked: detail.asked, lane, telling, withHours });
  }
  function open(drawn: DrawnCluster, wantsList: boolean) {
    const next = stretchToShow(drawn, hidden, frame.reach);
    if (wantsList || isListed(drawn) || isNear(window, next, hidden)) {
      list(drawn);
      return;
    }
    card.dismiss();
    back.leave(drawn.cluster.id, next);
    keys.focusNearest(drawn.lane, drawn.cluster.first);
    useExplorer.getState().showWindow(next, 'push');
  }

  const latest = useRef(open);
  latest.current = open;
  const [stable] = useState(() => ({
    open: (drawn: DrawnCluster, wantsList: boolean) => latest.current(drawn, wantsList),
  }));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape on any of what is drawn leads back out of a cluster
    <div
      className="flat-timeline large"
      ref={setRoot}
      aria-busy={!isAnswered}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || isInDialog(event)) return;
        keys.stay();
        if (!back.canReturn()) return;
        event.preventDefault();
        event.stopPropagation();
        back.comeBack();
      }}
      style={
        {
          '--axis': `${AXIS}px`,
          '--head': `${head}px`,
          minBlockSize: (rows.length > 0 ? lanesHeight : LEAST_HEIGHT) + AXIS,
        } as CSSProperties
      }
    >
      <div className="vis-host" />
      {(vis === undefined || !detail) && <p className="flat-wait">{say('timeline.loading')}</p>}
      {vis === 'failed' && (
        <p className="flat-wait" role="alert">
          {say('timeline.failed')}
        </p>
      )}
      {handle &&
        createPortal(
          <div className="axis-clip">
            <div
              className="sheet-moved ground-sheet"
              style={{ inlineSize: ground.sheet?.scale.width, blockSize: AXIS_HEIGHT }}
            >
              <StillAxis axis={axis} />
            </div>
          </div>,
          handle.axis,
        )}
      {handle &&
        createPortal(
          <LargeMarks
            {...{ feed, sheet, viewAt, axis, folds, openId, lit, withHours, keys, card }}
            corpus={laid.corpus}
            isNothingInView={settled && shown.inWindow === 0}
            head={laneHead}
            ground={ground.sheet}
            told={told}
            isCurrent={isCurrent}
            onOpen={stable.open}
            isMoving={hand.isMoving}
          />,
          handle.layer,
        )}
      {handle && <StillHeads corpus={corpus} rows={rows} above={headsAbove} offset={AXIS} />}
      {card.shown && root && detail && (
        <>
          <MarkCard
            key={card.shown}
            markId={card.shown}
            root={root}
            layouts={feed.lanes.map(({ layout }) => layout)}
            corpus={laid.corpus}
            lit={lit}
            card={card}
          />
          <ClusterCard
            key={`counted ${card.shown}`}
            {...{ root, feed, detail, card, withHours }}
            corpus={laid.corpus}
            id={card.shown}
            onList={list}
          />
        </>
      )}
      <ClusterList
        current={corpus}
        disputed={feed.disputed}
        listed={listed}
        onClose={() => setListed(undefined)}
      />
    </div>
  );
}

/** Drawn anew only where they are others: much else changes here while the hand moves. */
const StillHeads = memo(LaneHeads);
const StillAxis = memo(Axis);

/** Pixels, while it is not known how many lanes there are. */
const LEAST_HEIGHT = 320;
/** Of a longer window no cluster is within a day. */
const LONG = 60 * DAY;
/** Air to either side of a cluster that is zoomed to: a share of its length. */
const AIR = 0.08;

/** The window that shows what a cluster counts, from the first to the last of them. */
function stretchToShow({ cluster }: DrawnCluster, hidden: readonly Hidden[], reach: TimeWindow): TimeWindow {
  const { first, last } = cluster;
  const length = Math.max(shownBetween(first, last, hidden), SHORTEST_WINDOW);
  const from = shiftShown(first, -length * AIR, hidden);
  return within({ from, to: shiftShown(from, length * (1 + 2 * AIR), hidden) }, hidden, reach);
}

/** What is pressed in the dialog over the timeline is no key of the timeline's. */
function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

interface Way {
  readonly window: TimeWindow;
  /** The window that it led to: once that is left by other means, there is no way back. */
  readonly to: TimeWindow;
  readonly id: string;
}

function isWhereLed(way: Way | undefined, window: TimeWindow): boolean {
  return way !== undefined && !isMoved(way.to, window);
}

/** From what clusters one has come: Escape leads back to each, with focus where it was. */
function useWaysBack(window: TimeWindow, focusThing: (id: string) => void) {
  const ways = useRef<readonly Way[]>([]);
  const showWindow = useExplorer((state) => state.showWindow);
  return {
    leave(id: string, to: TimeWindow) {
      const known = isWhereLed(ways.current.at(-1), window) ? ways.current : [];
      ways.current = [...known, { window, to, id }];
    },
    canReturn() {
      if (!isWhereLed(ways.current.at(-1), window)) ways.current = [];
      return ways.current.length > 0;
    },
    comeBack() {
      const last = ways.current.at(-1);
      ways.current = ways.current.slice(0, -1);
      if (!last) return;
      focusThing(last.id);
      showWindow(last.window);
    },
  };
}

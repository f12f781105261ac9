import { memo, useCallback, useRef } from 'react';
import type { Corpus, MomentId } from '../../../domain/corpus/corpus.ts';
import type { Detail } from '../../../domain/overview/detail/detail.ts';
import type { Fold } from '../../../domain/overview/folds.ts';
import { carriedBy, type Lit } from '../../../domain/overview/lit.ts';
import type { Sheet } from '../../../domain/overview/sheet.ts';
import { useTelling } from '../../../state/derived.ts';
import { type MomentLinkTo, useMomentLinks } from '../../../state/links.ts';
import { say } from '../../../ui/words/say.ts';
import { AskedStretch } from '../AskedStretch.tsx';
import { GridLines } from '../Axis.tsx';
import { FoldBands } from '../FoldBands.tsx';
import { laneName } from '../lane-name.ts';
import { type DrawnMark, heightOf } from '../lane-rows.ts';
import { MarkView } from '../MarkView.tsx';
import { markIdOf } from '../mark-id.ts';
import { OpenLinks } from '../OpenLinks.tsx';
import { Seam } from '../Seam.tsx';
import type { DrawnAxis } from '../use-axis.ts';
import { useDragApart } from '../use-drag-apart.ts';
import type { ShownCard } from '../use-shown-card.ts';
import { ClusterView } from './ClusterView.tsx';
import { numbersAt } from './cluster-numbers.ts';
import type { DrawnCluster, FittedLane, Moved, SheetBox } from './fit-lane.ts';
import { Silhouettes } from './Silhouettes.tsx';
import type { Feed } from './use-feed.ts';
import type { LargeKeys } from './use-large-keys.ts';
import { useLongPress } from './use-long-press.ts';

interface LargeMarksProps {
  readonly corpus: Corpus;
  readonly feed: Feed;
  /** The last answer there is: silhouettes are drawn of it. */
  readonly told: Detail | undefined;
  /** Whether what is drawn is what the present view asks for, or all that can be had. */
  readonly isCurrent: boolean;
  readonly sheet: Sheet | undefined;
  /** The sheet of what is quickly drawn: lines and silhouettes. */
  readonly ground: Sheet | undefined;
  readonly viewAt: number;
  readonly head: number;
  readonly axis: DrawnAxis;
  readonly folds: readonly Fold[];
  readonly openId: MomentId | undefined;
  readonly lit: Lit | undefined;
  readonly withHours: boolean;
  /** True once it is known that no lane has anything in the window, in sight or not. */
  readonly isNothingInView: boolean;
  readonly keys: LargeKeys;
  readonly card: ShownCard;
  /** Whether the hand pans or zooms. */
  readonly isMoving: () => boolean;
  readonly onOpen: (drawn: DrawnCluster, listed: boolean) => void;
}

/** All that is drawn over the lanes of a large corpus: on a sheet that is wider than the window and moves as one. */
export function LargeMarks(props: LargeMarksProps) {
  const { corpus, feed, told, sheet, ground, axis, folds, openId, lit, keys, card } = props;
  const dragApart = useDragApart();
  const press = useLongPress();
  const linkTo = useLinksAsDrawn(props.isCurrent);
  const { onOpen } = props;
  const openPressed = useCallback(
    (drawn: DrawnCluster, listed: boolean) => onOpen(drawn, listed || press.wasLong()),
    [onOpen, press],
  );
  const height = heightOf(feed.rows);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links and buttons that arrow keys travel, which no element stands for
    <div
      className="marks many"
      role="group"
      aria-label={say('timeline.marks.many')}
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        keys.onFocus(event);
        card.focus(markIdOf(event.target));
      }}
      onBlur={card.blur}
      onPointerOver={(event) => props.isMoving() || card.hover(markIdOf(event.target))}
      onPointerLeave={card.leave}
      onClick={card.dismiss}
      onPointerDownCapture={dragApart.onPointerDownCapture}
      {...press.handlers}
      onClickCapture={(event) => {
        dragApart.onClickCapture(event);
        press.onClickCapture(event);
      }}
      onContextMenu={(event) => {
        const drawn = press.isDown() ? clusterAt(feed.lanes, markIdOf(event.target)) : undefined;
        if (!drawn) return;
        event.preventDefault();
        onOpen(drawn, true);
      }}
    >
      {feed.rows.map(({ layout, top }) => (
        <i key={layout.lane.id} className="lane-line" style={{ insetBlockStart: top + layout.height - 1 }} />
      ))}
      {ground && (
        <div
          className="sheet-moved ground-sheet"
          style={{ inlineSize: ground.scale.width, blockSize: height }}
        >
          <StillLines axis={axis} height={height} />
          {told && <Silhouettes detail={told} sheet={ground} lanes={feed.lanes} />}
        </div>
      )}
      {sheet && (
        <div className="sheet-moved marks-sheet" style={{ inlineSize: sheet.scale.width, blockSize: height }}>
          <AskedStretch x={sheet.scale.x} width={sheet.scale.width} />
          <Lanes
            {...{ corpus, feed, sheet, openId, lit }}
            viewAt={props.viewAt}
            withHours={props.withHours}
            linkTo={linkTo}
            activeId={keys.activeId}
            onOpen={openPressed}
          />
          {openId && (
            <OpenLinks
              corpus={corpus}
              openId={openId}
              drawn={drawnOf(feed.lanes)}
              scale={sheet.scale}
              height={height}
            />
          )}
          <StillFolds folds={folds} rows={feed.lanes} scale={sheet.scale} height={height} head={props.head} />
          <Seam corpus={corpus} rows={feed.rows} drawn={NONE} scale={sheet.scale} lit={lit} />
        </div>
      )}
      {props.isNothingInView && <p className="marks-empty">{say('timeline.noneInWindow')}</p>}
    </div>
  );
}

/** One that counts several; a single moment that is counted is a link, with the browser's own menu. */
function clusterAt(lanes: readonly FittedLane[], id: string | undefined): DrawnCluster | undefined {
  const clusters = id === undefined ? [] : lanes.flatMap((lane) => lane.clusters);
  return clusters.find(({ cluster }) => cluster.id === id && cluster.count > 1);
}

function drawnOf(lanes: readonly FittedLane[]) {
  return lanes.flatMap(({ layout, top }) => layout.boxes.map((box) => ({ box, laneTop: top })));
}

/** Drawn anew only where they are others: much else changes here while the hand moves. */
const StillLines = memo(GridLines);
const StillFolds = memo(FoldBands);
const NONE: readonly DrawnMark[] = [];

type LanesProps = Pick<
  LargeMarksProps,
  'corpus' | 'feed' | 'viewAt' | 'openId' | 'lit' | 'withHours' | 'onOpen'
> & { readonly sheet: Sheet; readonly activeId: string | undefined; readonly linkTo: MomentLinkTo };

const Lanes = memo(function Lanes(props: LanesProps) {
  const { corpus, feed, sheet, viewAt, openId, lit, withHours, activeId, linkTo, onOpen } = props;
  const telling = useTelling();
  const weightOf = weights(feed.lanes);
  return feed.lanes.map(({ layout, top, clusters, movedBoxes, movedClusters }) => {
    const lane = laneName(layout.lane);
    const numbers = numbersAt(clusters, { from: viewAt, to: viewAt + sheet.view });
    return (
      <div
        key={layout.lane.id}
        className="marks-lane many"
        style={{ insetBlockStart: top, blockSize: layout.height }}
      >
        {inOrder(movedBoxes, movedClusters).map(({ thing, by }) =>
          'mark' in thing ? (
            <MarkView
              key={thing.mark.id}
              {...{ corpus, telling, linkTo, by }}
              placed={thing}
              top={thing.top}
              height={thing.height}
              width={sheet.scale.width}
              lines={1}
              disputed={feed.disputed.has(thing.mark.moments[0].id)}
              selected={thing.mark.moments[0].id === openId}
              active={thing.mark.id === activeId}
              carried={carriedBy(lit, thing.mark)}
              pointed={lit?.pointed}
            />
          ) : (
            <ClusterView
              key={thing.cluster.id}
              {...{ corpus, telling, by, lane, withHours, onOpen }}
              drawn={thing}
              linkTo={thing.cluster.count === 1 ? linkTo : undefined}
              numberAt={numbers.get(thing.cluster.id)}
              weight={weightOf(thing)}
              active={thing.cluster.id === activeId}
            />
          ),
        )}
      </div>
    );
  });
});

/** Links change with the marks that stand there, not before them: else a change would draw every mark twice. */
function useLinksAsDrawn(isCurrent: boolean): MomentLinkTo {
  const now = useMomentLinks();
  const drawn = useRef(now);
  if (isCurrent) drawn.current = now;
  return drawn.current;
}

type Things = readonly Moved<SheetBox | DrawnCluster>[];

/** As they come in time, so that they are read out in that order. */
function inOrder(boxes: Things, clusters: Things): Things {
  return [...boxes, ...clusters].sort((a, b) => beginOf(a) - beginOf(b));
}

function beginOf({ thing, by }: Things[number]): number {
  if ('mark' in thing) return thing.rail.body.from + by;
  return thing.cluster.reachingIn ? -Infinity : thing.at + by;
}

/** By the logarithm, from 0 for the least in sight to 1 for the most. */
function weights(lanes: readonly FittedLane[]): (drawn: DrawnCluster) => number {
  const counts = lanes.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster.count));
  const least = Math.log(Math.min(...counts));
  const spread = Math.max(1, Math.log(Math.max(1, ...counts)) - least);
  return ({ cluster }) => Math.round(((Math.log(cluster.count) - least) / spread) * 10) / 10;
}

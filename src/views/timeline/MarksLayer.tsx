import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import type { Fold } from '../../domain/overview/folds.ts';
import { carriedBy } from '../../domain/overview/lit.ts';
import { isInView, placeMark } from '../../domain/overview/placing.ts';
import { timeScale } from '../../domain/overview/scale.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useTelling } from '../../state/derived.ts';
import { useMomentLinks } from '../../state/links.ts';
import { useHidden } from '../../state/time-frame.ts';
import { say } from '../../ui/words/say.ts';
import { AskedStretch } from './AskedStretch.tsx';
import { GridLines } from './Axis.tsx';
import { FoldBands } from './FoldBands.tsx';
import { heightOf } from './lane-rows.ts';
import { leadLines } from './lead-setting.ts';
import { MarkView } from './MarkView.tsx';
import { markIdOf } from './mark-id.ts';
import { OpenLinks } from './OpenLinks.tsx';
import { Seam } from './Seam.tsx';
import { ShadeLabels } from './ShadeLabels.tsx';
import type { DrawnAxis } from './use-axis.ts';
import { useDragApart } from './use-drag-apart.ts';
import type { Layouts } from './use-layouts.ts';
import type { MarkKeys } from './use-mark-keys.ts';
import type { ShownCard } from './use-shown-card.ts';

interface MarksLayerProps {
  readonly corpus: Corpus;
  readonly laid: Layouts;
  /** Where the hand holds the window while it drags; marks keep the rows of `laid` meanwhile. */
  readonly live: TimeWindow | undefined;
  readonly axis: DrawnAxis;
  readonly folds: readonly Fold[];
  readonly openId: MomentId | undefined;
  readonly keys: MarkKeys;
  readonly card: ShownCard;
}

/** Grid lines, labels and rails, the seam and the torn edges: all that is drawn over vis-timeline's lanes. */
export function MarksLayer({ corpus, laid, live, axis, folds, openId, keys, card }: MarksLayerProps) {
  const hidden = useHidden();
  const dragApart = useDragApart();
  const telling = useTelling();
  const linkTo = useMomentLinks();
  const { rows, scale } = laid;
  const drawn = live ? timeScale(live, hidden, scale.width) : scale;
  const marks = rows.map(({ layout, top }) => ({
    layout,
    top,
    boxes: layout.boxes
      .map((box) => (live ? { ...box, ...placeMark(box.mark, drawn, laid.rules) } : box))
      .filter(({ rail }) => isInView(rail, drawn)),
  }));
  const drawnMarks = marks.flatMap(({ boxes, top }) => boxes.map((box) => ({ box, laneTop: top })));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links that arrow keys travel, which no element stands for
    <div
      className="marks"
      role="group"
      aria-label={say('timeline.marks')}
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        keys.onFocus(event);
        card.focus(markIdOf(event.target));
      }}
      onBlur={card.blur}
      onPointerOver={(event) => card.hover(markIdOf(event.target))}
      onPointerLeave={card.leave}
      // Who has opened it needs no card of it.
      onClick={card.dismiss}
      {...dragApart}
    >
      <GridLines axis={axis} height={heightOf(rows)} />
      <AskedStretch x={drawn.x} width={drawn.width} />
      <ShadeLabels labels={laid.shadeLabels} scale={drawn} />
      {marks.map(({ layout, top, boxes }) => (
        <div
          key={layout.lane.id}
          className="marks-lane"
          style={{ insetBlockStart: top, blockSize: layout.height }}
        >
          {boxes.map((box) => (
            <MarkView
              key={box.mark.id}
              corpus={corpus}
              telling={telling}
              linkTo={linkTo}
              placed={box}
              top={box.top}
              height={box.height}
              width={drawn.width}
              lines={leadLines(laid.lead, box.mark)}
              disputed={box.mark.moments.some((moment) => laid.disputed.has(moment.id))}
              selected={box.mark.moments.some((moment) => moment.id === openId) && !box.mark.open}
              active={box.mark.id === keys.activeId}
              carried={carriedBy(laid.lit, box.mark)}
              pointed={laid.lit?.pointed}
            />
          ))}
        </div>
      ))}
      {openId && (
        <OpenLinks corpus={corpus} openId={openId} drawn={drawnMarks} scale={drawn} height={heightOf(rows)} />
      )}
      <FoldBands folds={folds} rows={rows} scale={drawn} height={heightOf(rows)} head={laid.rules.head} />
      <Seam corpus={corpus} rows={rows} drawn={drawnMarks} scale={drawn} lit={laid.lit} />
      {rows.length > 0 && laid.layouts.every((layout) => layout.boxes.length === 0) && (
        <p className="marks-empty">{say('timeline.noneInWindow')}</p>
      )}
    </div>
  );
}

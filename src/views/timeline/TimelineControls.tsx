import { memo, useId } from 'react';
import { LANE_KINDS, type LaneKind } from '../../domain/overview/lanes.ts';
import { timeScale, zoomed } from '../../domain/overview/scale.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { offsetsOver } from '../../domain/time/offsets.ts';
import { placeOf } from '../../domain/time/when.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useCorpus, useOpenMoment, useTelling } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { useFolds, useHidden, useLaneKind } from '../../state/time-frame.ts';
import { TELLING_POPOVER } from '../../ui/telling-popover.ts';
import { zoneWithOffset } from '../../ui/words/offsets.ts';
import { say } from '../../ui/words/say.ts';
import { GoToDate } from './GoToDate.tsx';
import { useToolbar } from './use-toolbar.ts';
import './controls.css';

const ZOOM_STEP = 1.6;

interface ControlsProps {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
}

export const TimelineControls = memo(function TimelineControls({ frame, window }: ControlsProps) {
  const hidden = useHidden();
  const folds = useFolds();
  const foldAgain = useExplorer((state) => state.foldAgain);
  const showWindow = useExplorer((state) => state.showWindow);
  const asked = useExplorer((state) => state.window);
  const anchor = useOpenAnchor(window);
  const zoom = (factor: number) => showWindow(zoomed(window, hidden, frame.reach, factor, anchor));
  const toolbar = useToolbar();
  return (
    <div className="timeline-controls" role="toolbar" aria-label={say('timeline.controls')} {...toolbar}>
      <LaneSelect />
      <span className="zoom">
        <button
          type="button"
          className="button icon"
          data-command="zoomOut"
          aria-label={say('timeline.zoomOut')}
          onClick={() => zoom(ZOOM_STEP)}
        >
          <span aria-hidden="true">–</span>
        </button>
        <button
          type="button"
          className="button icon"
          data-command="zoomIn"
          aria-label={say('timeline.zoomIn')}
          onClick={() => zoom(1 / ZOOM_STEP)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </span>
      <button
        type="button"
        className="text-button"
        data-command="showAll"
        onClick={() => showWindow(frame.reach)}
      >
        {say('timeline.showAll')}
      </button>
      {asked && (
        <button type="button" className="text-button" onClick={() => showWindow(undefined)}>
          {say('timeline.openingView')}
        </button>
      )}
      <GoToDate frame={frame} window={window} />
      {folds.length < frame.folds.length && (
        <button type="button" className="text-button" onClick={foldAgain}>
          {say('timeline.foldAgain')}
        </button>
      )}
    </div>
  );
});

/** By which clocks the timeline is told, with their offset in view; opens the choice of others. */
export const ZoneInView = memo(function ZoneInView({ window }: { window: TimeWindow }) {
  const { zone } = useTelling();
  return (
    <button type="button" className="zone text-button" popoverTarget={TELLING_POPOVER} aria-haspopup="dialog">
      {zoneWithOffset(zone, offsetsOver(window, zone))}
    </button>
  );
});

/** The share of the window before the open moment, which zooming then keeps in sight; its middle where none is in view. */
function useOpenAnchor(window: TimeWindow): number {
  const hidden = useHidden();
  const open = useOpenMoment();
  const place = open.kind === 'open' ? placeOf(open.moment.when) : undefined;
  if (!place) return MIDDLE;
  const share = timeScale(window, hidden, 1).x(place.from);
  return share >= 0 && share <= 1 ? share : MIDDLE;
}

const MIDDLE = 0.5;

function LaneSelect() {
  const corpus = useCorpus();
  const kind = useLaneKind();
  const chooseLanes = useExplorer((state) => state.chooseLanes);
  const id = useId();
  const kinds = LANE_KINDS.filter((each) => each !== 'side' || corpus.sides.length > 0);
  return (
    <span className="lane-select">
      <label htmlFor={id}>{say('timeline.lanesBy')}</label>
      <select id={id} value={kind} onChange={(event) => chooseLanes(event.target.value as LaneKind)}>
        {kinds.map((each) => (
          <option key={each} value={each}>
            {say(`timeline.lanes.${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The region "Timeline": its controls, the timeline itself, what its marks mean, and the strip below. */
import { memo, useEffect, useMemo, useRef } from 'react';
import { type CorpusAtHand, isAtHand } from '../../domain/corpus/corpus.ts';
import { lanesOf } from '../../domain/overview/lanes.ts';
import { windowWith } from '../../domain/overview/reveal.ts';
import { NOTHING_BEYOND } from '../../domain/overview/shown.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { useCorpus, useOpenId, useOpenMoment, useQueryResult } from '../../state/derived.ts';
import { useShown } from '../../state/large/told.ts';
import { useExplorer } from '../../state/store.ts';
import { useHidden, useLaneKind, useTimeFrame, useTimeWindow } from '../../state/time-frame.ts';
import { useMedia } from '../../ui/use-size.ts';
import { say } from '../../ui/words/say.ts';
import { DaysOfMarks } from './DaysOfMarks.tsx';
import { DensityStrip } from './DensityStrip.tsx';
import { flat, large, NARROW, upright } from './forms.ts';
import { Legend } from './Legend.tsx';
import { LitBar } from './LitBar.tsx';
import { ShownStatus } from './ShownStatus.tsx';
import { TimelineControls, ZoneInView } from './TimelineControls.tsx';
import './timeline.css';

export function TimelineView() {
  const frame = useTimeFrame();
  return (
    <section className="timeline" aria-label={say('timeline.region')}>
      {frame ? <DatedTimeline frame={frame} /> : <UndatedTimeline />}
    </section>
  );
}

/** Counts come with every answer, and nothing else is drawn anew with them. */
function DatedTimeline({ frame }: { frame: TimeFrame }) {
  const corpus = useCorpus();
  const window = useTimeWindow(frame);
  const shown = useShown(window);
  return (
    <>
      <div className="timeline-bar">
        <TimelineControls frame={frame} window={window} />
        <ZoneInView window={window} />
        <ShownStatus shown={shown} />
      </div>
      <LitBar window={window} />
      {isAtHand(corpus) ? (
        <AtHand corpus={corpus} frame={frame} window={window} />
      ) : (
        <large.View key={corpus.id} frame={frame} window={window} />
      )}
      <DaysOfMarks window={window} />
      <Legend counted={!isAtHand(corpus)} />
      <DensityStrip frame={frame} window={window} shown={shown} />
      <OpenInWindow frame={frame} window={window} />
    </>
  );
}

/** All moments of all lanes, laid out for the window. */
const AtHand = memo(function AtHand({
  corpus,
  frame,
  window,
}: {
  corpus: CorpusAtHand;
  frame: TimeFrame;
  window: TimeWindow;
}) {
  const { matched } = useQueryResult();
  const kind = useLaneKind();
  const openId = useOpenId();
  const lanes = useMemo(() => lanesOf(corpus, matched, kind), [corpus, matched, kind]);
  const narrow = useMedia(NARROW);
  const isUpright = narrow && kind === 'side' && corpus.sides.length === 2;
  return isUpright ? (
    <upright.View corpus={corpus} window={window} lanes={lanes} openId={openId} />
  ) : (
    <flat.View
      key={corpus.id}
      corpus={corpus}
      frame={frame}
      window={window}
      lanes={lanes}
      kind={kind}
      openId={openId}
    />
  );
});

/** A moment opened from the list or by stepping is brought into the window. A link's own window is left as it is. */
function OpenInWindow({ frame, window }: { frame: TimeFrame; window: TimeWindow }) {
  const open = useOpenMoment();
  const hidden = useHidden();
  const showWindow = useExplorer((state) => state.showWindow);
  const moment = open.kind === 'open' ? open.moment : undefined;
  const before = useRef(moment);
  useEffect(() => {
    if (before.current === moment) return;
    before.current = moment;
    const next = moment ? windowWith(moment, window, hidden, frame.reach) : window;
    if (next !== window) showWindow(next);
  }, [moment, window, hidden, frame, showWindow]);
  return null;
}

function UndatedTimeline() {
  const corpus = useCorpus();
  const { matched } = useQueryResult();
  const total = corpus.moments.length;
  return (
    <>
      <ShownStatus
        shown={{
          total,
          matched: matched.length,
          filteredOut: total - matched.length,
          inWindow: 0,
          before: NOTHING_BEYOND,
          after: NOTHING_BEYOND,
          undated: matched.length,
        }}
      />
      <p className="timeline-empty">{say('timeline.noDates')}</p>
    </>
  );
}

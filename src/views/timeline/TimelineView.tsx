/** The region "Timeline": its controls, the timeline itself, what its marks mean, and the strip below. */
import { useMemo } from 'react';
import { lanesOf } from '../../domain/overview/lanes.ts';
import { shownOf } from '../../domain/overview/shown.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { useCorpus, useOpenId, useQueryResult } from '../../state/derived.ts';
import { useLaneKind, useTimeFrame, useTimeWindow } from '../../state/time-frame.ts';
import { useMedia } from '../../ui/use-size.ts';
import { say } from '../../ui/words/say.ts';
import { DensityStrip } from './DensityStrip.tsx';
import { FlatTimeline } from './FlatTimeline.tsx';
import { Legend } from './Legend.tsx';
import { ShownStatus } from './ShownStatus.tsx';
import { TimelineControls } from './TimelineControls.tsx';
import { UprightSeam } from './UprightSeam.tsx';
import './timeline.css';

export function TimelineView() {
  const frame = useTimeFrame();
  return (
    <section className="timeline" aria-label={say('timeline.region')}>
      {frame ? <DatedTimeline frame={frame} /> : <UndatedTimeline />}
    </section>
  );
}

function DatedTimeline({ frame }: { frame: TimeFrame }) {
  const corpus = useCorpus();
  const { matched } = useQueryResult();
  const window = useTimeWindow(frame);
  const kind = useLaneKind();
  const openId = useOpenId();
  const lanes = useMemo(() => lanesOf(corpus, matched, kind), [corpus, matched, kind]);
  const shown = useMemo(() => shownOf(matched, corpus.moments.length, window), [matched, corpus, window]);
  const narrow = useMedia('(width < 600px)');
  const upright = narrow && kind === 'side' && corpus.sides.length === 2;
  return (
    <>
      <TimelineControls frame={frame} window={window} status={<ShownStatus shown={shown} />} />
      {upright ? (
        <UprightSeam corpus={corpus} window={window} lanes={lanes} openId={openId} />
      ) : (
        <FlatTimeline
          key={corpus.id}
          corpus={corpus}
          frame={frame}
          window={window}
          lanes={lanes}
          kind={kind}
          openId={openId}
        />
      )}
      <Legend />
      <DensityStrip frame={frame} window={window} shown={shown} matched={matched} />
    </>
  );
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
          before: [],
          after: [],
          undated: matched.length,
        }}
      />
      <p className="timeline-empty">{say('timeline.noDates')}</p>
    </>
  );
}

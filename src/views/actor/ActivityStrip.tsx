import { useMemo } from 'react';
import type { Entity } from '../../domain/corpus/corpus.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import { type Activity, activityOf, fullestOf } from '../../domain/overview/activity.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import { shift } from '../../domain/time/instant.ts';
import { useCorpus, useTelling } from '../../state/derived.ts';
import { dayMonthYear } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { stretchInWords } from '../../ui/words/stretch.ts';

/** As many bars as still stand apart in a narrow panel. */
const MOST_BARS = 90;
/** Units of the drawing, which is stretched to the panel's width. */
const HEIGHT = 40;
/** The least that is drawn of what is there. */
const LEAST = 1.5;

interface ActivityStripProps {
  readonly actor: Entity;
  readonly moments: Moments;
  readonly undated: number;
  readonly frame: TimeFrame;
}

/**
 * The entity's moments in ink before all moments of the corpus in grey: on one scale, in true time with nothing folded.
 * The words below say all that the drawing shows.
 */
export function ActivityStrip({ actor, moments, undated, frame: { whole } }: ActivityStripProps) {
  const { moments: all, zone } = useCorpus();
  // Counted by the corpus's days, whose moments are mostly known by day.
  const telling = { ...useTelling(), zone };
  const activity = useMemo(
    () => activityOf(moments, all, whole, zone, MOST_BARS),
    [moments, all, whole, zone],
  );
  const fullest = fullestOf(activity);
  const many = activity.daysEach > 1;
  const facts = [
    say('actor.dated', { count: moments.length - undated }),
    fullest &&
      activity.stretches.length > 1 &&
      say(many ? 'actor.fullestOfMany' : 'actor.fullest', { days: stretchInWords(fullest, telling) }),
    undated > 0 && say('actor.undated', { count: undated }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <figure className="activity">
      {activity.stretches.length > 1 && (
        <>
          <Bars activity={activity} />
          <p className="activity-days" aria-hidden="true">
            <span>{dayMonthYear(whole.from, telling)}</span>
            <span>{dayMonthYear(shift(whole.to, -1), telling)}</span>
          </p>
        </>
      )}
      <figcaption>
        <p>{facts.join(', ')}</p>
        {activity.stretches.length > 1 && (
          <p className="activity-key" aria-hidden="true">
            <span className="activity-theirs">{actor.shortName}</span>
            <span className="activity-all">{say('actor.key.all')}</span>
            <span>{say('actor.key.days', { count: activity.daysEach })}</span>
          </p>
        )}
      </figcaption>
    </figure>
  );
}

function Bars({ activity: { some, all } }: { activity: Activity }) {
  const top = Math.max(1, ...all);
  return (
    <svg
      className="activity-bars mirrored"
      viewBox={`0 0 ${all.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Series counts={all} top={top} fill="var(--possible)" />
      <Series counts={some} top={top} fill="var(--ink)" />
    </svg>
  );
}

/** One path for all bars: a corpus has up to ninety. */
function Series({ counts, top, fill }: { counts: readonly number[]; top: number; fill: string }) {
  const bars = counts.map((count, place) => {
    if (count <= 0) return '';
    const height = Math.max(LEAST, (count / top) * HEIGHT);
    return `M${place + 0.1} ${HEIGHT}v-${height}h.8v${height}z`;
  });
  return <path d={bars.join('')} fill={fill} />;
}

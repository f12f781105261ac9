import type { CSSProperties } from 'react';
import type { Zone } from '../../domain/time/instant.ts';
import { instant } from '../../domain/time/instant.ts';
import type { When } from '../../domain/time/when.ts';
import { say } from '../../ui/words/say.ts';
import { clockTime, shortDay } from '../../ui/words/dates.ts';
import { drawingOf } from './when-drawing.ts';
import { plainly } from '../../domain/time/telling.ts';

/**
 * The time drawn as on the timeline, without an axis: a rail for what is possible, a thick one for what is certain,
 * a cap where a limit is known, a fade where nobody gave one. Its labels name days, and hours only where an article
 * gives them.
 */
export function WhenDrawing({ when, zone, disputed }: { when: When; zone: Zone; disputed: boolean }) {
  const drawing = drawingOf(when);
  if (!drawing) return null;
  const { start, end, certain } = drawing;
  const labels = labelsOf(when, zone);
  return (
    <div className={`when-drawing${disputed ? ' disputed' : ''}`}>
      <div className={`possible start-${start} end-${end}`} aria-hidden="true" />
      {certain && <div className="certain" style={placed(certain)} aria-hidden="true" />}
      <p>
        <span>{labels.start}</span>
        <span>{labels.middle}</span>
        <span>{labels.end}</span>
      </p>
    </div>
  );
}

function placed({ from, to }: { from: number; to: number }): CSSProperties {
  return { insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` };
}

interface Labels {
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}

function labelsOf(when: When, zone: Zone): Labels {
  const { earliest, latest } = when;
  const start =
    earliest === undefined ? say('moment.drawing.startNotGiven') : startLabel(when, earliest, zone);
  const lastDay = latest === undefined ? undefined : shortDay(instant(latest - 1), plainly(zone));
  const oneDay = earliest !== undefined && lastDay === shortDay(earliest, plainly(zone));
  if (hasHours(when) && latest !== undefined) {
    return { start, middle: '', end: `${oneDay ? '' : `${lastDay}, `}${clockTime(latest, zone, 'end')}` };
  }
  return {
    start,
    middle: middleLabel(when, oneDay),
    end: oneDay ? say('moment.drawing.dayEnds') : (lastDay ?? say('moment.drawing.endNotGiven')),
  };
}

function startLabel(when: When, earliest: NonNullable<When['earliest']>, zone: Zone): string {
  const day = shortDay(earliest, plainly(zone));
  return hasHours(when) ? `${day}, ${clockTime(earliest, zone)}` : day;
}

function middleLabel(when: When, oneDay: boolean): string {
  if (when.certainFrom !== undefined) return say('moment.drawing.certain');
  if (!oneDay) return '';
  const [first, second] = when.soft;
  if (second !== undefined) return say('moment.drawing.neitherEnd');
  if (first === undefined) return say('moment.drawing.anyTime');
  return say(first === 'earliest' ? 'moment.drawing.notBeginning' : 'moment.drawing.notEnd');
}

function hasHours({ precision }: When): boolean {
  return precision === 'minute' || precision === 'hour';
}

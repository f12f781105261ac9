/** The drawing of a moment's time on a line of its own: its shape in proportion, and the words below its ends. */
import { instant, type Zone } from '../../domain/time/instant.ts';
import { shapeOf, type TimeShape } from '../../domain/time/shape.ts';
import { type Telling, zoneTold } from '../../domain/time/telling.ts';
import { certainOf, placeOf, type When } from '../../domain/time/when.ts';
import { clockTime, shortDay } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';

export interface WhenDrawing {
  readonly shape: TimeShape;
  /** The certain part, as shares of what lies between the ends. */
  readonly core: { readonly from: number; readonly to: number } | undefined;
}

/** Undefined where a drawing would say no more than the words: without a date, or for a minute or an hour. */
export function drawingOf(when: When): WhenDrawing | undefined {
  const [shape, place] = [shapeOf(when), placeOf(when)];
  if (!shape || !place || shape.extent === 'point') return undefined;
  const share = (at: number) => (at - place.from) / (place.to - place.from);
  const core = shape.certain === 'none' ? undefined : certainOf(when);
  return { shape, core: core && { from: share(core.from), to: share(core.to) } };
}

export interface DrawingLabels {
  readonly start: string;
  readonly middle: string;
  readonly end: string;
}

/** Days below the drawing's ends, and hours only where an article gives them. */
export function drawingLabels(when: When, reader: Telling): DrawingLabels {
  const telling = { ...reader, zone: zoneTold(when, reader.zone) };
  const { earliest, latest } = when;
  const firstDay = earliest === undefined ? undefined : shortDay(earliest, telling);
  const lastDay = latest === undefined ? undefined : shortDay(instant(latest - 1), telling);
  const oneDay = firstDay !== undefined && firstDay === lastDay;
  const start =
    firstDay === undefined ? say('moment.drawing.startNotGiven') : startLabel(when, firstDay, telling.zone);
  if (latest !== undefined && hasHours(when)) {
    return {
      start,
      middle: '',
      end: `${oneDay ? '' : `${lastDay}, `}${clockTime(latest, telling.zone, 'end')}`,
    };
  }
  return {
    start,
    middle: middleLabel(when, oneDay),
    end: oneDay ? say('moment.drawing.dayEnds') : (lastDay ?? say('moment.drawing.endNotGiven')),
  };
}

function startLabel(when: When, day: string, zone: Zone): string {
  return when.earliest !== undefined && hasHours(when) ? `${day}, ${clockTime(when.earliest, zone)}` : day;
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

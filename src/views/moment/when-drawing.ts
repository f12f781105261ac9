/** The drawing of a moment's time on a line of its own: its shape in proportion, and the words below its ends. */
import { type Instant, instant } from '../../domain/time/instant.ts';
import { shapeOf, type TimeShape } from '../../domain/time/shape.ts';
import { type Telling, zoneTold } from '../../domain/time/telling.ts';
import { certainOf, hasHours, placeOf, type When } from '../../domain/time/when.ts';
import { clockTime, dateText, numbersOf, shortDay } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { formByPrecision } from './date-form.ts';

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

/**
 * What stands below the drawing's ends, as coarse as the words were: years, months or days, and hours only where an
 * article gives them. One year or month stands below the beginning alone.
 */
export function drawingLabels(when: When, reader: Telling): DrawingLabels {
  const telling = tellingOf(when, reader);
  const { earliest, latest } = when;
  const dates = {
    first: earliest === undefined ? undefined : dateBelow(earliest, when, telling),
    last: latest === undefined ? undefined : dateBelow(justBefore(latest), when, telling),
  };
  return {
    start: startLabel(when, dates, telling),
    middle: middleLabel(when, dates),
    end: endLabel(when, dates, telling),
  };
}

/** The dates that the ends fall on, in words; undefined where an end is not given. */
interface EndDates {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** In the time's own zone, and with years in its days where those of its ends differ. */
function tellingOf(when: When, reader: Telling): Telling {
  const telling = { ...reader, zone: zoneTold(when, reader.zone) };
  const { earliest, latest } = when;
  if (earliest === undefined || latest === undefined) return telling;
  const [first, last] = [numbersOf(earliest, telling), numbersOf(justBefore(latest), telling)];
  const sameYear = first.year === last.year && first.calendar === last.calendar;
  return { ...telling, withYear: telling.withYear || !sameYear };
}

function dateBelow(at: Instant, { precision }: When, telling: Telling): string {
  const form = formByPrecision(precision);
  return form === 'weekdayDayMonthYear' ? shortDay(at, telling) : dateText(at, form, telling);
}

function startLabel(when: When, { first }: EndDates, { zone }: Telling): string {
  const { earliest } = when;
  if (earliest === undefined || first === undefined) return say('moment.drawing.startNotGiven');
  return hasHours(when) ? `${first}, ${clockTime(earliest, zone)}` : first;
}

function endLabel(when: When, { first, last }: EndDates, { zone }: Telling): string {
  const { latest } = when;
  if (latest === undefined || last === undefined) return say('moment.drawing.endNotGiven');
  if (hasHours(when)) return `${first === last ? '' : `${last}, `}${clockTime(latest, zone, 'end')}`;
  if (first !== last) return last;
  return isByDays(when) ? say('moment.drawing.dayEnds') : '';
}

function middleLabel(when: When, { first, last }: EndDates): string {
  if (hasHours(when) && when.latest !== undefined) return '';
  if (when.certainFrom !== undefined) return say('moment.drawing.certain');
  if (!isByDays(when) || first === undefined || first !== last) return '';
  const [one, other] = when.soft;
  if (other !== undefined) return say('moment.drawing.neitherEnd');
  if (one === undefined) return say('moment.drawing.anyTime');
  return say(one === 'earliest' ? 'moment.drawing.notBeginning' : 'moment.drawing.notEnd');
}

function isByDays({ precision }: When): boolean {
  return formByPrecision(precision) === 'weekdayDayMonthYear';
}

function justBefore(end: Instant): Instant {
  return instant(end - 1);
}

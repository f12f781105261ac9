/** From moments to TimelineJS, and what of them has no place there. */

import type { Corpus, Moment } from '../../corpus/corpus.ts';
import type { CorpusFile } from '../../corpus/format.ts';
import type { Moments } from '../../corpus/moments.ts';
import type { TimelineJs, TimelineJsDate, TimelineJsSlide } from './model.ts';
import { EXTENSION, isSlide } from './model.ts';
import { DATE_PARTS, timeOf, wholeNumber } from './read-dates.ts';
import { isRecord, textIn } from './timeline-read.ts';
import { datesOf } from './write-dates.ts';
import { htmlOf } from './write-html.ts';

/** What the writers cannot know from the moments. */
export interface TimelineJsGiven {
  /** Its title and description become the title slide. */
  readonly corpus: Pick<Corpus, 'title' | 'description'>;
  /** The file it was read from: a moment that came from TimelineJS goes back as the very slide it was. */
  readonly file?: CorpusFile | undefined;
  /** A record of it, where the file has none itself: that of a large corpus stands in its columns. */
  readonly recordOf?: ((id: string) => CorpusFile['moments'][number] | undefined) | undefined;
  /** The time in words as the reader has times told ("Sunday night, 5 to 6 September 2021"): becomes `display_date`. */
  readonly whenInWords: (moment: Moment) => string;
  /** The name of the lane the moment stands in: becomes `group`. Undefined: in none. */
  readonly laneOf?: ((moment: Moment) => string | undefined) | undefined;
}

/**
 * A timeline of these moments, in their order. Moments without a date, which TimelineJS cannot show, are left out:
 * `notInTimelineJs` counts them. Dates are the possible extent by the clocks of the place, no finer than the article's
 * own words; an hour that a rule gave ("night") is none.
 */
export function timelineJsOf(moments: Moments, given: TimelineJsGiven): TimelineJs {
  const { title, ...rest } = wholeOf(given.file);
  const slides = slidesBy(given.file);
  return {
    ...rest,
    title: isSlide(title) ? title : titleSlide(given.corpus),
    events: moments.flatMap((moment) => slideOf(moment, slides.get(moment.id), given) ?? []),
  };
}

/** The same as text: indented, with a line break at its end. */
export function timelineJsTextOf(moments: Moments, given: TimelineJsGiven): string {
  return `${JSON.stringify(timelineJsOf(moments, given), undefined, 2)}\n`;
}

function slideOf(
  moment: Moment,
  known: TimelineJsSlide | undefined,
  given: TimelineJsGiven,
): TimelineJsSlide | undefined {
  if (known) return asItWas(known, moment.id);
  const dates = datesOf(moment.when);
  if (!dates) return undefined;
  const group = given.laneOf?.(moment);
  return {
    unique_id: moment.id,
    ...dates,
    display_date: given.whenInWords(moment),
    text: { headline: htmlOf(moment.title), text: htmlOf(moment.summary) },
    ...(group !== undefined && { group }),
  };
}

/** Its own id, where it has one, and its dates with numbers that TimelineJS reads as we did: it takes "1,969" for 1. */
function asItWas(slide: TimelineJsSlide, id: string): TimelineJsSlide {
  const { start_date, end_date } = slide;
  return {
    ...slide,
    ...(textIn(slide, 'unique_id').trim() === '' && { unique_id: id }),
    ...(isRecord(start_date) && { start_date: withNumbers(start_date) }),
    ...(isRecord(end_date) && { end_date: withNumbers(end_date) }),
  };
}

function withNumbers<Given extends TimelineJsDate>(date: Given): Given {
  const numbers = DATE_PARTS.filter((part) => isOtherwiseWritten(date[part])).map((part) => [
    part,
    wholeNumber(date[part]),
  ]);
  return { ...date, ...Object.fromEntries(numbers) };
}

function isOtherwiseWritten(value: unknown): boolean {
  return typeof value === 'string' && !/^-?\d+$/.test(value.trim()) && wholeNumber(value) !== undefined;
}

function titleSlide({ title, description }: TimelineJsGiven['corpus']): TimelineJsSlide {
  return {
    text: { headline: htmlOf(title), ...(description !== undefined && { text: htmlOf(description) }) },
  };
}

/** What the whole file had besides its slides, where it came from TimelineJS. */
function wholeOf(file: CorpusFile | undefined): Record<string, unknown> {
  const kept = (file as Record<string, unknown> | undefined)?.[EXTENSION];
  return isRecord(kept) ? kept : {};
}

/**
 * A slide that has no time we can read is none that a moment was made of, whoever wrote it there: TimelineJS could not
 * show it, so the moment is written instead.
 */
function slidesBy(file: CorpusFile | undefined): ReadonlyMap<string, TimelineJsSlide> {
  const kept = (file?.moments ?? []).flatMap((record) => {
    const slide = (record as Record<string, unknown>)[EXTENSION];
    return isSlide(slide) && timeOf(slide.start_date, slide.end_date).ok ? [[record.id, slide] as const] : [];
  });
  return new Map(kept);
}

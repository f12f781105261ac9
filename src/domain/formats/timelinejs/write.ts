/** From moments to TimelineJS, and what of them has no place there. */
import type { Corpus, Moment } from '../../corpus/corpus.ts';
import type { CorpusFile } from '../../corpus/format.ts';
import type { TimelineJs, TimelineJsSlide } from './model.ts';
import { EXTENSION } from './model.ts';
import { datesOf } from './write-dates.ts';
import { htmlOf } from './write-html.ts';

/** What the writers cannot know from the moments. */
export interface TimelineJsGiven {
  /** Its title and description become the title slide. */
  readonly corpus: Pick<Corpus, 'title' | 'description'>;
  /** The file it was read from: a moment that came from TimelineJS goes back as the very slide it was. */
  readonly file?: CorpusFile | undefined;
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
export function timelineJsOf(moments: readonly Moment[], given: TimelineJsGiven): TimelineJs {
  const { title, ...rest } = wholeOf(given.file);
  const slides = slidesBy(given.file);
  return {
    ...rest,
    title: (title as TimelineJsSlide | undefined) ?? titleSlide(given.corpus),
    events: moments.flatMap((moment) => slideOf(moment, slides.get(moment.id), given) ?? []),
  };
}

/** The same as text: indented, with a line break at its end. */
export function timelineJsTextOf(moments: readonly Moment[], given: TimelineJsGiven): string {
  return `${JSON.stringify(timelineJsOf(moments, given), undefined, 2)}\n`;
}

function slideOf(
  moment: Moment,
  known: TimelineJsSlide | undefined,
  given: TimelineJsGiven,
): TimelineJsSlide | undefined {
  if (known) return { ...known, unique_id: known.unique_id?.trim() ? known.unique_id : moment.id };
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

function slidesBy(file: CorpusFile | undefined): ReadonlyMap<string, TimelineJsSlide> {
  const kept = (file?.moments ?? []).flatMap((record) => {
    const slide = (record as Record<string, unknown>)[EXTENSION];
    return isRecord(slide) ? [[record.id, slide as TimelineJsSlide] as const] : [];
  });
  return new Map(kept);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** TimelineJS's spreadsheet, as its template has the columns, with one of ours for ids at its end. */

import type { Moments } from '../../corpus/moments.ts';
import { csvLine } from '../csv-line.ts';
import { COLUMNS, type Column } from './columns.ts';
import { guarded } from './formula-guard.ts';
import { isSlide, type TimelineJsDate, type TimelineJsSlide } from './model.ts';
import { wholeNumber } from './read-dates.ts';
import { textIn } from './timeline-read.ts';
import { type TimelineJsGiven, timelineJsOf } from './write.ts';

type Cells = Partial<Record<Column, string>>;

/**
 * The timeline of these moments as a sheet, for a spreadsheet program or TimelineJS: comma-separated, CRLF line ends, without a
 * byte order mark. Cells a spreadsheet would take for formulas are neutralised.
 */
export function timelineJsCsvOf(moments: Moments, given: TimelineJsGiven): string {
  const { title, events, eras } = timelineJsOf(moments, given);
  const rows = [
    ...(title ? [rowOf(title, 'title')] : []),
    ...(Array.isArray(eras) ? eras : []).filter(isSlide).map((era) => rowOf(era, 'era')),
    ...events.map((slide) => rowOf(slide, '')),
  ];
  const sheet = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  return sheet.map((cells) => csvLine(cells)).join('');
}

function rowOf(slide: TimelineJsSlide, type: string): Cells {
  const { text, media, background } = slide;
  return {
    ...datesIn(slide),
    ...guardedAll({
      'Display Date': displayDate(slide),
      Headline: text?.headline,
      Text: text?.text,
      Media: media?.url,
      'Media Credit': media?.credit,
      'Media Caption': media?.caption,
      'Media Thumbnail': media?.thumbnail,
      'Alt Text': media?.alt,
      Group: slide.group,
      Background: textIn(background, 'url') || textIn(background, 'color'),
      'Unique ID': slide.unique_id,
    }),
    Type: type,
  };
}

function displayDate(slide: TimelineJsSlide): string {
  return textIn(slide, 'display_date') || textIn(slide.start_date, 'display_date');
}

function datesIn({ start_date: start, end_date: end }: TimelineJsSlide): Cells {
  return {
    ...(start && {
      Year: number(start.year),
      Month: number(start.month),
      Day: number(start.day),
      Time: timeIn(start),
    }),
    ...(end && {
      'End Year': number(end.year),
      'End Month': number(end.month),
      'End Day': number(end.day),
      'End Time': timeIn(end),
    }),
  };
}

/** The number that is read there: a sheet that holds a formula where a number belongs is not handed on. */
function number(value: unknown): string {
  return String(wholeNumber(value) ?? '');
}

/** `14`, `14:05`, `14:05:09`, as fine as it is given. Its hour stands alone where no minute was. */
function timeIn({ hour, minute, second }: TimelineJsDate): string {
  const given = [number(hour), number(minute), number(second)];
  const known = given.slice(0, given.includes('') ? given.indexOf('') : 3);
  return known.map((part) => part.padStart(2, '0')).join(':');
}

function guardedAll(cells: Partial<Record<Column, unknown>>): Cells {
  const given: Cells = {};
  for (const column of COLUMNS) {
    const text = textIn(cells, column).replace(NO_TEXT, '');
    if (text !== '') given[column] = guarded(text);
  }
  return given;
}

/** Controls, but for tabs and line breaks: a sheet that holds them is taken for no text at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

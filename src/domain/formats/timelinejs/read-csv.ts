/** TimelineJS's spreadsheet, as rows of cells: each row is a slide as TimelineJS itself makes one of it. */
import type { SetAside } from '../../corpus/corpus.ts';
import { type Column, cellName, columnNamed, NEEDED } from './columns.ts';
import { unguarded } from './formula-guard.ts';
import type { DatePart, SlideDateName } from './read-dates.ts';
import { clockOf } from './read-time-cell.ts';
import type { PlacedSlide, SlideFields, TimelineRead } from './timeline-read.ts';

export type Row = readonly string[];

export type SheetReading =
  | { readonly ok: true; readonly timeline: TimelineRead }
  | { readonly ok: false; readonly missing: readonly Column[]; readonly found: readonly string[] };

/**
 * @param rows the first of them the headers, with empty rows left in: they count
 * @param firstRow the number a spreadsheet gives the first of them, from 1
 */
export function readTimelineSheet([headers = [], ...rows]: readonly Row[], firstRow: number): SheetReading {
  const columns = headers.map(columnNamed);
  const missing = NEEDED.filter((column) => !columns.includes(column));
  const names = headers.map((header) => header.trim());
  if (missing.length > 0) return { ok: false, missing, found: names.filter((name) => name !== '') };
  const sheet = new Sheet(columns, names);
  rows.forEach((cells, index) => {
    sheet.take(cells, firstRow + 1 + index);
  });
  return { ok: true, timeline: sheet.timeline() };
}

/** How a row's type reads that is no ordinary slide. */
const TITLE = 'title';
const ERA = 'era';

class Sheet {
  readonly #columns: readonly (Column | undefined)[];
  readonly #headers: readonly string[];
  readonly #slides: PlacedSlide[] = [];
  readonly #eras: SlideFields[] = [];
  readonly #setAside: SetAside[] = [];
  #title: SlideFields | undefined;

  constructor(columns: readonly (Column | undefined)[], headers: readonly string[]) {
    this.#columns = columns;
    this.#headers = headers;
  }

  take(cells: Row, row: number) {
    if (cells.every((cell) => cell.trim() === '')) return;
    const cell = (column: Column) => (cells[this.#columns.indexOf(column)] ?? '').trim();
    const type = cell('Type').toLowerCase();
    const slide = { ...this.#slideOf(cell), ...this.#others(cells) };
    const broken = this.#brokenTime(cell, row, cell('Headline'));
    if (broken) this.#setAside.push(broken);
    else if (type === TITLE && !this.#title) this.#title = slide;
    else if (type === ERA) this.#eras.push(slide);
    else this.#slides.push(this.#placed(slide, row));
  }

  timeline(): TimelineRead {
    return {
      title: this.#title,
      slides: this.#slides,
      rest: this.#eras.length > 0 ? { eras: this.#eras } : {},
      setAside: this.#setAside,
      unknownColumns: this.#headers.filter((name, index) => name !== '' && !this.#columns[index]),
    };
  }

  #slideOf(cell: (column: Column) => string): SlideFields {
    // Only a sheet that has our column of ids can have been guarded by us.
    const plain = this.#columns.includes('Unique ID') ? unguarded : (text: string) => text;
    const text = (column: Column) => plain(cell(column));
    const start = dateOf(cell('Year'), cell('Month'), cell('Day'), cell('Time'));
    const end = dateOf(cell('End Year'), cell('End Month'), cell('End Day'), cell('End Time'));
    return withoutEmpty({
      unique_id: text('Unique ID'),
      start_date: start,
      end_date: end,
      display_date: text('Display Date'),
      text: withoutEmpty({ headline: text('Headline'), text: text('Text') }),
      media: withoutEmpty({
        url: text('Media'),
        credit: text('Media Credit'),
        caption: text('Media Caption'),
        thumbnail: text('Media Thumbnail'),
        alt: text('Alt Text'),
      }),
      group: text('Group'),
      background: backgroundOf(text('Background')),
    });
  }

  /** Cells of columns that TimelineJS does not know: kept, under their headers. */
  #others(cells: Row): SlideFields {
    const others = cells.flatMap((cell, index) => {
      const header = this.#headers[index] ?? '';
      return this.#columns[index] || cell.trim() === ''
        ? []
        : [[header || cellName(index, 1), cell] as const];
    });
    return others.length > 0 ? { columns: Object.fromEntries(others) } : {};
  }

  #brokenTime(cell: (column: Column) => string, row: number, name: string): SetAside | undefined {
    const column = (['Time', 'End Time'] as const).find((each) => clockOf(cell(each)) === undefined);
    if (!column) return undefined;
    const reason = { kind: 'wrong-pattern', pattern: 'hour', received: cell(column) } as const;
    return { path: this.#place(column, row), name: name.slice(0, 120), reason };
  }

  #placed(slide: SlideFields, row: number): PlacedSlide {
    return {
      slide,
      at: cellName(0, row),
      placeOf: (date, part) => this.#place(columnOf(date, part), row),
    };
  }

  /** `B5 Month`: the cell, and what its column is called. Of a column that is not there, the row alone. */
  #place(column: Column, row: number): string {
    const index = this.#columns.indexOf(column);
    return `${index < 0 ? row : cellName(index, row)} ${column}`;
  }
}

const COLUMN_OF = {
  year: 'Year',
  month: 'Month',
  day: 'Day',
  hour: 'Time',
  minute: 'Time',
  second: 'Time',
} as const satisfies Record<DatePart, Column>;

function columnOf(date: SlideDateName, part: DatePart): Column {
  const name = COLUMN_OF[part];
  return date === 'start_date' ? name : `End ${name}`;
}

/** Undefined where no cell of it holds anything. */
function dateOf(year: string, month: string, day: string, time: string): SlideFields | undefined {
  const date = withoutEmpty({ year, month, day, ...clockOf(time) });
  return Object.keys(date).length > 0 ? date : undefined;
}

/** What TimelineJS takes for an address; anything else is a colour. */
function backgroundOf(text: string): SlideFields | undefined {
  if (text === '') return undefined;
  return /^(?:https?:)?\/\/?/.test(text) ? { url: text } : { color: text };
}

function withoutEmpty(fields: Record<string, unknown>): SlideFields {
  const given = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !isEmptyRecord(value),
  );
  return Object.fromEntries(given);
}

function isEmptyRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

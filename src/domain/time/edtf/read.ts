/**
 * Reads EDTF, the Extended Date/Time Format: ISO 8601-2:2019 as the Library of Congress's specification of 4 February
 * 2019 has it (https://www.loc.gov/standards/datetime/). Levels 0, 1 and 2 are read whole, but for years that no date
 * can hold; what is read beyond them is told in docs/edtf.md. A text is gone through once, and none makes it throw.
 */
import { instant, offsetAt, type Zone } from '../instant.ts';
import { type DateForm, readDate } from './date-form.ts';
import { coarsest, type DateSpan, qualifierOf, type Setting, spanOf } from './date-span.ts';
import { type EdtfRefusal, Refused } from './refusal.ts';
import { Scanner } from './scanner.ts';
import type { Hemisphere } from './season.ts';
import { readSet } from './set.ts';
import type { Bounds, EdtfTime, EndKind, Read } from './time.ts';

/** Far beyond any honest time; a list of eighteen days fits. */
export const MAX_LENGTH = 200;

export type EdtfReading = EdtfTime | EdtfRefusal;

/**
 * What the text says, in the days of `zone` and, for seasons without a hemisphere of their own, the seasons of
 * `hemisphere`. Where the text is no EDTF, or says what cannot be, the answer says where and why.
 */
export function readEdtf(text: string, zone: Zone, hemisphere?: Hemisphere): EdtfReading {
  const scanner = new Scanner(text);
  try {
    checkWhole(scanner, zone);
    const read = readWhole(scanner, { zone, hemisphere });
    if (!scanner.done) scanner.unexpected();
    return { ok: true, level: scanner.level, ...read };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, at: error.at, reason: error.reason };
    throw error;
  }
}

function checkWhole(scanner: Scanner, zone: Zone): void {
  if (scanner.text === '') scanner.refuse('empty');
  if (scanner.text.length > MAX_LENGTH) scanner.refuse('too-long', MAX_LENGTH);
  if (!isKnown(zone)) scanner.refuse('no-such-zone');
}

function isKnown(zone: Zone): boolean {
  try {
    return Number.isFinite(offsetAt(instant(0), zone));
  } catch {
    return false;
  }
}

function readWhole(scanner: Scanner, setting: Setting): Read {
  if (scanner.next === '[' || scanner.next === '{') return readSet(scanner, setting);
  const start = readEnd(scanner);
  if (typeof start === 'object' && scanner.done) return loneDate(start, spanOf(start, setting));
  scanner.expect('/');
  const end = readEnd(scanner);
  if (!scanner.done) scanner.unexpected();
  if (typeof start === 'string' && typeof end === 'string') scanner.refuse('no-date', 0);
  if (scanner.text.includes('X')) scanner.need(2);
  return interval(sideOf(start, scanner, setting), sideOf(end, scanner, setting), scanner);
}

/** Level 1 Extended Interval: no text for an end that is not known, `..` for one that is open. */
function readEnd(scanner: Scanner): DateForm | 'unknown' | 'open' {
  const open = scanner.eat('..');
  if (!open && !scanner.done && scanner.next !== '/') return readDate(scanner);
  scanner.need(1);
  return open ? 'open' : 'unknown';
}

function loneDate(form: DateForm, { from, to, soft, precision }: DateSpan): Read {
  const kind = from === undefined ? 'unknown' : 'given';
  const qualifier = qualifierOf([form]);
  return {
    kind: 'date',
    ...(from !== undefined && { earliest: from }),
    ...(to !== undefined && { latest: to }),
    start: kind,
    end: kind,
    soft: soft ? ['earliest', 'latest'] : [],
    precision,
    ...(qualifier && { qualifier, marks: form.marks }),
    ...(form.year.estimate !== undefined && { estimate: form.year.estimate }),
    ...(form.clock?.offset !== undefined && { offset: form.clock.offset }),
  };
}

/** One side of an interval. */
interface Side {
  readonly kind: EndKind;
  readonly form?: DateForm;
  readonly span?: DateSpan;
}

/** A time of day limits an interval sharply, as ISO 8601-1 (3.1.1.6) has it; EDTF has only dates, which do not. */
function sideOf(end: DateForm | 'unknown' | 'open', scanner: Scanner, setting: Setting): Side {
  if (typeof end === 'string') return { kind: end };
  const span = spanOf(end, setting);
  if (span.from === undefined) return { kind: 'unknown', form: end };
  if (!end.clock) return { kind: 'given', form: end, span };
  scanner.need('iso');
  return { kind: 'given', form: end, span: { ...span, to: span.from } };
}

/** Begins sometime in its first date and ends sometime in its last (Level 0 Time Interval). */
function interval(start: Side, end: Side, scanner: Scanner): Read {
  const [first, last] = [start.span, end.span];
  if (isReversed(first, last)) scanner.refuse('reversed', end.form?.at);
  const forms = [start.form, end.form].filter((form) => form !== undefined);
  const qualifier = qualifierOf(forms);
  return {
    kind: 'interval',
    ...(first?.from !== undefined && { earliest: first.from }),
    ...certainBetween(first, last),
    ...(last?.to !== undefined && { latest: last.to }),
    start: start.kind,
    end: end.kind,
    soft: [...(first?.soft ? (['earliest'] as const) : []), ...(last?.soft ? (['latest'] as const) : [])],
    precision: coarsest([first, last].filter((span) => span !== undefined)),
    ...(qualifier && { qualifier }),
  };
}

/** It must have an instant to last through; only two times of day may be one and the same. */
function isReversed(first: DateSpan | undefined, last: DateSpan | undefined): boolean {
  if (first?.from === undefined || last?.to === undefined) return false;
  const sharp = first.from === first.to && last.from === last.to;
  return sharp ? first.from > last.to : first.from >= last.to;
}

/** CIDOC-CRM P81: surely going on from the end of what may be its beginning to the beginning of what may be its end. */
function certainBetween(first: DateSpan | undefined, last: DateSpan | undefined): Bounds {
  const [certainFrom, certainTo] = [first?.to, last?.from];
  const both = certainFrom !== undefined && certainTo !== undefined;
  // Nothing is certain where the two may overlap, and a single instant needs no certainty.
  if (both && (certainFrom > certainTo || first?.from === last?.to)) return {};
  return {
    ...(certainFrom !== undefined && { certainFrom }),
    ...(certainTo !== undefined && { certainTo }),
  };
}

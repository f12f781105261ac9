import { type EdtfReading, readEdtf } from '../read.ts';
import type { Bounds, EdtfTime } from '../time.ts';

/** The time a text says; throws where it is refused. */
export function timeOf(text: string, zone: string, hemisphere?: 'north' | 'south'): EdtfTime {
  const read: EdtfReading = readEdtf(text, zone, hemisphere);
  if (!read.ok) throw new Error(`${text}: ${read.reason} at ${read.at}`);
  return read;
}

/** An instant in UTC, the one calendar that needs no zone; `-` for none, midnight without its hour. */
export function utc(at: number | undefined): string {
  if (at === undefined) return '-';
  return new Date(at).toISOString().replace('.000Z', 'Z').replace('T00:00:00Z', '').replace(':00Z', 'Z');
}

/** All four bounds, or only the outer two where nothing is certain. */
export function boundsOf({ earliest, certainFrom, certainTo, latest }: Bounds): string {
  const certain = certainFrom === undefined && certainTo === undefined ? [] : [certainFrom, certainTo];
  return [earliest, ...certain, latest].map(utc).join(' ');
}

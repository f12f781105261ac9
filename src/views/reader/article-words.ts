import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { dayMonthYear } from '../../ui/words/dates.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as people write it: "6 September 2021". What is not a plain day stays as it is. */
export function dayInWords(value: string, reader: Telling): string {
  // A day as it stands, in no zone: the day an article names is the day it came out, wherever it is read.
  const telling = { ...reader, zone: 'UTC' };
  const at = DAY.test(value) ? parseInstant(value, telling.zone) : undefined;
  return at === undefined ? value : dayMonthYear(at, telling);
}

/** The day an article came out, in words, with all that is known of how it is known. */
export function publishedOf({ published }: Article, telling: Telling): Known {
  return { ...published, value: published.value && dayInWords(published.value, telling) };
}

import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { LOCALE } from '../../ui/words/say.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it: "6 September 2021". What is not a plain day stays as it is. */
export function dayInWords(value: string): string {
  const at = DAY.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) return value;
  return days.format(at);
}

/** The day an article came out, in words, with all that is known of how it is known. */
export function publishedOf({ published }: Article): Known {
  return { ...published, value: published.value && dayInWords(published.value) };
}

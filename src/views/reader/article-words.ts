import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { LOCALE, say } from '../../ui/words/say.ts';
import { bareDay } from '../../ui/words/when.ts';

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

/** An article in a line of a narrow list: "UNI (inferred), 6 Sep 2021 (inferred)". What is known of a day stays together. */
export function factsInALine(article: Article): string {
  return say('reader.navFacts', {
    publisher: inShort(article.publisher) ?? say('reader.navPublisherUnknown'),
    published: unbroken(inShort(shortlyPublishedOf(article)) ?? say('reader.navDateUnknown')),
  });
}

function shortlyPublishedOf({ published }: Article): Known {
  return { ...published, value: published.value && dayInShort(published.value) };
}

/** "6 Sep 2021", in no zone: the day an article names is the day it came out, wherever it is read. */
function dayInShort(value: string): string {
  const at = DAY.test(value) ? parseInstant(value, 'UTC') : undefined;
  if (at === undefined) return value;
  return say('reader.navDay', { day: bareDay(at, 'UTC'), year: value.slice(0, 4) });
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function inShort({ value, basis }: Known): string | undefined {
  if (value === null || basis === 'unknown') return undefined;
  return basis === 'inferred' ? say('reader.navInferred', { value }) : value;
}

import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { dateText } from './dates.ts';
import { say } from './say.ts';

/**
 * An article in a line: "publisher unknown, 6 Sep". What is inferred says so. `withYear` where readers cannot tell it from
 * the other articles.
 */
export function articleFacts({ publisher, published }: Article, withYear: boolean, telling: Telling): string {
  const who = given(publisher);
  const day = given(published);
  if (who === undefined && day === undefined) return say('article.unknown');
  const written = day && dayInShort(day, withYear, telling);
  if (who && written && publisher.basis === 'inferred' && published.basis === 'inferred') {
    return say('article.inferred', { publisher: who, published: written });
  }
  return say('article.facts', {
    publisher: who === undefined ? say('article.publisherUnknown') : marked(who, publisher),
    published: written === undefined ? say('article.dateUnknown') : marked(written, published),
  });
}

/** Whether a column's day needs its year to be told from another's. */
export function spanYears(articles: readonly Article[]): boolean {
  return new Set(articles.flatMap(({ published }) => given(published)?.slice(0, 4) ?? [])).size > 1;
}

function given({ value, basis }: Known): string | undefined {
  return value === null || basis === 'unknown' ? undefined : value;
}

/** A date as it stands, in no zone: the day an article names is the day it came out, wherever it is read. */
function dayInShort(value: string, withYear: boolean, reader: Telling): string {
  const telling = { ...reader, zone: 'UTC' };
  const at = parseInstant(value.slice(0, 10), telling.zone);
  if (at === undefined) return value;
  return unbroken(dateText(at, withYear ? 'dayMonthYear' : 'dayMonth', telling, 'short'));
}

/** A day stays on one line, however narrow the column. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function marked(value: string, { basis }: Known): string {
  return basis === 'inferred' ? say('article.inferredOne', { value }) : value;
}

import type { Article, Known } from '../../domain/corpus/corpus.ts';
import { parseInstant } from '../../domain/time/instant.ts';
import { say } from '../../ui/words/say.ts';
import { bareDay } from '../../ui/words/when.ts';

/**
 * What stands below an article's name at the head of its column: "publisher unknown, 6 Sep". What is inferred says so.
 * `withYear` where the articles are not all of one year.
 */
export function articleFacts({ publisher, published }: Article, withYear: boolean): string {
  const who = given(publisher);
  const day = given(published);
  if (who === undefined && day === undefined) return say('grid.head.unknown');
  const written = day && dayInShort(day, withYear);
  if (who && written && publisher.basis === 'inferred' && published.basis === 'inferred') {
    return say('grid.head.inferred', { publisher: who, published: written });
  }
  return say('grid.head.facts', {
    publisher: who === undefined ? say('grid.head.publisherUnknown') : marked(who, publisher),
    published: written === undefined ? say('grid.head.dateUnknown') : marked(written, published),
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
function dayInShort(value: string, withYear: boolean): string {
  const at = parseInstant(value.slice(0, 10), 'UTC');
  if (at === undefined) return value;
  const day = bareDay(at, 'UTC');
  return unbroken(withYear ? say('grid.head.dayWithYear', { day, year: value.slice(0, 4) }) : day);
}

/** A day stays on one line, however narrow the column. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function marked(value: string, { basis }: Known): string {
  return basis === 'inferred' ? say('grid.head.inferredOne', { value }) : value;
}

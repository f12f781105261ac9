import type { Article, Known } from '../../domain/corpus/corpus.ts';
import type { Zone } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { publishedInShort } from './published.ts';
import { say } from './say.ts';

/**
 * An article in a line: "publisher unknown, 6 Sep". What is inferred says so. The day is dated by the corpus's zone, and
 * has its year where the telling has.
 */
export function articleFacts(article: Article, zone: Zone, telling: Telling): string {
  const { publisher, published } = article;
  const who = given(publisher);
  const day = publishedInShort(article, zone, telling);
  if (who === undefined && day === undefined) return say('article.unknown');
  const written = day && unbroken(day);
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

/** A day stays on one line, however narrow the column. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function marked(value: string, { basis }: Known): string {
  return basis === 'inferred' ? say('article.inferredOne', { value }) : value;
}

import type { Article, Known } from '../../domain/corpus/corpus.ts';
import type { Zone } from '../../domain/time/instant.ts';
import type { Telling } from '../../domain/time/telling.ts';
import { publishedInWords } from '../../ui/words/published.ts';

/** When an article came out, in words, with all that is known of how it is known. */
export function publishedOf(article: Article, zone: Zone, telling: Telling): Known {
  return { ...article.published, value: publishedInWords(article, zone, telling) ?? null };
}

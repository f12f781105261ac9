import { say } from '../../ui/words/say.ts';
import type { Known } from './use-known.ts';

/** How many of all articles and moments are there, in words. */
export function countsOf({ corpus, whole }: Pick<Known, 'corpus' | 'whole'>) {
  const [articles, moments] = [whole.articles.length, whole.moments.length];
  return {
    articles: say('known.articles', { shown: corpus.articles.length, count: articles }),
    moments: say('known.moments', { shown: corpus.moments.length, count: moments }),
  };
}

/** By when, and how much is known, for one who does not see it. */
export function stateInWords(known: Pick<Known, 'corpus' | 'whole'>, when: string): string {
  return say('known.sliderAt', { when, ...countsOf(known) });
}

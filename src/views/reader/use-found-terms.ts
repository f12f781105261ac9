import { useMemo } from 'react';
import { wordsSearched } from '../../domain/query/search.ts';
import { queriesOf, useCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';

const NO_TERMS: readonly string[] = [];

/**
 * The folded words that are searched for, as search understood them: other filters hide nothing here, so nor do they
 * take marks away.
 */
export function useFoundTerms(): readonly string[] {
  const corpus = useCorpus();
  const text = useExplorer((state) => state.filters.text);
  return useMemo(() => {
    const words = wordsSearched(text);
    if (words.length === 0) return NO_TERMS;
    return [...new Set([...words, ...queriesOf(corpus).termsOf(text)])];
  }, [corpus, text]);
}

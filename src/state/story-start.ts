import type { StoryTold } from '../domain/corpus/corpus.ts';
import { corpusOf } from './link/of-state.ts';
import { NO_STORY } from './places.ts';
import { useExplorer } from './store.ts';
import { willTakeFocus } from './story-focus.ts';
import { placeOfStep } from './story-steps.ts';

/**
 * Begins a story that the link is to carry, at its first step; its bar takes the focus.
 *
 * @param carried the story, packed
 */
export function beginCarried({ steps: [first] }: StoryTold, carried: string): void {
  const state = useExplorer.getState();
  const corpus = corpusOf(state);
  if (!corpus || !first) return;
  willTakeFocus();
  const told = { ...NO_STORY, carriedStory: carried };
  useExplorer.setState({
    ...placeOfStep(first, 1, { ...state, ...told }, corpus),
    historyStep: 'push',
    // The same story may be told already.
    arrivals: state.arrivals + 1,
  });
}

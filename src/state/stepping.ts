/** Stepping through the moments that are shown, one by one: for the panel's buttons, a finger, or a key. */
import { type Steps, stepsFrom } from '../domain/query/stepping.ts';
import { openIdIn, resultIn, useCorpus, useOpenId, useQueryResult } from './derived.ts';
import { latestOf } from './latest-of.ts';
import { corpusOf } from './link/of-state.ts';
import { useExplorer } from './store.ts';

export type Direction = 'previous' | 'next';

/** Where a step led: for telling a reader who does not see it. */
export interface Landing {
  readonly title: string;
  readonly position: number;
  readonly count: number;
}

const stepsOf = latestOf(stepsFrom);

/** What lies to either side of the open moment; undefined while none is open. */
export function useSteps(): Steps | undefined {
  const { moments } = useCorpus();
  const { matched } = useQueryResult();
  const open = useOpenId();
  return open === undefined ? undefined : stepsOf(open, moments, matched);
}

/** Opens the neighbour, or the first moment shown while none is open. Undefined at an end, where nothing is done. */
export function stepTo(direction: Direction): Landing | undefined {
  const state = useExplorer.getState();
  const corpus = corpusOf(state);
  if (!corpus) return undefined;
  const { matched } = resultIn(corpus, state);
  const open = openIdIn(corpus, state);
  const target = open === undefined ? matched[0] : stepsOf(open, corpus.moments, matched)[direction];
  if (!target) return undefined;
  state.openMoment(target.id);
  return { title: target.title, position: matched.indexOf(target) + 1, count: matched.length };
}

/** Stepping through the moments that are shown, one by one: for the panel's buttons, a finger, or a key. */

import type { MomentId } from '../domain/corpus/corpus.ts';
import { type Steps, stepsFrom } from '../domain/query/stepping.ts';
import {
  corpusShownIn,
  type OpenMoment,
  openMomentIn,
  resultIn,
  useOpenMoment,
  useQueryResult,
  useWholeCorpus,
} from './derived.ts';
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

/** Where stepping starts from: a moment not yet reported has neighbours too, by its place among all there are. */
function startOf(open: OpenMoment): MomentId | undefined {
  return open.kind === 'open' || open.kind === 'unreported' ? open.moment.id : undefined;
}

/** What lies to either side of the open moment; undefined while none is open. */
export function useSteps(): Steps | undefined {
  const { moments } = useWholeCorpus();
  const { matched } = useQueryResult();
  const open = startOf(useOpenMoment());
  return open === undefined ? undefined : stepsOf(open, moments, matched);
}

/** Opens the neighbour, or the first moment shown while none is open. Undefined at an end, where nothing is done. */
export function stepTo(direction: Direction): Landing | undefined {
  const state = useExplorer.getState();
  const [corpus, whole] = [corpusShownIn(state), corpusOf(state)];
  if (!corpus || !whole) return undefined;
  const { matched } = resultIn(corpus, state);
  const open = startOf(openMomentIn(state));
  const target = open === undefined ? matched.at(0) : stepsOf(open, whole.moments, matched)[direction];
  if (!target) return undefined;
  state.openMoment(target.id);
  const { position = 0, count } = stepsFrom(target.id, whole.moments, matched);
  return { title: target.title, position, count };
}

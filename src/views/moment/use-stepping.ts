import type { Steps } from '../../domain/query/stepping.ts';
import { type Direction, stepTo, useSteps } from '../../state/stepping.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';

export type { Direction };

export interface Stepping {
  /** Undefined while no moment is open. */
  readonly steps: Steps | undefined;
  /** Opens the neighbour and says which it is; does nothing at an end. */
  readonly step: (direction: Direction) => void;
}

/** Steps, and says where to. True where there was somewhere to go. */
export function stepAndSay(direction: Direction): boolean {
  const landing = stepTo(direction);
  if (landing) useExplorer.getState().announce(say('moment.stepped', { ...landing }));
  return landing !== undefined;
}

/** Stepping for the panel, where a moment that is not there has no neighbours. */
export function useStepping(): Stepping {
  const steps = useSteps();
  return {
    steps,
    step: (direction) => {
      if (steps?.[direction]) stepAndSay(direction);
    },
  };
}

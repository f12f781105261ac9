import { useMemo } from 'react';
import { type Steps, stepsFrom } from '../../domain/query/stepping.ts';
import { useCorpus, useOpenId, useQueryResult } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';

export type Direction = 'previous' | 'next';

export interface Stepping {
  /** Undefined while no moment is open. */
  readonly steps: Steps | undefined;
  /** Opens the neighbour and says which it is; does nothing at an end. */
  readonly step: (direction: Direction) => void;
}

/** Stepping through the moments that are shown: for the panel's buttons, a finger, or a key. */
export function useStepping(): Stepping {
  const { moments } = useCorpus();
  const { matched } = useQueryResult();
  const open = useOpenId();
  const openMoment = useExplorer((state) => state.openMoment);
  const announce = useExplorer((state) => state.announce);
  const steps = useMemo(
    () => (open === undefined ? undefined : stepsFrom(open, moments, matched)),
    [open, moments, matched],
  );

  const step = (direction: Direction) => {
    const target = steps?.[direction];
    if (!target) return;
    openMoment(target.id);
    const position = matched.indexOf(target) + 1;
    announce(say('moment.stepped', { title: target.title, position, count: matched.length }));
  };
  return { steps, step };
}

import { useEffect, useState } from 'react';
import { linkedStateOf } from '../../state/link/of-state.ts';
import { useExplorer } from '../../state/store.ts';
import type { LinkedState } from '../../state/view-state.ts';

/** What the page around asked to be shown: by the frame's address, or since then by a message. `moves` counts those. */
export function useAsked(moves: number): LinkedState {
  const [asked, setAsked] = useState(presentView);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move is what makes the present view the one asked for
  useEffect(() => setAsked(presentView()), [moves]);
  return asked;
}

const presentView = () => linkedStateOf(useExplorer.getState());

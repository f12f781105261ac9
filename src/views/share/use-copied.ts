import { useEffect, useState } from 'react';
import { useExplorer } from '../../state/store.ts';
import type { Copying } from '../../ui/copying.ts';

/** How long a button says that it did it, in milliseconds. */
const SAID_FOR = 2_500;

interface Outcome {
  readonly text: string;
  readonly state: 'yes' | 'refused';
}

export interface Copied {
  readonly state: 'no' | Outcome['state'];
  /** Copies the text, and says so to a screen reader in these words. False where the browser refused. */
  readonly copy: (announced: string) => Promise<boolean>;
}

/**
 * Copying a text, with what came of it: that it was done is said for a while, that it was refused until the next try; and
 * neither of another text than the one that was copied.
 */
export function useCopied(text: string, copyText: Copying['copyText']): Copied {
  const announce = useExplorer((state) => state.announce);
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (outcome?.state !== 'yes') return;
    const timer = setTimeout(() => setOutcome(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (announced: string) => {
    const done = await copyText(text);
    setOutcome({ text, state: done ? 'yes' : 'refused' });
    if (done) announce(announced);
    return done;
  };
  return { state: outcome?.text === text ? outcome.state : 'no', copy };
}

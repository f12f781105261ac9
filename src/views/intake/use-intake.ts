import { useEffect, useState } from 'react';
import type { OfferedFile } from '../../domain/formats/intake/offered.ts';
import { takeOffered, useOffered } from '../../state/offered-files.ts';
import { type Outcome, takeIn } from '../../state/own-files.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';

/** A file that was given, and what became of it. */
export interface Told {
  /** Tells two files of one name apart. */
  readonly key: number;
  readonly name: string;
  readonly outcome: Outcome;
}

export interface Intake {
  /** What the file that is being read is called. */
  readonly reading: string | undefined;
  readonly told: readonly Told[];
  readonly dismiss: () => void;
  /** In place of what became of a file, what became of it now. */
  readonly retell: (key: number, outcome: Outcome) => void;
}

let lastKey = 0;

/** Reads the files that wait, one after another. The first that opens is shown; the others of a heap are kept. */
export function useIntake(): Intake {
  const [file] = useOffered((state) => state.waiting);
  const [told, setTold] = useState<readonly Told[]>([]);

  useEffect(() => {
    // React's StrictMode runs this twice.
    if (!file || file === inHand) return;
    inHand = file;
    const isFirst = !inHeap;
    inHeap = true;
    void takeIn(file, TIMELINE_WORDS, isFirst || !hasShown).then((outcome) => {
      hasShown = isFirst ? isShown(outcome) : hasShown || isShown(outcome);
      lastKey += 1;
      const entry = { key: lastKey, name: file.name, outcome };
      setTold((before) => (isFirst ? [entry] : [...before, entry]));
      takeOffered(file);
      inHeap = useOffered.getState().waiting.length > 0;
    });
  }, [file]);

  return {
    reading: file?.name,
    told,
    dismiss: () => setTold([]),
    retell: (key, outcome) =>
      setTold((before) => before.map((entry) => (entry.key === key ? { ...entry, outcome } : entry))),
  };
}

/** Files given at once make a heap: it ends when none waits. */
let inHeap = false;
let inHand: OfferedFile | undefined;
let hasShown = false;

function isShown({ kind }: Outcome): boolean {
  return kind === 'taken' || kind === 'link' || kind === 'story' || kind === 'other-file';
}

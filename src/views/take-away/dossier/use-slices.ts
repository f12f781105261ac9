/** The moments of a dossier in slices: a page that gets thousands at once stands still meanwhile. */
import { useEffect, useState } from 'react';
import type { DocumentInWords, MomentInWords } from '../document-words.ts';
import type { OnProgress } from './use-setting.ts';

/** A moment, and the heading of its day where it is the first of it. */
export interface Entry {
  readonly heading: string | undefined;
  readonly moment: MomentInWords;
}

/** Moments to a slice: a dozen take a frame or two. */
const SLICE = 12;

interface Slices {
  readonly written: readonly (readonly Entry[])[];
  readonly isWhole: boolean;
}

const NONE: Slices = { written: [], isWhole: false };

/** One slice more at every turn, until all are there. */
export function useSlices(text: DocumentInWords, pause: () => Promise<void>, onProgress: OnProgress): Slices {
  const [slices, setSlices] = useState(NONE);
  useEffect(() => {
    let isGone = false;
    async function write() {
      setSlices(NONE);
      let done = 0;
      for (const slice of slicesOf(text)) {
        done += slice.length;
        setSlices(({ written }) => ({ written: [...written, slice], isWhole: false }));
        onProgress(Math.min(0.99, done / text.count));
        await pause();
        if (isGone) return;
      }
      setSlices(({ written }) => ({ written, isWhole: true }));
    }
    void write();
    return () => {
      isGone = true;
    };
  }, [text, pause, onProgress]);
  return slices;
}

/** Each is written when it is asked for. */
function* slicesOf(text: DocumentInWords): Generator<readonly Entry[]> {
  let slice: Entry[] = [];
  for (const entry of entriesOf(text)) {
    slice.push(entry);
    if (slice.length < SLICE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

function* entriesOf({ sections }: DocumentInWords): Generator<Entry> {
  for (const { heading, moments } of sections) {
    let isFirst = true;
    for (const moment of moments) {
      yield { heading: isFirst ? heading : undefined, moment };
      isFirst = false;
    }
  }
}

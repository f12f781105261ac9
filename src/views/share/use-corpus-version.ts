import { useEffect, useState } from 'react';
import { type Corpus, isAtHand } from '../../domain/corpus/corpus.ts';
import type { CorpusFile } from '../../domain/corpus/format.ts';
import { corpusVersion, corpusVersionOf } from '../../domain/formats/citation/corpus-version.ts';
import { inSlices } from '../../domain/formats/in-slices.ts';
import { recordsOf } from '../../domain/formats/records.ts';
import { useWholeCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import type { Pacing } from './given.ts';

export type Versioned =
  | { readonly kind: 'known'; readonly version: string | undefined }
  /** How much of it is worked out, 0 to 1. */
  | { readonly kind: 'awaited'; readonly share: number };

/** Of large corpora, once it was worked out. */
const worked = new WeakMap<Corpus, string>();

/**
 * The version of the corpus, of which a citation speaks; undefined where there is no file to tell by. Of a large corpus
 * it is worked out in slices, since all of it has to be read: it is begun anew when the tab is opened again before its end.
 */
export function useCorpusVersion(pacing: Pacing): Versioned {
  const file = useExplorer((state) => state.file);
  const whole = useWholeCorpus();
  const [share, setShare] = useState(0);
  const isAwaited = file !== undefined && !isAtHand(whole) && !worked.has(whole);
  useEffect(() => {
    if (!isAwaited || !file) return;
    const control = new AbortController();
    void workOut(whole, file, pacing, control.signal, setShare);
    return () => control.abort();
  }, [isAwaited, file, whole, pacing]);
  if (isAwaited) return { kind: 'awaited', share };
  return { kind: 'known', version: worked.get(whole) ?? (file && corpusVersion(file)) };
}

/** Steps of the bar, of the whole. */
const STEP = 0.01;

async function workOut(
  whole: Corpus,
  file: CorpusFile,
  { milliseconds, pause }: Pacing,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<void> {
  let told = 0;
  const onProgress = (share: number) => {
    if (share < 1 && share - told < STEP) return;
    told = share;
    tell(share);
  };
  const steps = corpusVersionOf(file, recordsOf(whole.moments, whole, file));
  const version = await inSlices(steps, { now: milliseconds, pause, signal, onProgress });
  if (version === undefined) return;
  worked.set(whole, version);
  // Drawn once more: it is known now.
  tell(2);
}

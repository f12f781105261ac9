import { useEffect, useState } from 'react';
import type { CorpusFile } from '../../domain/corpus/format.ts';
import { corpusVersion } from '../../domain/formats/citation/corpus-version.ts';
import { useExplorer } from '../../state/store.ts';

/** With more moments, working out the version is felt: the tab is drawn first, and says that it loads. */
const MANY = 2_000;

export type Versioned =
  | { readonly kind: 'known'; readonly version: string | undefined }
  | { readonly kind: 'awaited' };

/** The version of the corpus, of which a citation speaks; undefined where there is no file to tell by. */
export function useCorpusVersion(): Versioned {
  const file = useExplorer((state) => state.file);
  const [drawn, setDrawn] = useState<CorpusFile>();
  const isAwaited = file !== undefined && file.moments.length > MANY && drawn !== file;
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setTimeout(() => setDrawn(file));
    return () => clearTimeout(timer);
  }, [isAwaited, file]);
  return isAwaited ? { kind: 'awaited' } : { kind: 'known', version: file && corpusVersion(file) };
}

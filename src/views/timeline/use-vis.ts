import { useEffect, useRef } from 'react';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { axisWords } from './axis-words.ts';
import type { VisHandle } from './vis/mount.ts';

interface VisWiring {
  readonly corpus: Corpus;
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly hidden: TimeFrame['hidden'];
  readonly folds: TimeFrame['folds'];
  readonly onVis: (vis: VisHandle | 'failed' | undefined) => void;
  readonly onLive: (window: TimeWindow) => void;
  readonly onSettled: (window: TimeWindow) => void;
}

/** Loads vis-timeline, which is no part of the page's first load, and mounts it once there is room. */
export function useVis(root: HTMLElement | null, ready: boolean, wiring: VisWiring) {
  const latest = useRef(wiring);
  latest.current = wiring;
  const { corpus } = wiring;
  useEffect(() => {
    const host = root?.querySelector<HTMLElement>('.vis-host');
    if (!host || !ready) return;
    let gone = false;
    let handle: VisHandle | undefined;
    import('./vis/mount.ts')
      .then(({ mountVis }) => {
        if (gone) return;
        const { frame, window, hidden, folds, onVis } = latest.current;
        handle = mountVis(host, {
          window,
          reach: frame.reach,
          hidden,
          folds,
          zone: corpus.zone,
          words: (foldsNow, view) => axisWords(corpus.zone, foldsNow, view),
          onPan: (panned, settled) => {
            if (settled) latest.current.onSettled(panned);
            else latest.current.onLive(panned);
          },
        });
        onVis(handle);
      })
      .catch((error: unknown) => {
        console.warn(error);
        if (!gone) latest.current.onVis('failed');
      });
    return () => {
      gone = true;
      latest.current.onVis(undefined);
      handle?.destroy();
    };
  }, [root, ready, corpus]);
}

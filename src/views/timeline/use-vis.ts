import { useLayoutEffect, useRef } from 'react';
import type { TimeFrame } from '../../domain/overview/time-frame.ts';
import type { TimeWindow } from '../../domain/time/window.ts';
import { AXIS_HEIGHT } from './Axis.tsx';
import type { VisHandle, VisLanes } from './vis/mount.ts';

interface VisWiring {
  readonly frame: TimeFrame;
  readonly window: TimeWindow;
  readonly hidden: TimeFrame['hidden'];
  /** To begin with. */
  readonly lanes: VisLanes;
  /** Whether what vis-timeline draws stands still as the window moves. */
  readonly still?: boolean;
  readonly onVis: (vis: VisHandle | 'failed' | undefined) => void;
  readonly onLive: (window: TimeWindow) => void;
  readonly onSettled: (window: TimeWindow) => void;
}

type VisCode = typeof import('./vis/mount.ts');

let code: VisCode | undefined;

async function fetchCode(): Promise<VisCode> {
  code = await import('./vis/mount.ts');
  return code;
}

/**
 * Loads vis-timeline, which is no part of the page's first load, and mounts it once there is room. Whoever comes back to
 * the timeline finds it there with the first paint.
 */
export function useVis(root: HTMLElement | null, ready: boolean, wiring: VisWiring) {
  const latest = useRef(wiring);
  latest.current = wiring;
  useLayoutEffect(() => {
    const host = root?.querySelector<HTMLElement>('.vis-host');
    if (!host || !ready) return;
    let gone = false;
    let handle: VisHandle | undefined;
    const mount = ({ mountVis }: VisCode) => {
      if (gone) return;
      const { frame, window, hidden, lanes, still = false, onVis } = latest.current;
      handle = mountVis(host, {
        ...lanes,
        window,
        reach: frame.reach,
        hidden,
        axisHeight: AXIS_HEIGHT,
        still,
        onPan: (panned, settled) => {
          if (settled) latest.current.onSettled(panned);
          else latest.current.onLive(panned);
        },
      });
      onVis(handle);
    };
    const fail = (error: unknown) => {
      console.warn(error);
      if (!gone) latest.current.onVis('failed');
    };
    try {
      if (code) mount(code);
      else fetchCode().then(mount).catch(fail);
    } catch (error) {
      fail(error);
    }
    return () => {
      gone = true;
      latest.current.onVis(undefined);
      handle?.destroy();
    };
  }, [root, ready]);
}

import type { Address } from '../platform/address.ts';
import type { HistoryStep } from './store.ts';

/**
 * How far apart replacing writes are kept, in milliseconds. Safari refuses the 101st history call within 30 seconds:
 * at this pace half a minute of panning takes 75 of them and leaves 25 for steps.
 */
export const REPLACE_INTERVAL = 400;

export interface HistoryWriter {
  /** Brings the address to the link, now or, for a replacing write soon after another, within the interval. */
  write(link: string, step: HistoryStep): void;
  /** Takes what the address holds for written, and drops what was still to be. */
  adopt(): void;
  /** Whether the address still holds what was last written or adopted. */
  isCurrent(): boolean;
  /** Writes at once what is still to be written. */
  flush(): void;
  /** Flushes, and writes nothing later. */
  stop(): void;
}

/**
 * Writes links to the address: steps at once, replacing writes at a pace browsers allow, the last one always. What
 * the browser refuses is tried again at the next beat.
 */
export function historyWriter(address: Address): HistoryWriter {
  let written = heldBy(address);
  /** What the address is to hold next; undefined while it holds what it should. */
  let pending: string | undefined;
  let beat: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    if (pending === undefined || pending === written || address.replace(pending)) {
      written = pending ?? written;
      pending = undefined;
    }
  }

  function replaceAtPace() {
    if (beat !== undefined || pending === undefined) return;
    flush();
    beat = setTimeout(() => {
      beat = undefined;
      replaceAtPace();
    }, REPLACE_INTERVAL);
  }

  function push(link: string) {
    flush();
    if (address.push(link)) {
      written = link;
      pending = undefined;
    } else {
      pending = link;
      replaceAtPace();
    }
  }

  return {
    write(link, step) {
      if (link === (pending ?? written)) return;
      if (step === 'push') return push(link);
      pending = link;
      replaceAtPace();
    },
    adopt() {
      written = heldBy(address);
      pending = undefined;
    },
    isCurrent: () => heldBy(address) === written,
    flush,
    stop() {
      flush();
      pending = undefined;
      clearTimeout(beat);
      beat = undefined;
    },
  };
}

function heldBy(address: Address): string {
  const { path, query } = address.read();
  return path + query;
}

/** Writing a file and handing it to the browser: what the browser does for it, and how it stands. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { inSlices, type Piece, packedIn } from '../../domain/formats/in-slices.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { SaveFile } from '../../ui/saving.ts';

/** What the browser does for taking away; `app` hands it in. */
export interface TakingAway {
  /** The address of a link within the app, with everything before it. */
  readonly absolute: (link: string) => string;
  /** Text as a part of a file, in bytes. */
  readonly packed: (text: string) => Blob;
  readonly saveFile: SaveFile;
  /** What the device's clock says. */
  readonly now: () => Instant;
  /** Milliseconds, for lengths of time. */
  readonly milliseconds: () => number;
  /** Gives the page its turn. */
  readonly pause: () => Promise<void>;
}

/** A file that is still to be written. */
export interface FileToWrite {
  readonly name: string;
  readonly type: string;
  readonly pieces: () => Iterable<Piece>;
}

export type SavingState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'writing';
      /** 0 to 1; undefined at first, so that what is done at once shows no bar. */
      readonly share: number | undefined;
    }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

export interface Saving {
  /** Which of the formats it is about. */
  readonly of: string | undefined;
  readonly state: SavingState;
  readonly save: (format: string, fetchFile: () => Promise<FileToWrite>) => void;
  readonly cancel: () => void;
}

const IDLE: SavingState = { kind: 'idle' };

/**
 * One file at a time. What is being written when the tab is left is called off. `chosen` is all that the reader chose of
 * files: what came of one is told until something else is chosen.
 */
export function useSaving({ saveFile, packed, milliseconds, pause }: TakingAway, chosen: string): Saving {
  const [{ of, state }, setSaving] = useState<Pick<Saving, 'of' | 'state'>>({ of: undefined, state: IDLE });
  const [before, setBefore] = useState(chosen);
  if (chosen !== before) {
    setBefore(chosen);
    if (state.kind !== 'writing') setSaving({ of, state: IDLE });
  }
  const calledOff = useRef<AbortController>(undefined);
  useEffect(() => () => calledOff.current?.abort(), []);
  const save = useCallback(
    (format: string, fetchFile: () => Promise<FileToWrite>) => {
      const control = new AbortController();
      calledOff.current?.abort();
      calledOff.current = control;
      const tell = (told: SavingState) => {
        if (calledOff.current === control) setSaving({ of: format, state: told });
      };
      const onProgress = nowAndThen(milliseconds, (share) => tell({ kind: 'writing', share }));
      const pace = { now: milliseconds, pause, signal: control.signal, onProgress };
      writeAll().then(tell, () => tell({ kind: 'failed' }));
      async function writeAll(): Promise<SavingState> {
        const { name, type, pieces } = await fetchFile();
        const content = await inSlices(packedIn(pieces(), packed), pace);
        if (content === undefined) return { kind: 'cancelled' };
        saveFile({ name, type, content });
        return { kind: 'saved', name };
      }
    },
    [saveFile, packed, milliseconds, pause],
  );
  const cancel = useCallback(() => calledOff.current?.abort(), []);
  return { of, state, save, cancel };
}

/** Milliseconds between two steps of the bar: to draw a page of many moments anew takes longer than to write some. */
const STEP = 250;

/** At once, and then no more often than that. */
function nowAndThen(
  milliseconds: () => number,
  tell: (share: number | undefined) => void,
): (share: number) => void {
  let last = milliseconds();
  tell(undefined);
  return (share) => {
    if (milliseconds() - last < STEP) return;
    last = milliseconds();
    tell(share);
  };
}

import { useRef } from 'react';
import type { Hidden } from '../../../domain/overview/scale.ts';
import { isDrawnOn, onSheet, type Sheet, sheetFor } from '../../../domain/overview/sheet.ts';
import type { TimeWindow } from '../../../domain/time/window.ts';

export interface LaidSheet {
  readonly sheet: Sheet | undefined;
  /** Pixels from the sheet's start to the window that it is laid out for. */
  readonly viewAt: number;
}

/** The sheet that a window is drawn on: the same one as long as the window lies on it at the same length. */
export function useSheet(window: TimeWindow, hidden: readonly Hidden[], width: number): LaidSheet {
  const last = useRef<Sheet | undefined>(undefined);
  if (width <= 0) return { sheet: undefined, viewAt: 0 };
  const known = last.current;
  const willDo = known && known.hidden === hidden && known.view === width && isDrawnOn(known, window);
  const sheet = willDo ? known : sheetFor(window, hidden, width);
  last.current = sheet;
  return { sheet, viewAt: Math.round(onSheet(sheet, window).at) };
}

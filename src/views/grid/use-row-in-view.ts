import { type RefObject, useEffect } from 'react';
import type { MomentId } from '../../domain/corpus/corpus.ts';
import { cellNamed, rowOf } from './grid-cells.ts';

/** Brings the open moment's row into sight as it is opened elsewhere, such as by stepping, without touching focus. */
export function useRowInView(grid: RefObject<HTMLElement | null>, open: MomentId | undefined): void {
  useEffect(() => {
    const head = open && grid.current && cellNamed(grid.current, { row: open, column: 'moment' });
    if (head) rowOf(head)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [grid, open]);
}

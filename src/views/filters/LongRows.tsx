import type { ReactNode } from 'react';
import { WindowedList } from '../../ui/windowed/WindowedList.tsx';

/** Pixels of a row of one line. */
const ROW = 28;

interface LongRowsProps {
  readonly ids: readonly string[];
  readonly label: string;
  readonly row: (index: number) => ReactNode;
}

/** The values of a group that has hundreds of them: those near what is in sight are in the page. */
export function LongRows({ ids, label, row }: LongRowsProps) {
  return (
    <WindowedList
      of={ids.length}
      count={ids.length}
      estimate={ROW}
      rowKey={(index) => ids[index] ?? String(index)}
      label={label}
    >
      {(index) => <div className="filter-row">{row(index)}</div>}
    </WindowedList>
  );
}

import { type ComponentProps, type CSSProperties, type ReactNode, type RefObject, useId } from 'react';
import { say } from '../../ui/words/say.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { Column } from './columns.ts';
import { FIXED_COLUMNS } from './MomentRow.tsx';
import { Part } from './Part.tsx';

/** More articles than this and a phone leaves the silent ones out. */
const FEW = 8;
/** More rows than this are laid out as they come near. */
const MANY = 100;

interface GridFrameProps extends Pick<ComponentProps<'div'>, 'onFocus' | 'onBlur' | 'onKeyDown' | 'onClick'> {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly columns: readonly Column[];
  /** With those of the heads and the days. */
  readonly rows: number;
  /** Only rows near what is in sight are in the page: each is laid out, and measured. */
  readonly isWindowed?: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

/** The table around the rows, with its heads and what its keys do. */
export function GridFrame({ grid, columns, rows, isWindowed, label, children, ...keys }: GridFrameProps) {
  const help = useId();
  return (
    <>
      <div className="grid-scroll">
        <Part
          role="grid"
          className={`grid${onlyTelling(columns) ? ' only-telling' : ''}${rows > MANY && !isWindowed ? ' many' : ''}`}
          style={{ '--columns': columns.length } as CSSProperties}
          aria-label={label}
          aria-describedby={help}
          aria-rowcount={rows}
          aria-colcount={FIXED_COLUMNS + columns.length}
          aria-readonly="true"
          ref={grid}
          {...keys}
        >
          <ColumnHeads columns={columns} />
          {children}
        </Part>
      </div>
      <p className="grid-help" id={help}>
        {say('grid.keys')}
      </p>
    </>
  );
}

/** Whether a phone, where every cell takes up a place in a line, shows only those that have something. */
function onlyTelling(columns: readonly Column[]): boolean {
  return columns.length > FEW || columns.some(({ kind }) => kind === 'party');
}

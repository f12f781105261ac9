import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { say } from '../words/say.ts';
import { useRowWindow } from './use-row-window.ts';
import '../words/sets/windowed.ts';

interface WindowedListProps {
  /** What is listed: where it is another, nothing is known of the rows' heights any more. */
  readonly of: unknown;
  readonly count: number;
  /** Pixels of an ordinary row. What is drawn is measured. */
  readonly estimate: number;
  /** React's key of a row; no two have the same. */
  readonly rowKey: (index: number) => string;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly className?: string;
  /** A row that stays in the page, and is brought into sight when it is another. Focus stays where it is. */
  readonly inView?: number | undefined;
  /** Others that stay in the page, for what leads to them to find them. */
  readonly landmarks?: readonly (number | undefined)[];
  /** False where bringing it into sight would carry something away that the reader has in sight. */
  readonly mayScroll?: boolean;
  /** What is in a row. */
  readonly children: (index: number) => ReactNode;
}

const NONE: readonly undefined[] = [];

/**
 * One list of up to millions of rows, of which those near what is in sight are in the page. A screen reader is told how
 * many there are and which each is. Rows have no margins: `windowed.css` keeps those of what is in them inside.
 */
export function WindowedList({
  of,
  count,
  estimate,
  rowKey,
  label,
  labelledBy,
  className = '',
  inView,
  landmarks = NONE,
  mayScroll = true,
  children,
}: WindowedListProps) {
  const list = useRef<HTMLOListElement>(null);
  const { rows, style, bringIntoView, ...focus } = useRowWindow(list, {
    of,
    count,
    estimate,
    kept: [inView, ...landmarks],
  });
  useLayoutEffect(() => {
    if (inView !== undefined && mayScroll) bringIntoView(inView);
  }, [inView, mayScroll, bringIntoView]);
  return (
    <>
      <ol
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list drawn without markers
        role="list"
        ref={list}
        className={`windowed ${className}`}
        aria-label={label}
        aria-labelledby={labelledBy}
        style={style}
        {...focus}
      >
        {rows.map(({ index, style: apart }) => (
          <li
            key={rowKey(index)}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            data-apart={apart && ''}
            style={apart}
          >
            {children(index)}
          </li>
        ))}
      </ol>
      {rows.length < count && (
        <p className="windowed-printed">{say('windowed.printed', { count: rows.length, all: count })}</p>
      )}
    </>
  );
}

import { memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Corpus, MomentId } from '../../domain/corpus/corpus.ts';
import { indexAmong } from '../../domain/corpus/gathered.ts';
import type { Moments } from '../../domain/corpus/moments.ts';
import { dayHeadingAt } from '../../domain/query/day-heading.ts';
import { type Disputed, useCorpus, useDisputed, useOpenId, useTelling } from '../../state/derived.ts';
import type { LinkTo } from '../../state/links.ts';
import { orderOf } from '../../state/shown-moments.ts';
import { useExplorer } from '../../state/store.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { useLast } from '../../ui/windowed/use-last.ts';
import { useRowWindow } from '../../ui/windowed/use-row-window.ts';
import { dayGroupHeading } from '../../ui/words/day-group.ts';
import { say } from '../../ui/words/say.ts';
import '../../ui/words/sets/grid.ts';
import '../../ui/words/sets/windowed.ts';
import type { Column } from './columns.ts';
import { type CellSources, cellSources } from './entries.tsx';
import { GridFrame } from './GridFrame.tsx';
import type { GridTableProps } from './GridTable.tsx';
import { isMomentRow, rowsIn } from './grid-cells.ts';
import { MomentRow } from './MomentRow.tsx';
import { Part } from './Part.tsx';
import type { RowsWalked } from './rows-walked.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useSeenLinks } from './use-seen-links.ts';

/** Pixels of a row with one line below its title. */
const ROW = 60;

/** The grid of more moments than are at hand: those near what is in sight are in the page. */
export function LongGrid({ moments, columns, label }: GridTableProps) {
  const corpus = useCorpus();
  const open = useOpenId();
  const disputed = useDisputed();
  const linkTo = useSeenLinks();
  const { by } = orderOf(useExplorer(({ sort }) => sort));
  const openMoment = useExplorer((state) => state.openMoment);
  const sources = useMemo(() => cellSources(corpus), [corpus]);
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const openIndex = useMemo(
    () => (open === undefined ? undefined : indexAmong(moments, open)),
    [moments, open],
  );
  // Focus goes back to its row as it is closed.
  const lastOpen = useLast(open);
  const lastIndex = useMemo(
    () => (lastOpen === undefined ? undefined : indexAmong(moments, lastOpen)),
    [moments, lastOpen],
  );
  const { rows, style, bringIntoView, ...focus } = useRowWindow(body, {
    of: moments,
    count: moments.length,
    estimate: ROW,
    kept: [openIndex, lastIndex],
  });
  const { onFocus, onBlur, ...keys } = useGridKeys(
    grid,
    (element) => rowsWalked(element, moments, bringIntoView),
    openMoment,
    open,
  );
  useLayoutEffect(() => {
    if (openIndex !== undefined) bringIntoView(openIndex);
  }, [openIndex, bringIntoView]);
  return (
    <>
      <GridFrame
        grid={grid}
        columns={columns}
        rows={moments.length + 1}
        isWindowed
        label={label}
        onFocus={onFocus}
        onBlur={onBlur}
        {...keys}
      >
        <Part role="rowgroup" ref={body} className="windowed" style={style} {...focus}>
          {rows.map(({ index, style: apart }) => (
            <Part
              key={moments.at(index)?.id ?? index}
              role="presentation"
              data-index={index}
              data-apart={apart && ''}
              style={apart}
            >
              <LongGridRow
                moments={moments}
                index={index}
                isUnderDay={by === 'time'}
                corpus={corpus}
                columns={columns}
                sources={sources}
                disputed={disputed}
                open={open}
                linkTo={linkTo}
              />
            </Part>
          ))}
        </Part>
      </GridFrame>
      {rows.length < moments.length && (
        <p className="windowed-printed">
          {say('windowed.printed', { count: rows.length, all: moments.length })}
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly moments: Moments;
  readonly index: number;
  readonly isUnderDay: boolean;
  readonly corpus: Corpus;
  readonly columns: readonly Column[];
  readonly sources: CellSources;
  readonly disputed: Disputed;
  readonly open: MomentId | undefined;
  readonly linkTo: LinkTo;
}

const LongGridRow = memo(function LongGridRow({
  moments,
  index,
  isUnderDay,
  disputed,
  open,
  ...row
}: RowProps) {
  const moment = moments.at(index);
  if (!moment) return null;
  return (
    <>
      {isUnderDay && <Day moments={moments} index={index} />}
      <MomentRow
        moment={moment}
        rowIndex={index + FIRST_ROW}
        disputed={disputed.has(moment.id)}
        open={moment.id === open}
        {...row}
      />
    </>
  );
});

/** The row after that of the column heads. */
const FIRST_ROW = 2;

/**
 * The day over its first moment, for who sees it. It is no row here: how many days come before is known only once all
 * moments are looked at, and every row's own date is read out with it.
 */
function Day({ moments, index }: Pick<RowProps, 'moments' | 'index'>): ReactNode {
  const telling = useTelling();
  const day = useMemo(() => dayHeadingAt(moments, index, telling.zone), [moments, index, telling.zone]);
  if (!day) return null;
  return (
    <div className="day" aria-hidden="true">
      <span>
        <TextInScripts text={dayGroupHeading(day, telling)} />
      </span>
    </div>
  );
}

/** Rows are drawn as the keyboard comes to them. */
function rowsWalked(grid: HTMLElement, moments: Moments, bringIntoView: (index: number) => void): RowsWalked {
  const drawn = rowsIn(grid);
  const heads = drawn.filter((row) => !isMomentRow(row));
  const before = heads.length;
  const shown = drawn.slice(before).filter((row) => row.closest('[data-apart]') === null);
  const count = before + moments.length;
  const rowAt = (place: number) =>
    place < before
      ? heads[place]
      : (grid.querySelector<HTMLElement>(`[data-index="${place - before}"] [data-row]`) ?? undefined);
  const first = () => shown.find((row) => isInSight(row, grid)) ?? shown[0];
  return {
    count,
    firstMoment: before,
    height: shown.reduce((sum, row) => sum + row.offsetHeight, 0) / Math.max(1, shown.length),
    placeOf: (row) => (isMomentRow(row) ? before + indexOf(row) : 0),
    at: (place) => {
      if (!rowAt(place)) flushSync(() => bringIntoView(place - before));
      return rowAt(place);
    },
    inPlaceOf: (place, hadFocus) => {
      const kept = Math.min(place, count - 1);
      if (hadFocus && !rowAt(kept)) bringIntoView(kept - before);
      return rowAt(kept) ?? (hadFocus ? undefined : first());
    },
    first,
    bring: (name) => {
      const index = indexAmong(moments, name as MomentId);
      if (index !== undefined) bringIntoView(index);
    },
  };
}

function indexOf(row: HTMLElement): number {
  return Number(row.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
}

function isInSight(row: HTMLElement, grid: HTMLElement): boolean {
  const { top } = grid.parentElement?.getBoundingClientRect() ?? { top: 0 };
  return row.getBoundingClientRect().top >= top;
}

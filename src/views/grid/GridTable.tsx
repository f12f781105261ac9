import { useMemo, useRef } from 'react';
import type { Moments } from '../../domain/corpus/moments.ts';
import { useCorpus, useDisputed, useOpenId, useTelling } from '../../state/derived.ts';
import { orderOf } from '../../state/shown-moments.ts';
import { useExplorer } from '../../state/store.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { dayGroupHeading } from '../../ui/words/day-group.ts';
import type { Column } from './columns.ts';
import { type CellSources, cellSources } from './entries.tsx';
import { GridFrame } from './GridFrame.tsx';
import { FIXED_COLUMNS, MomentRow } from './MomentRow.tsx';
import { Part } from './Part.tsx';
import { rowsAllDrawn } from './rows-walked.ts';
import { rowCount, type Section, sectionsOf } from './sections.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowInView } from './use-row-in-view.ts';
import { useSeenLinks } from './use-seen-links.ts';

export interface GridTableProps {
  /** In the order they are to be shown. */
  readonly moments: Moments;
  readonly columns: readonly Column[];
  readonly label: string;
}

/** The grid itself: rows and heads stay in sight while it scrolls, and one cell of it is the keyboard's. */
export function GridTable({ moments, columns, label }: GridTableProps) {
  const corpus = useCorpus();
  const open = useOpenId();
  const { by } = orderOf(useExplorer(({ sort }) => sort));
  const openMoment = useExplorer((state) => state.openMoment);
  const sources = useMemo(() => cellSources(corpus), [corpus]);
  const { zone } = useTelling();
  const sections = useMemo(() => sectionsOf(moments, zone, by === 'time'), [moments, zone, by]);
  const grid = useRef<HTMLDivElement>(null);
  const keys = useGridKeys(grid, rowsAllDrawn, openMoment, open);
  useRowInView(grid, open);
  return (
    <GridFrame grid={grid} columns={columns} rows={rowCount(sections)} label={label} {...keys}>
      {sections.map((section) => (
        <SectionRows key={keyOf(section)} section={section} columns={columns} sources={sources} />
      ))}
    </GridFrame>
  );
}

interface SectionRowsProps {
  readonly section: Section;
  readonly columns: readonly Column[];
  readonly sources: CellSources;
}

function SectionRows({ section: { day, rowIndex, rows }, columns, sources }: SectionRowsProps) {
  const corpus = useCorpus();
  const open = useOpenId();
  const disputed = useDisputed();
  const telling = useTelling();
  const linkTo = useSeenLinks();
  return (
    <Part role="rowgroup">
      {day && (
        <Part role="row" className="day" aria-rowindex={rowIndex}>
          <Part role="rowheader" aria-colindex={1} aria-colspan={FIXED_COLUMNS + columns.length}>
            <span>
              <TextInScripts text={dayGroupHeading(day, telling)} />
            </span>
          </Part>
        </Part>
      )}
      {rows.map(({ moment, rowIndex: at }) => (
        <MomentRow
          key={moment.id}
          moment={moment}
          rowIndex={at}
          corpus={corpus}
          columns={columns}
          sources={sources}
          disputed={disputed.has(moment.id)}
          open={moment.id === open}
          linkTo={linkTo}
        />
      ))}
    </Part>
  );
}

/** A day can come up twice; its first moment tells the two apart. */
function keyOf({ day, rows }: Section): string {
  return day ? `day ${rows[0]?.moment.id}` : 'all';
}

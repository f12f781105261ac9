import { useId, useMemo } from 'react';
import type { Moments } from '../../domain/corpus/moments.ts';
import { useCorpus, useDisputed, useOpenId, useTelling } from '../../state/derived.ts';
import { type LinkTo, useLinks } from '../../state/links.ts';
import { inFullView } from '../../state/places.ts';
import { orderOf } from '../../state/shown-moments.ts';
import { useExplorer } from '../../state/store.ts';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { useCovered } from '../../ui/use-covered.ts';
import { dayGroupHeading } from '../../ui/words/day-group.ts';
import { say } from '../../ui/words/say.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { Column } from './columns.ts';
import { type CellSources, cellSources } from './entries.tsx';
import { FIXED_COLUMNS, MomentRow } from './MomentRow.tsx';
import { Part } from './Part.tsx';
import { rowCount, type Section, sectionsOf } from './sections.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowInView } from './use-row-in-view.ts';

interface GridTableProps {
  /** In the order they are to be shown. */
  readonly moments: Moments;
  readonly columns: readonly Column[];
  readonly label: string;
}

/** More articles than this and a phone leaves the silent ones out. */
const FEW = 8;
/** More rows than this are laid out as they come near. */
const MANY = 100;

/** The grid itself: rows and heads stay in sight while it scrolls, and one cell of it is the keyboard's. */
export function GridTable({ moments, columns, label }: GridTableProps) {
  const corpus = useCorpus();
  const open = useOpenId();
  const { by } = orderOf(useExplorer(({ sort }) => sort));
  const openMoment = useExplorer((state) => state.openMoment);
  const sources = useMemo(() => cellSources(corpus), [corpus]);
  const { zone } = useTelling();
  const sections = useMemo(() => sectionsOf(moments, zone, by === 'time'), [moments, zone, by]);
  const { grid, ...keys } = useGridKeys(openMoment, open);
  useRowInView(grid, open);
  const help = useId();
  const rows = rowCount(sections);
  return (
    <>
      <div className="grid-scroll">
        <Part
          role="grid"
          className={`grid${onlyTelling(columns) ? ' only-telling' : ''}${rows > MANY ? ' many' : ''}`}
          style={{ '--columns': columns.length } as React.CSSProperties}
          aria-label={label}
          aria-describedby={help}
          aria-rowcount={rows}
          aria-colcount={FIXED_COLUMNS + columns.length}
          aria-readonly="true"
          ref={grid}
          {...keys}
        >
          <ColumnHeads columns={columns} />
          {sections.map((section) => (
            <SectionRows key={keyOf(section)} section={section} columns={columns} sources={sources} />
          ))}
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

/** Links whose target is seen: where the panel would cover the reader, a passage is opened without it. */
function useSeenLinks(): LinkTo {
  const linkTo = useLinks();
  const covered = useCovered();
  return (place) => linkTo(covered && place.view === 'articles' ? inFullView(place) : place);
}

/** A day can come up twice; its first moment tells the two apart. */
function keyOf({ day, rows }: Section): string {
  return day ? `day ${rows[0]?.moment.id}` : 'all';
}

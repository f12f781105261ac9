import type { ReactNode } from 'react';
import type { Corpus, Moment } from '../../domain/corpus/corpus.ts';
import { oppositionOf } from '../../domain/corpus/opposition.ts';
import { voicesOf } from '../../domain/corpus/voices.ts';
import { useTelling } from '../../state/derived.ts';
import { type LinkTo, useMomentLink } from '../../state/links.ts';
import { DisputedSign, KindMark } from '../../ui/marks.tsx';
import { WhenShort } from '../../ui/WhenShort.tsx';
import { say } from '../../ui/words/say.ts';
import type { Column } from './columns.ts';
import { type CellSources, entriesOf } from './entries.tsx';
import { Part } from './Part.tsx';
import { StandCell } from './StandCell.tsx';

/** Columns before those of articles or parties: the moment, its sources, its disagreement. */
export const FIXED_COLUMNS = 3;

interface MomentRowProps {
  readonly moment: Moment;
  readonly rowIndex: number;
  readonly corpus: Corpus;
  readonly columns: readonly Column[];
  readonly sources: CellSources;
  readonly disputed: boolean;
  readonly open: boolean;
  readonly linkTo: LinkTo;
}

export function MomentRow({
  moment,
  rowIndex,
  corpus,
  columns,
  sources,
  disputed,
  open,
  linkTo,
}: MomentRowProps) {
  return (
    <Part
      role="row"
      className="moment"
      aria-rowindex={rowIndex}
      aria-current={open ? 'true' : undefined}
      data-row={moment.id}
    >
      <MomentHead moment={moment} corpus={corpus} disputed={disputed} />
      <CountCell column="sources" columnIndex={2} words={<SourcesNumber moment={moment} />} />
      <CountCell column="disagreement" columnIndex={3} words={disagreementWords(moment, disputed)} />
      {columns.map((column, index) => (
        <StandCell
          key={column.key}
          column={column}
          columnIndex={FIXED_COLUMNS + 1 + index}
          entries={entriesOf(moment, column, sources)}
          linkTo={linkTo}
        />
      ))}
    </Part>
  );
}

function MomentHead({ moment, corpus, disputed }: Pick<MomentRowProps, 'moment' | 'corpus' | 'disputed'>) {
  const telling = useTelling();
  return (
    <Part role="rowheader" className="moment-head" aria-colindex={1} data-column="moment">
      <span className="marks-of">
        {disputed && <DisputedSign />}
        <KindMark kind={moment.kind} />
      </span>
      <span className="unseen">{say(`kind.${moment.kind}`)} </span>
      {/* The app gives focus to it by this name when what opened the moment has left the page. */}
      <a id={`moment-row-${moment.id}`} dir="auto" data-stop="" tabIndex={-1} {...useMomentLink(moment)}>
        {moment.title}
      </a>{' '}
      <span className="when">
        <WhenShort when={moment.when} partsOfDay={corpus.partsOfDay} telling={telling} />
      </span>
      {disputed && <span className="unseen"> {say('status.disputed')}</span>}
    </Part>
  );
}

interface CountCellProps {
  readonly column: 'disagreement' | 'sources';
  readonly columnIndex: number;
  readonly words: ReactNode;
}

function CountCell({ column, columnIndex, words }: CountCellProps) {
  return (
    <Part
      role="gridcell"
      className={`count ${column}`}
      aria-colindex={columnIndex}
      data-column={column}
      data-stop=""
      tabIndex={-1}
    >
      {words}
    </Part>
  );
}

/** The number, with its word where no head stands over it; where nobody's word stands behind it, why. */
function SourcesNumber({ moment }: { moment: Moment }) {
  const count = voicesOf(moment).length;
  if (count === 0) return say(`grid.noSources.${whyNoSources(moment)}`);
  return (
    <>
      <span className="number">{say('grid.sourcesNumber', { count })}</span>
      <span className="in-words">{say('grid.sources', { count })}</span>
    </>
  );
}

function whyNoSources({ accounts }: Moment): 'hedged' | 'denied' | 'either' {
  if (accounts.every(({ stance }) => stance === 'hedges')) return 'hedged';
  return accounts.every(({ stance }) => stance === 'denies') ? 'denied' : 'either';
}

function disagreementWords(moment: Moment, disputed: boolean) {
  const { denying, others } = oppositionOf(moment);
  if (denying > 0) return say('grid.deny', { count: denying, all: denying + others });
  return disputed ? say('grid.byQuestion') : '';
}

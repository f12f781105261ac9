import type { LinkTo } from '../../state/links.ts';
import { ArticleBadge } from '../../ui/ArticleBadge.tsx';
import { Sign, STANCE_SIGNS } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import type { Column } from './columns.ts';
import type { Entry } from './entries.tsx';
import { Part } from './Part.tsx';

interface StandCellProps {
  readonly column: Column;
  readonly columnIndex: number;
  readonly entries: readonly Entry[];
  readonly linkTo: LinkTo;
}

/**
 * What one article or party has of one moment. By ARIA's pattern for grids, the keyboard's stop is the link where the
 * cell has one, else the cell itself, which Enter goes into where it has several.
 */
export function StandCell({ column, columnIndex, entries, linkTo }: StandCellProps) {
  const one = entries.length === 1;
  return (
    <Part
      role="gridcell"
      className={entries.length === 0 ? 'stands silent' : 'stands'}
      aria-colindex={columnIndex}
      data-column={column.key}
      data-stop={one ? undefined : ''}
      tabIndex={one ? undefined : -1}
    >
      <ColumnMark column={column} />
      {entries.length === 0 && <Silence column={column} />}
      {entries.map(({ key, place, word, who, where }) => (
        <a
          key={key}
          className="stand"
          data-stop={one ? '' : undefined}
          data-within={one ? undefined : ''}
          tabIndex={-1}
          {...linkTo(place)}
        >
          {word}{' '}
          {who !== '' && (
            <span className="who" dir="auto">
              {who}
            </span>
          )}
          <span className="unseen"> {where}</span>
        </a>
      ))}
    </Part>
  );
}

/** The column again, where the heads do not stand over the cells: on a phone. */
function ColumnMark({ column }: { column: Column }) {
  return (
    <span className="column-mark">
      {column.kind === 'article' && <ArticleBadge article={column.article} />}
      {column.kind === 'party' && <bdi>{column.party.entity?.shortName ?? column.party.name}</bdi>}
      {column.kind === 'other-articles' && say('grid.head.others')}
    </span>
  );
}

/** A dash: the legend has its word, which is read out. */
function Silence({ column }: { column: Column }) {
  return (
    <span className="stance">
      <Sign path={STANCE_SIGNS.silent} />
      <span className="unseen">{say(column.kind === 'party' ? 'grid.notAmong' : 'stance.silent')}</span>
    </span>
  );
}

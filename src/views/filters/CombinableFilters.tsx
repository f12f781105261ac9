import { memo, useId, useState } from 'react';
import { choiceOf } from '../../domain/query/choices.ts';
import type { Choice, CombinableGroup, Combination } from '../../domain/query/filters.ts';
import { useExplorer } from '../../state/store.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { say } from '../../ui/words/say.ts';
import { FilterBox } from './FilterBox.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { type Row, rowsAtFirst } from './rows.ts';

export interface CombinableFiltersProps<Id extends string> {
  readonly group: CombinableGroup;
  /** All values of the group, in the order they keep. */
  readonly rows: readonly Row<Id>[];
  readonly choices: Readonly<Record<Id, Choice>>;
  readonly counts: ReadonlyMap<Id, number>;
  /** While somebody is looking for a name: the values found, each with the alias it was found by, if any. */
  readonly found?: ReadonlyMap<Id, string | undefined> | undefined;
  /** The same from one drawing to the next, as `chooseOnly`. */
  readonly choose: (id: Id, choice: Choice | undefined) => void;
  readonly chooseOnly: (id: Id) => void;
}

const longRows = onDemand(async () => (await import('./LongRows.tsx')).LongRows);

/** Of more rows those near what is in sight are in the page. */
const MANY = 200;

/** A group whose values are asked for, ruled out and combined. Nothing of it is left where a search finds none. */
export function CombinableFilters<Id extends string>(props: CombinableFiltersProps<Id>) {
  const { group, rows, choices, found } = props;
  const [expanded, setExpanded] = useState(false);
  const listId = useId();
  const first = rowsAtFirst(rows, (id) => choiceOf(choices, id) !== undefined);
  const all = found ? rows.filter(({ id }) => found.has(id)) : rows;
  const shown = found || expanded ? all : first;
  if (shown.length === 0) return null;
  const choiceRow = (row: Row<Id>) => <ChoiceRow {...rowOf(row, props)} />;
  return (
    <FilterGroup title={say(`filters.${group}`)} control={<CombinationChoice group={group} />}>
      {shown.length > MANY ? (
        <div id={listId}>
          <longRows.View
            ids={shown.map(({ id }) => id)}
            label={say(`filters.${group}`)}
            row={(index) => {
              const row = shown[index];
              return row && choiceRow(row);
            }}
          />
        </div>
      ) : (
        <ul id={listId}>
          {shown.map((row) => (
            <li key={row.id} className="filter-row">
              {choiceRow(row)}
            </li>
          ))}
        </ul>
      )}
      {!found && first.length < rows.length && (
        <button
          type="button"
          className="text-button"
          aria-expanded={expanded}
          aria-controls={listId}
          onClick={() => setExpanded(!expanded)}
        >
          {expanded ? say('filters.fewer') : say('filters.more', { count: rows.length - first.length })}
        </button>
      )}
    </FilterGroup>
  );
}

interface ChoiceRowProps {
  readonly id: string;
  readonly name: string;
  readonly badge: number | undefined;
  readonly choice: Choice | undefined;
  readonly count: number;
  readonly alias: string | undefined;
  choose(id: string, choice: Choice | undefined): void;
  chooseOnly(id: string): void;
}

function rowOf<Id extends string>(
  { id, name, badge }: Row<Id>,
  { choices, counts, found, choose, chooseOnly }: CombinableFiltersProps<Id>,
): ChoiceRowProps {
  const [choice, count, alias] = [choiceOf(choices, id), counts.get(id) ?? 0, found?.get(id)];
  return { id, name, badge, choice, count, alias, choose, chooseOnly };
}

/** Drawn anew only where something of its own is another, out of dozens. */
const ChoiceRow = memo(function ChoiceRow(props: ChoiceRowProps) {
  const { id, name, badge, choice, count, alias, choose, chooseOnly } = props;
  const exclude = () => choose(id, choice === 'out' ? undefined : 'out');
  const only = () => chooseOnly(id);
  return (
    <>
      <FilterBox
        name={name}
        choice={choice}
        count={count}
        mark={badge !== undefined && <span className="badge">{badge}</span>}
        alias={alias}
        onToggle={() => choose(id, choice ? undefined : 'in')}
        keys={{ x: exclude, o: only }}
      />
      <RowActions name={name} isExcluded={choice === 'out'} onExclude={exclude} onOnly={only} />
    </>
  );
});

interface RowActionsProps {
  readonly name: string;
  readonly isExcluded: boolean;
  readonly onExclude: () => void;
  readonly onOnly: () => void;
}

/**
 * For a pointer and for touch. The keyboard has x and o on the box itself, and is spared two more stops on each of
 * dozens of rows.
 */
function RowActions({ name, isExcluded, onExclude, onOnly }: RowActionsProps) {
  const exclude = say('filters.exclude', { name });
  const only = say('filters.only', { name });
  return (
    <span className="row-actions">
      <button
        type="button"
        tabIndex={-1}
        aria-label={exclude}
        aria-pressed={isExcluded}
        title={exclude}
        onClick={onExclude}
      >
        {say('filters.excludeShort')}
      </button>
      <button type="button" tabIndex={-1} aria-label={only} title={only} onClick={onOnly}>
        {say('filters.onlyShort')}
      </button>
    </span>
  );
}

const CombinationChoice = memo(function CombinationChoice({ group }: { group: CombinableGroup }) {
  const combination = useExplorer((state) => state.filters.combine[group] ?? 'any');
  const combine = useExplorer((state) => state.combine);
  return (
    <select
      aria-label={say('filters.combination', { group: say(`filters.${group}`) })}
      value={combination}
      onChange={(event) => combine(group, event.target.value as Combination)}
    >
      <option value="any">{say('filters.any')}</option>
      <option value="all">{say('filters.all')}</option>
    </select>
  );
});

import { useId } from 'react';
import { orderOf } from '../../state/shown-moments.ts';
import { useExplorer } from '../../state/store.ts';
import { GRID_COLUMNS } from '../../state/view-state.ts';
import { StanceWord } from '../../ui/marks.tsx';
import { say } from '../../ui/words/say.ts';
import { PartyWord } from './PartyWord.tsx';
import { SortArrow } from './SortArrow.tsx';
import { ariaSort, pressed, type SortKey } from './sorts.ts';

const SORT_KEYS: readonly SortKey[] = ['time', 'disagreement', 'sources'];
const STANCES = ['asserts', 'reports', 'hedges', 'denies', 'silent'] as const;
const PARTY_STANCES = [
  'says',
  'says-hedged',
  'confirms',
  'denies',
  'acts',
  'acted-upon',
  'mentioned',
] as const;

interface GridToolsProps {
  /** Whether it is told how everything is counted. */
  readonly explained: boolean;
  readonly explain: (explained: boolean) => void;
  /** The element that tells it. */
  readonly measures: string;
}

/** What the grid is set against, what its signs and counts mean, and, where its heads have no room, its order. */
export function GridTools({ explained, explain, measures }: GridToolsProps) {
  return (
    <div className="grid-tools">
      <ColumnsChoice />
      <SortChoice />
      <button
        type="button"
        className="grid-counted"
        aria-expanded={explained}
        aria-controls={measures}
        onClick={() => explain(!explained)}
      >
        {say('grid.counted')}
      </button>
      <Legend />
    </div>
  );
}

function ColumnsChoice() {
  const columns = useExplorer((state) => state.columns);
  const goTo = useExplorer((state) => state.goTo);
  const name = useId();
  return (
    <fieldset className="grid-columns">
      <legend>{say('grid.columns')}</legend>
      {GRID_COLUMNS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={columns === each}
            onChange={() => goTo({ columns: each })}
          />
          <span>{say(`grid.columns.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** For a phone, where the moments stand as blocks and no heads stand over them. */
function SortChoice() {
  const sort = useExplorer((state) => state.sort);
  const goTo = useExplorer((state) => state.goTo);
  const label = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: these buttons are not the fields of a form
    <div className="grid-sort" role="group" aria-labelledby={label}>
      <span id={label}>{say('grid.sortBy')}</span>
      {SORT_KEYS.map((by) => (
        <button
          key={by}
          type="button"
          className="sort"
          aria-pressed={orderOf(sort).by === by}
          onClick={() => goTo({ sort: pressed(by, sort) })}
        >
          {say(`grid.sort.${by}`)}
          <SortArrow sort={ariaSort(by, sort)} />
        </button>
      ))}
    </div>
  );
}

function Legend() {
  const columns = useExplorer((state) => state.columns);
  return (
    <ul className="grid-legend" aria-label={say('grid.legend')}>
      {columns === 'articles'
        ? STANCES.map((stance) => (
            <li key={stance}>
              <StanceWord stance={stance} />
            </li>
          ))
        : PARTY_STANCES.map((stance) => (
            <li key={stance}>
              <PartyWord stance={stance} />
            </li>
          ))}
    </ul>
  );
}

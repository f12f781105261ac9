import type { ReactNode } from 'react';
import { FilterBox } from './FilterBox.tsx';
import { FilterGroup } from './FilterGroup.tsx';

interface ValueFiltersProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly on: readonly Value[];
  readonly counts: Readonly<Record<Value, number>>;
  readonly nameOf: (value: Value) => string;
  readonly markOf?: (value: Value) => ReactNode;
  readonly toggle: (value: Value) => void;
}

/** A group of a few fixed values, each on or off; one of those that are on is enough. */
export function ValueFilters<Value extends string>(props: ValueFiltersProps<Value>) {
  const { title, values, on, counts, nameOf, markOf, toggle } = props;
  return (
    <FilterGroup title={title}>
      <ul>
        {values.map((value) => (
          <li key={value} className="filter-row">
            <FilterBox
              name={nameOf(value)}
              choice={on.includes(value) ? 'in' : undefined}
              count={counts[value]}
              mark={markOf?.(value)}
              onToggle={() => toggle(value)}
            />
          </li>
        ))}
      </ul>
    </FilterGroup>
  );
}

import { memo, type ReactNode } from 'react';
import { FilterBox } from './FilterBox.tsx';
import { FilterGroup } from './FilterGroup.tsx';

interface ValueFiltersProps<Value extends string> {
  readonly title: string;
  readonly values: readonly Value[];
  readonly on: readonly Value[];
  readonly counts: Readonly<Record<Value, number>>;
  readonly nameOf: (value: Value) => string;
  /** The same from one drawing to the next, as `toggle`. */
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
          <ValueRow
            key={value}
            value={value}
            name={nameOf(value)}
            isOn={on.includes(value)}
            count={counts[value]}
            toggle={toggle}
            {...(markOf && { markOf })}
          />
        ))}
      </ul>
    </FilterGroup>
  );
}

interface ValueRowProps {
  readonly value: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly count: number;
  markOf?(value: string): ReactNode;
  toggle(value: string): void;
}

const ValueRow = memo(function ValueRow({ value, name, isOn, count, markOf, toggle }: ValueRowProps) {
  return (
    <li className="filter-row">
      <FilterBox
        name={name}
        choice={isOn ? 'in' : undefined}
        count={count}
        mark={markOf?.(value)}
        onToggle={() => toggle(value)}
      />
    </li>
  );
});

import { type ReactNode, useId } from 'react';

interface FilterGroupProps {
  readonly title: string;
  /** Stands beside the title. */
  readonly control?: ReactNode;
  /** Not to be seen for now; what is typed in it stays. */
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/** A group of filters under its name. */
export function FilterGroup({ title, control, hidden = false, children }: FilterGroupProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot share its line with a control
    <div role="group" aria-labelledby={id} className="filter-group" hidden={hidden}>
      <header>
        <h3 id={id}>{title}</h3>
        {control}
      </header>
      {children}
    </div>
  );
}

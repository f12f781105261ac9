import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { Choice } from '../../domain/query/filters.ts';
import { say } from '../../ui/words/say.ts';

interface FilterBoxProps {
  /** The value's name, and the box's. */
  readonly name: string;
  readonly choice: Choice | undefined;
  /** How many moments; of a value ruled out, how many that hides. */
  readonly count: number;
  /** Stands before the name: a mark, or an article's number. */
  readonly mark?: ReactNode;
  /** The name it was found by, where that is another. */
  readonly alias?: string | undefined;
  readonly onToggle: () => void;
  /** What single keys do while the box has the focus. */
  readonly keys?: Readonly<Record<string, () => void>>;
}

/** A box that is off, asks for its value, or rules it out. Pressing it asks for the value, or takes its state back. */
export function FilterBox({ name, choice, count, mark, alias, onToggle, keys = {} }: FilterBoxProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native checkbox has no third state of its own
    <button
      type="button"
      role="checkbox"
      aria-checked={CHECKED[choice ?? 'off']}
      aria-label={name}
      aria-describedby={alias ? `${id}count ${id}alias` : `${id}count`}
      aria-keyshortcuts={Object.keys(keys).join(' ') || undefined}
      className={count === 0 ? 'filter-box none' : 'filter-box'}
      onClick={onToggle}
      onKeyDown={(event) => press(event, keys)}
    >
      <span className="box">{choice && <BoxSign choice={choice} />}</span>
      {mark}
      <span className="names" dir="auto">
        <span className="name" title={name}>
          {name}
        </span>
        {alias && (
          <span className="alias" id={`${id}alias`}>
            {say('filters.also', { alias })}
          </span>
        )}
      </span>
      <span className="count">
        {choice === 'out' ? say('filters.hides', { count }) : say('filters.number', { count })}
      </span>
      <span id={`${id}count`} hidden>
        {say(choice === 'out' ? 'filters.hides' : 'filters.count', { count })}
      </span>
    </button>
  );
}

const CHECKED = { off: false, in: true, out: 'mixed' } as const;

function BoxSign({ choice }: { choice: Choice }) {
  return (
    <svg
      width="10"
      height="10"
      viewBox="0 0 10 10"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d={choice === 'in' ? 'm1 5 3 3 5-6' : 'M1 5h8'} />
    </svg>
  );
}

/** Does what the key stands for, and keeps it from the page's own shortcuts. */
function press(event: KeyboardEvent, keys: Readonly<Record<string, () => void>>) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const action = keys[event.key.toLowerCase()];
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

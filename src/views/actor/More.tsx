import { useId, useState } from 'react';
import { say } from '../../ui/words/say.ts';

export interface More {
  /** The id of the list that the button opens up. */
  readonly id: string;
  readonly expanded: boolean;
  /** How many there are to show; undefined where all are shown from the first. */
  readonly count: number | undefined;
  /** False where there are more than are ever shown. */
  readonly whole: boolean;
  readonly toggle: () => void;
}

/** The items of a list that are shown now: the first few, or up to `most` once the reader has asked for all. */
export function useMore<T>(
  items: Pick<readonly T[], 'length' | 'slice'>,
  first: number,
  most = items.length,
): readonly [readonly T[], More] {
  const [expanded, setExpanded] = useState(false);
  const count = items.length > first ? Math.min(items.length, most) : undefined;
  return [
    items.slice(0, expanded ? most : first),
    { id: useId(), expanded, count, whole: items.length <= most, toggle: () => setExpanded(!expanded) },
  ];
}

export function MoreButton({ id, expanded, count, whole, toggle }: More) {
  if (count === undefined) return null;
  return (
    <button
      type="button"
      className="text-button"
      aria-expanded={expanded}
      aria-controls={id}
      onClick={toggle}
    >
      {expanded ? say('actor.fewer') : say(whole ? 'actor.all' : 'actor.someOf', { count })}
    </button>
  );
}

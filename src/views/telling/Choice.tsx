import { type ReactNode, useId } from 'react';

/** One of a group of choices: its name, and beside or below it what it means. */
export function Choice({
  group,
  checked,
  name,
  meaning,
  onChoose,
}: {
  /** The same for all that exclude each other. */
  group: string;
  checked: boolean;
  name: ReactNode;
  meaning?: ReactNode;
  onChoose: () => void;
}) {
  const id = useId();
  return (
    <div className="choice">
      <label>
        <input
          type="radio"
          name={group}
          checked={checked}
          aria-describedby={meaning === undefined ? undefined : id}
          onChange={onChoose}
        />
        <span>{name}</span>
      </label>
      {meaning !== undefined && (
        <span className="choice-meaning" id={id}>
          {meaning}
        </span>
      )}
    </div>
  );
}

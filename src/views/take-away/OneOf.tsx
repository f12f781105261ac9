import { useId } from 'react';

interface OneOfProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly nameOf: (option: Option) => string;
  readonly chosen: Option;
  readonly choose: (option: Option) => void;
  /** Of the last option. */
  readonly note?: string | undefined;
}

/** A choice among a few. */
export function OneOf<Option extends string>(props: OneOfProps<Option>) {
  const { legend, options, nameOf, chosen, choose, note } = props;
  const id = useId();
  return (
    <fieldset className="one-of">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={id}
            checked={option === chosen}
            aria-describedby={note !== undefined && option === options.at(-1) ? `${id}-note` : undefined}
            onChange={() => choose(option)}
          />
          <span>{nameOf(option)}</span>
        </label>
      ))}
      {note !== undefined && (
        <p className="one-of-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </fieldset>
  );
}

import { useId } from 'react';
import './one-of.css';

interface OneOfProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly nameOf: (option: Option) => string;
  readonly chosen: Option;
  readonly choose: (option: Option) => void;
  /** Of the last option. */
  readonly note?: string | undefined;
  /** Side by side, as long as there is room. */
  readonly inRow?: boolean;
  /** Where what is chosen between is seen from what stands around it. */
  readonly legendUnseen?: boolean;
}

/** A choice among a few. */
export function OneOf<Option extends string>(props: OneOfProps<Option>) {
  const { legend, options, nameOf, chosen, choose, note, inRow = false, legendUnseen = false } = props;
  const id = useId();
  return (
    <fieldset className={inRow ? 'one-of in-a-row' : 'one-of'}>
      <legend className={legendUnseen ? 'unseen' : undefined}>{legend}</legend>
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

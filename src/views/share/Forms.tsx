import { useId } from 'react';
import { say } from '../../ui/words/say.ts';

type Form = 'plain' | 'markdown' | 'bibtex' | 'csl';

interface FormsProps<Each extends Form> {
  readonly forms: readonly Each[];
  readonly chosen: Each;
  readonly choose: (form: Each) => void;
}

/** The forms a text can take, side by side. */
export function Forms<Each extends Form>({ forms, chosen, choose }: FormsProps<Each>) {
  const group = useId();
  return (
    <fieldset className="cite-forms">
      <legend className="unseen">{say('cite.form')}</legend>
      {forms.map((form) => (
        <label key={form}>
          <input type="radio" name={group} checked={form === chosen} onChange={() => choose(form)} />
          <span>{say(`cite.form.${form}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

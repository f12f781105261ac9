import { OneOf } from '../../ui/OneOf.tsx';
import { say } from '../../ui/words/say.ts';

type Form = 'plain' | 'markdown' | 'bibtex' | 'csl';

interface FormsProps<Each extends Form> {
  readonly forms: readonly Each[];
  readonly chosen: Each;
  readonly choose: (form: Each) => void;
}

/** The forms a text can take, side by side. */
export function Forms<Each extends Form>({ forms, chosen, choose }: FormsProps<Each>) {
  return (
    <OneOf
      inRow
      legendUnseen
      legend={say('cite.form')}
      options={forms}
      nameOf={(form) => say(`cite.form.${form}`)}
      chosen={chosen}
      choose={choose}
    />
  );
}

import { CSV_ROWS, CSV_SEPARATORS, type CsvForm } from '../../domain/formats/csv-form.ts';
import { OneOf } from '../../ui/OneOf.tsx';
import { say } from '../../ui/words/say.ts';

const SEPARATOR_NAMES = { ',': 'takeAway.csv.comma', ';': 'takeAway.csv.semicolon' } as const;

/** How the table is laid out. */
export function CsvChoices({ form, choose }: { form: CsvForm; choose: (form: CsvForm) => void }) {
  return (
    <div className="csv-choices">
      <OneOf
        inRow
        legend={say('takeAway.csv.rows')}
        options={CSV_ROWS}
        nameOf={(rows) => say(`takeAway.csv.rows.${rows}`)}
        chosen={form.rows}
        choose={(rows) => choose({ ...form, rows })}
      />
      <OneOf
        inRow
        legend={say('takeAway.csv.separator')}
        options={CSV_SEPARATORS}
        nameOf={(separator) => say(SEPARATOR_NAMES[separator])}
        chosen={form.separator}
        choose={(separator) => choose({ ...form, separator })}
      />
    </div>
  );
}

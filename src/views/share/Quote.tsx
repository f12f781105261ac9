import { useId, useState } from 'react';
import type { Moment } from '../../domain/corpus/corpus.ts';
import { say } from '../../ui/words/say.ts';
import type { Citing } from './citing.ts';
import { Forms } from './Forms.tsx';
import type { Sharing } from './given.ts';
import { accountName, quotationText } from './quotation.ts';
import { Taken } from './Taken.tsx';
import { MARKDOWN, PLAIN } from './text-form.ts';

const FORMS = ['plain', 'markdown'] as const;
const ALL = 'all';

interface QuoteProps {
  readonly moment: Moment;
  readonly citing: Citing;
  readonly sharing: Sharing;
}

/** What articles say of the moment, each passage with its source: one account of it, or all. */
export function Quote({ moment, citing, sharing }: QuoteProps) {
  const heading = useId();
  const [chosen, setChosen] = useState<string>(ALL);
  const [form, setForm] = useState<(typeof FORMS)[number]>('plain');
  const { accounts } = moment;
  const quoted = chosen === ALL ? accounts : accounts.filter(({ id }) => id === chosen);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{say('quote.heading')}</h3>
      {accounts.length > 1 && (
        <label className="quote-account">
          {say('quote.account')}
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value={ALL}>{say('quote.all', { count: accounts.length })}</option>
            {accounts.map((account) => (
              <option key={account.id} value={account.id}>
                {accountName(account, citing.corpus.articles)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Forms forms={FORMS} chosen={form} choose={setForm} />
      <Taken
        text={quotationText(quoted, citing, form === 'plain' ? PLAIN : MARKDOWN)}
        label={say('quote.text', { form: say(`cite.form.${form}`) })}
        copy={say('quote.copy')}
        announced={say('quote.copied')}
        code={false}
        sharing={sharing}
      />
    </section>
  );
}

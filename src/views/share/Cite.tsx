import { useId, useState } from 'react';
import { writeBibtex } from '../../domain/formats/citation/bibtex.ts';
import { writeCsl } from '../../domain/formats/citation/csl.ts';
import { say } from '../../ui/words/say.ts';
import { citationOf } from './citation.ts';
import { citationText } from './citation-text.ts';
import { type Citing, useCiting } from './citing.ts';
import { Forms } from './Forms.tsx';
import type { Sharing } from './given.ts';
import { Quote } from './Quote.tsx';
import { Taken } from './Taken.tsx';
import { MARKDOWN, PLAIN } from './text-form.ts';
import { useCorpusVersion } from './use-corpus-version.ts';
import '../../ui/words/sets/share.ts';
import './share.css';
import './cite.css';

const FORMS = ['plain', 'markdown', 'bibtex', 'csl'] as const;
type Form = (typeof FORMS)[number];

/** What a form is saved as; the others are for pasting. */
const FILES: Readonly<Partial<Record<Form, { readonly ending: string; readonly type: string }>>> = {
  bibtex: { ending: '.bib', type: 'application/x-bibtex' },
  csl: { ending: '.json', type: 'application/vnd.citationstyles.csl+json' },
};

/** The open moment, or what else is on view, as a citation; and what is said of the moment as a quotation. */
export function Cite(sharing: Sharing) {
  const versioned = useCorpusVersion(sharing.pacing);
  const [isWithout, setWithout] = useState(false);
  if (versioned.kind === 'known') return <Citations sharing={sharing} version={versioned.version} />;
  return (
    <>
      <div className="cite-awaited">
        <p>{say(isWithout ? 'cite.version.without' : 'cite.version.awaited')}</p>
        <progress aria-label={say('cite.version.progress')} value={versioned.share} max={1} />
        {!isWithout && (
          <button type="button" className="button" onClick={() => setWithout(true)}>
            {say('cite.version.skip')}
          </button>
        )}
      </div>
      {isWithout && <Citations sharing={sharing} version={undefined} />}
    </>
  );
}

interface CitationsProps {
  readonly sharing: Sharing;
  readonly version: Citing['version'];
}

function Citations({ sharing, version }: CitationsProps) {
  const citing = useCiting(sharing, version);
  const [form, setForm] = useState<Form>('plain');
  const heading = useId();
  const { subject } = citing;
  const file = FILES[form];
  const formName = say(`cite.form.${form}`);
  return (
    <div className="cite">
      <section aria-labelledby={heading}>
        <h3 id={heading}>{say(`cite.heading.${subject.kind}`)}</h3>
        <Forms forms={FORMS} chosen={form} choose={setForm} />
        <Taken
          text={textIn(form, citing)}
          label={say('cite.text', { form: formName })}
          copy={say('cite.copy')}
          announced={say('cite.copied')}
          code={file !== undefined}
          file={file && { ...file, name: `${citationOf(citing).page.key}${file.ending}` }}
          sharing={sharing}
        />
      </section>
      {subject.kind === 'moment' && (
        <Quote key={subject.moment.id} moment={subject.moment} citing={citing} sharing={sharing} />
      )}
    </div>
  );
}

function textIn(form: Form, citing: Citing): string {
  switch (form) {
    case 'plain':
      return citationText(citing, PLAIN);
    case 'markdown':
      return citationText(citing, MARKDOWN);
    case 'bibtex':
      return writeBibtex(citationOf(citing)).trimEnd();
    case 'csl':
      return writeCsl(citationOf(citing)).trimEnd();
  }
}

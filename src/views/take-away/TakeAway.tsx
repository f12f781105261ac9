import { useId, useMemo, useState } from 'react';
import type { CsvForm } from '../../domain/formats/csv-form.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import { CsvChoices } from './CsvChoices.tsx';
import type { Printing } from './dossier/given.ts';
import { PrintDossier } from './dossier/PrintDossier.tsx';
import { FormatItem } from './FormatItem.tsx';
import { formatsOf } from './formats.ts';
import type { Picturing } from './picture/given.ts';
import { PictureChoices } from './picture/PictureChoices.tsx';
import { Scopes } from './Scopes.tsx';
import { type TakingAway, useSaving } from './saving.ts';
import { type Choosing, useTaken } from './use-taken.ts';
import '../../ui/words/sets/take-away.ts';
import './take-away.css';

/** What the browser does for it, and what closes the dialog. */
type Doors = TakingAway & Picturing & Printing & { readonly close: () => void };

/** What is shown, as a file: what that is, and the files it can be. */
export function TakeAway(doors: Doors) {
  const choosing = useTaken();
  return choosing ? <Choices choosing={choosing} doors={doors} /> : null;
}

interface ChoicesProps {
  readonly choosing: Choosing;
  readonly doors: Doors;
}

function Choices({ choosing, doors }: ChoicesProps) {
  const { taken } = choosing;
  return (
    <div className="take-away">
      <p className="take-away-what">{taken.words}</p>
      <LeftBehind choosing={choosing} />
      <Scopes choosing={choosing} />
      {taken.moments.length === 0 ? (
        <p>{say('takeAway.none')}</p>
      ) : (
        <>
          <Files choosing={choosing} doors={doors} />
          <PictureChoices {...doors} />
          <PrintDossier choosing={choosing} doors={doors} />
        </>
      )}
    </div>
  );
}

/** Nothing vanishes silently: what cannot be taken, and what a window could not show. */
function LeftBehind({ choosing: { taken, shown } }: Pick<ChoicesProps, 'choosing'>) {
  const setAside = useExplorer((state) => state.setAside.length);
  const heldBack = taken.whole.moments.length - taken.corpus.moments.length;
  const said = [
    taken.undated > 0 && !shown.inWindow && say('takeAway.undatedAmong', { count: taken.undated }),
    heldBack > 0 && say('takeAway.heldBack', { count: heldBack }),
    setAside > 0 && say('takeAway.setAside', { count: setAside }),
  ].filter((text) => text !== false);
  return said.length > 0 && <p className="take-away-behind">{said.join(' ')}</p>;
}

function Files({ choosing: { taken }, doors }: ChoicesProps) {
  const [csv, setCsv] = useState<CsvForm>({ rows: 'moments', separator: ',' });
  const saving = useSaving(doors, [taken.words, csv.rows, csv.separator].join(' '));
  const heading = useId();
  const { absolute, now } = doors;
  // Counted once: while a file is written, this is drawn at every step of it.
  const formats = useMemo(() => formatsOf({ taken, csv, absolute, now }), [taken, csv, absolute, now]);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{say('takeAway.formats')}</h3>
      <ul className="take-away-formats">
        {formats.map((format) => (
          <FormatItem key={format.id} format={format} saving={saving}>
            {format.id === 'csv' && <CsvChoices form={csv} choose={setCsv} />}
          </FormatItem>
        ))}
      </ul>
    </section>
  );
}

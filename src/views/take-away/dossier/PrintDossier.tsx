import { useId, useMemo, useRef } from 'react';
import { partOnDemand } from '../../../ui/on-demand.tsx';
import { say } from '../../../ui/words/say.ts';
import type { TakingAway } from '../saving.ts';
import type { Choosing } from '../use-taken.ts';
import type { Printing } from './given.ts';
import { pagesOf } from './length.ts';
import { type Setting, useSetting } from './use-setting.ts';
import '../../../ui/words/sets/print-dossier.ts';
import './print-dossier.css';

const stage = partOnDemand(async () => (await import('./DossierStage.tsx')).DossierStage);

/** Some 400 pages: a browser that is laying out more of them holds still for too long. */
const MOST = 1_000;
/** From so many moments on, it is said beforehand that it takes a while. */
const MANY = 200;

interface PrintDossierProps {
  readonly choosing: Choosing;
  readonly doors: TakingAway & Printing;
}

/** What is shown, as a document to print: how long it is, the button, and the document while it is needed. */
export function PrintDossier({ choosing, doors }: PrintDossierProps) {
  const { moments } = choosing.taken;
  const heading = useId();
  return (
    <section className="print-dossier" aria-labelledby={heading}>
      <h3 id={heading}>{say('dossier.heading')}</h3>
      {moments.length > MOST ? (
        <p>{say('dossier.tooMany', { count: MOST })}</p>
      ) : (
        <Printable choosing={choosing} doors={doors} />
      )}
    </section>
  );
}

function Printable({ choosing, doors }: PrintDossierProps) {
  const { moments } = choosing.taken;
  const pages = useMemo(() => pagesOf(moments), [moments]);
  const button = useRef<HTMLButtonElement>(null);
  const about = useId();
  const { setting, start, onProgress, onEnd, cancel } = useSetting(button);
  const isBusy = setting.kind === 'setting' || setting.kind === 'open';
  return (
    <>
      <p id={about}>
        {say('dossier.intro')}{' '}
        {say('dossier.length', { moments: say('dossier.moments', { count: moments.length }), count: pages })}
        {moments.length >= MANY && ` ${say('dossier.takesAWhile')}`}
      </p>
      <button
        ref={button}
        type="button"
        className="button"
        aria-describedby={about}
        aria-disabled={isBusy}
        onPointerEnter={stage.fetchAhead}
        onFocus={stage.fetchAhead}
        onClick={() => !isBusy && start()}
      >
        {say('dossier.print')}
      </button>
      {setting.kind === 'setting' && <Progress share={setting.share} cancel={cancel} />}
      <p role="status" className="print-dossier-status">
        {toldOf(setting)}
      </p>
      {isBusy && <stage.Part choosing={choosing} doors={doors} onProgress={onProgress} onEnd={onEnd} />}
    </>
  );
}

function Progress({ share, cancel }: { readonly share: number; readonly cancel: () => void }) {
  return (
    <div className="print-dossier-progress">
      <progress aria-label={say('dossier.setting')} value={share} max={1} />
      <button type="button" className="button" onClick={cancel}>
        {say('dossier.cancel')}
      </button>
    </div>
  );
}

function toldOf({ kind }: Setting): string {
  return kind === 'idle' || kind === 'setting' ? '' : say(`dossier.told.${kind}`);
}

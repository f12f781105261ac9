import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { instant } from '../../domain/time/instant.ts';
import { removeFile } from '../../state/intake-desk.ts';
import { type KeptFile, listKept, openKept } from '../../state/own-files.ts';
import { useExplorer } from '../../state/store.ts';
import { dayMonthYear } from '../../ui/words/dates.ts';
import { say } from '../../ui/words/say.ts';
import { PickFiles } from './PickFiles.tsx';
import { useFocusPassedOn } from './use-focus-passed-on.ts';
import './intake.css';
import '../../ui/words/sets/intake.ts';

interface CorpusMenuProps {
  readonly close: () => void;
  /** Told before another corpus is opened. */
  readonly leave: () => void;
  /** The zone of the reader's clock: days on which files were added are days of it, whatever clocks a corpus goes by. */
  readonly zone: string;
}

/** Every corpus there is: published with the app, and read from files that this device keeps; and the way to open a file. */
export function CorpusMenu(given: CorpusMenuProps) {
  const { close, leave } = given;
  const body = useRef<HTMLDivElement>(null);
  const kept = useKept();
  useFirstFocused(body, kept.files !== undefined);
  return (
    <div className="corpus-menu" ref={body}>
      <div className="corpus-menu-head">
        <h2>{say('app.corpus')}</h2>
        <button type="button" className="button corpus-menu-close" onClick={close}>
          {say('app.close')}
        </button>
      </div>
      <Published close={close} leave={leave} />
      <Kept kept={kept} {...given} />
      <div className="corpus-menu-foot">
        <PickFiles onPicked={close}>{say('intake.openFile')}</PickFiles>
        <p>{say('intake.whatIsTaken')}</p>
      </div>
    </div>
  );
}

/**
 * The corpus on view. A popover takes focus into it only where something is marked for it in the page as it came; and what
 * is kept on the device comes a moment later.
 */
function useFirstFocused(body: RefObject<HTMLDivElement | null>, isComplete: boolean) {
  useEffect(() => {
    // What is kept can come late: whoever is in the list by then stays where they are.
    if (!isComplete || body.current?.contains(document.activeElement)) return;
    const current = body.current?.querySelector<HTMLElement>('[aria-current]');
    (current ?? body.current?.querySelector<HTMLElement>('.corpus-choice, .pick-files'))?.focus();
  }, [body, isComplete]);
}

function Published({ close, leave }: Omit<CorpusMenuProps, 'zone'>) {
  const index = useExplorer((state) => state.index);
  const shown = useExplorer(({ corpusId, ownFile }) => (ownFile ? undefined : (corpusId ?? index[0]?.id)));
  const chooseCorpus = useExplorer((state) => state.chooseCorpus);
  if (index.length === 0) return null;
  return (
    <section aria-labelledby="corpus-menu-published">
      <h3 id="corpus-menu-published">{say('intake.published')}</h3>
      <ul>
        {index.map((entry) => (
          <li key={entry.path}>
            <button
              type="button"
              className="corpus-choice"
              aria-current={entry.id === shown ? 'true' : undefined}
              onClick={() => {
                close();
                if (entry.id === shown) return;
                leave();
                chooseCorpus(entry.id);
              }}
            >
              <b>
                <bdi>{entry.title}</bdi>
              </b>
              <span>{counted(entry)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KeptProps extends CorpusMenuProps {
  readonly kept: ReturnType<typeof useKept>;
}

function Kept({ kept: { files, remove }, ...given }: KeptProps) {
  if (!files) return null;
  return (
    <section aria-labelledby="corpus-menu-kept">
      <h3 id="corpus-menu-kept" tabIndex={-1}>
        {say('intake.onDevice')}
      </h3>
      {files.length === 0 && <p className="quiet">{say('intake.noneKept')}</p>}
      <ul>
        {files.map((file) => (
          <KeptItem key={file.hash} file={file} remove={() => remove(file)} {...given} />
        ))}
      </ul>
    </section>
  );
}

function useKept() {
  const [files, setFiles] = useState<readonly KeptFile[]>();
  useEffect(() => {
    void listKept().then(setFiles);
  }, []);
  return {
    files,
    remove: async (file: KeptFile) => {
      await removeFile(file);
      setFiles(await listKept());
    },
  };
}

interface KeptItemProps extends CorpusMenuProps {
  readonly file: KeptFile;
  readonly remove: () => Promise<void>;
}

function KeptItem({ file, zone, close, leave, remove }: KeptItemProps) {
  const [isAsking, setAsking] = useState(false);
  const isShown = useExplorer(({ ownFile }) => ownFile?.hash === file.hash);
  const item = useRef<HTMLLIElement>(null);
  const calendar = useExplorer((state) => state.calendar);
  const script = useExplorer((state) => state.script);
  async function removing() {
    if (isShown) leave();
    await remove();
  }
  const day = dayMonthYear(instant(file.added), { zone, calendar, script });
  return (
    <li ref={item}>
      <button
        type="button"
        className="corpus-choice"
        aria-current={isShown ? 'true' : undefined}
        onClick={() => {
          close();
          if (isShown) return;
          leave();
          openKept(file);
        }}
      >
        <b>
          <bdi>{file.title}</bdi>
        </b>
        <span>{counted(file)}</span>
        <span className="corpus-file">
          <bdi>{say('intake.fileAdded', { name: file.name, day })}</bdi>
        </span>
      </button>
      {isAsking ? (
        <AskRemoval
          remove={removing}
          keep={() => setAsking(false)}
          focusNext={() => item.current?.querySelector<HTMLElement>('.text-button') ?? null}
        />
      ) : (
        <button
          type="button"
          className="text-button"
          aria-label={say('intake.removeOf', { title: file.title })}
          onClick={() => setAsking(true)}
        >
          {say('intake.remove')}
        </button>
      )}
    </li>
  );
}

interface AskRemovalProps {
  readonly remove: () => Promise<void>;
  readonly keep: () => void;
  /** Where focus goes once it is answered, unless the file is gone. */
  readonly focusNext: () => HTMLElement | null;
}

function AskRemoval({ remove, keep, focusNext }: AskRemovalProps) {
  const question = useId();
  const group = useRef<HTMLDivElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  // What was pressed has gone; the harmless answer is next.
  useEffect(() => no.current?.focus(), []);
  useFocusPassedOn(group, focusNext);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is a question and its answers, no part of a form
    <div className="corpus-asking" role="group" aria-labelledby={question} ref={group}>
      <span id={question}>{say('intake.removeSure')}</span>
      <button
        type="button"
        className="button"
        onClick={() => void remove().then(() => document.getElementById('corpus-menu-kept')?.focus())}
      >
        {say('intake.removeYes')}
      </button>
      <button ref={no} type="button" className="button" onClick={keep}>
        {say('intake.removeNo')}
      </button>
    </div>
  );
}

function counted({ moments, articles }: { moments: number; articles: number }): string {
  return `${say('intake.momentCount', { count: moments })}, ${say('app.corpusArticles', { count: articles })}`;
}

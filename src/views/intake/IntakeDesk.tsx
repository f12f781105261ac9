import { useEffect, useRef } from 'react';
import { clearDesk, readWaiting, retell, type Told, useDesk } from '../../state/intake-desk.ts';
import { useOffered } from '../../state/offered-files.ts';
import { type Outcome, openTaken } from '../../state/own-files.ts';
import { say } from '../../ui/words/say.ts';
import { outcomeInWords } from './outcome-words.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';
import { useFocusPassedOn } from './use-focus-passed-on.ts';
import './intake.css';
import '../../ui/words/sets/intake.ts';

/** What is over the page while files are dragged onto it, and what became of those that were given. */
export function IntakeDesk({ isDragging }: { isDragging: boolean }) {
  const first = useOffered((state) => state.waiting[0]);
  const hasResults = useDesk((state) => state.inHand !== undefined || state.told.length > 0);
  useEffect(() => {
    if (first) void readWaiting(TIMELINE_WORDS);
  }, [first]);
  return (
    <>
      {isDragging && <DropSign />}
      <ReadOut />
      {hasResults && <Results />}
    </>
  );
}

function DropSign() {
  return (
    <div className="drop-sign" aria-hidden="true">
      <p>
        <b>{say('intake.drop')}</b>
        {say('intake.dropDetail')}
      </p>
    </div>
  );
}

function Results() {
  const { inHand, told } = useDesk();
  return (
    <section className="intake-results" aria-label={say('intake.region')}>
      <div className="intake-told">
        {told.length > 0 && (
          <ul>
            {told.map((entry) => (
              <ResultLine key={entry.key} entry={entry} isAlone={told.length === 1} />
            ))}
          </ul>
        )}
        {inHand && <p className="quiet">{say('intake.reading', { name: inHand.name })}</p>}
      </div>
      {inHand ? <Cancel key={inHand.name} {...inHand} /> : <Dismiss />}
    </section>
  );
}

/** Whoever pressed it, or was about to, goes on at what takes its place. */
function Cancel({ name, cancel }: { name: string; cancel: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusPassedOn(button, () => document.querySelector('.intake-results > .button'));
  return (
    <button
      ref={button}
      type="button"
      className="button"
      aria-label={say('intake.cancelOf', { name })}
      onClick={cancel}
    >
      {say('intake.cancel')}
    </button>
  );
}

function Dismiss() {
  const button = useRef<HTMLButtonElement>(null);
  useFocusPassedOn(button, () => document.querySelector('.intake-results > .button') ?? mainPart());
  return (
    <button ref={button} type="button" className="button" onClick={clearDesk}>
      {say('intake.dismiss')}
    </button>
  );
}

/** The view; while there is none, the first in its place that can take focus. */
function mainPart(): HTMLElement | null {
  return document.getElementById('view') ?? document.querySelector('main :is([tabindex], button)');
}

function ResultLine({ entry: { key, name, outcome }, isAlone }: { entry: Told; isAlone: boolean }) {
  const { said, more } = outcomeInWords(outcome);
  const open = wayToOpen(outcome, isAlone);
  const line = useRef<HTMLLIElement>(null);
  return (
    <li ref={line} tabIndex={-1}>
      <p>
        <bdi className="intake-name">{name}</bdi> <bdi>{said}</bdi>
      </p>
      {more.length > 0 && <More sentences={more} isFolded={!isAlone} />}
      {open && (
        <OpenButton
          open={() => void open().then((opened) => retell(key, opened))}
          focusNext={() => line.current}
        >
          {openWords(outcome)}
        </OpenButton>
      )}
    </li>
  );
}

/** Of several files, one does not push the others out of sight. */
function More({ sentences, isFolded }: { sentences: readonly string[]; isFolded: boolean }) {
  const text = <p className="intake-more">{sentences.join(' ')}</p>;
  if (!isFolded) return text;
  return (
    <details>
      <summary>{say('intake.details')}</summary>
      {text}
    </details>
  );
}

function openWords({ kind }: Outcome): string {
  if (kind === 'other-file') return say('intake.openAnyway');
  return say(kind === 'removed' ? 'intake.undo' : 'intake.open');
}

/** Undefined where nothing is to be opened, or it is open. Of several, each can be come back to. */
function wayToOpen(outcome: Outcome, isAlone: boolean): (() => Promise<Outcome>) | undefined {
  if (outcome.kind === 'other-file' || outcome.kind === 'not-opened') return outcome.open;
  if (outcome.kind === 'removed') return outcome.undo;
  if (outcome.kind !== 'taken' || (isAlone && !outcome.taken.notOpened)) return undefined;
  return () => openTaken(outcome.taken);
}

interface OpenButtonProps {
  readonly open: () => void;
  /** Where focus goes once there is nothing left to open. */
  readonly focusNext: () => HTMLElement | null;
  readonly children: string;
}

function OpenButton({ open, focusNext, children }: OpenButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusPassedOn(button, focusNext);
  return (
    <button ref={button} type="button" className="text-button" onClick={open}>
      {children}
    </button>
  );
}

/**
 * Read out as it comes. It is there from the first file on, whatever page it came to; the section itself appears together
 * with what it says, which not every reader is told of.
 */
function ReadOut() {
  const reading = useDesk((state) => state.inHand?.name);
  const latest = useDesk((state) => state.told.at(-1));
  const outcome = latest ? readOut(latest) : '';
  return (
    <div className="unseen" role="status">
      {reading === undefined ? outcome : say('intake.reading', { name: reading })}
    </div>
  );
}

function readOut({ name, outcome }: Told): string {
  const { said, more } = outcomeInWords(outcome);
  return [name, said, ...more].join(' ');
}

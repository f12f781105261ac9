import { type ReactNode, useId, useRef } from 'react';
import { say } from '../../ui/words/say.ts';
import type { Format } from './formats.ts';
import type { Saving, SavingState } from './saving.ts';

interface FormatItemProps {
  readonly format: Format;
  readonly saving: Saving;
  /** Choices of its own. */
  readonly children?: ReactNode;
}

/** A file to take: what it is for, what it cannot hold, and the button that saves it. */
export function FormatItem({ format, saving, children }: FormatItemProps) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isWriting = saving.state.kind === 'writing';
  const isIdle = !isWriting && format.count > 0;
  const state: SavingState = saving.of === format.id ? saving.state : { kind: 'idle' };
  const cancel = () => {
    // What had focus is about to go.
    button.current?.focus();
    saving.cancel();
  };
  return (
    <li className="take-away-format">
      <h4 id={`${id}-name`}>{format.name}</h4>
      <p id={`${id}-about`}>
        {format.purpose} <span className="take-away-limits">{format.limits.join(' ')}</span>
      </p>
      {children}
      <button
        ref={button}
        type="button"
        className="button"
        aria-describedby={`${id}-about`}
        aria-disabled={!isIdle}
        onClick={() => isIdle && saving.save(format.id, format.file)}
      >
        {format.button}
      </button>
      {state.kind === 'writing' && state.share !== undefined && (
        <Writing name={format.name} share={state.share} cancel={cancel} />
      )}
      <p role="status" className="take-away-status">
        {toldOf(state)}
      </p>
    </li>
  );
}

interface WritingProps {
  readonly name: string;
  readonly share: number;
  readonly cancel: () => void;
}

function Writing({ name, share, cancel }: WritingProps) {
  return (
    <div className="take-away-writing">
      <progress aria-label={say('takeAway.writing', { name })} value={share} max={1} />
      <button type="button" className="button" onClick={cancel}>
        {say('takeAway.cancel')}
      </button>
    </div>
  );
}

function toldOf(state: SavingState): string {
  switch (state.kind) {
    case 'saved':
      return say('takeAway.saved', { name: state.name });
    case 'cancelled':
      return say('takeAway.cancelled');
    case 'failed':
      return say('takeAway.failed');
    default:
      return '';
  }
}

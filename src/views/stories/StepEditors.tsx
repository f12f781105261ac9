import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { LONGEST_NOTE, LONGEST_TITLE } from '../../domain/corpus/format.ts';
import { useExplorer } from '../../state/store.ts';
import { showView } from '../../state/stories.ts';
import { changeDraft, type Draft, type DraftStep, moved, putStepBack } from '../../state/story-drafts.ts';
import { DownIcon, UpIcon } from '../../ui/Icons.tsx';
import { say } from '../../ui/words/say.ts';
import { stepName } from './step-name.ts';
import type { Undone } from './Undo.tsx';

interface StepEditorsProps {
  readonly draft: Draft;
  readonly setUndone: (undone: Undone) => void;
  readonly close: () => void;
}

/** The steps of a story that is being made, each to be named, noted, moved, shown and taken out. */
export function StepEditors({ draft, setUndone, close }: StepEditorsProps) {
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useRef<string | undefined>(undefined);
  // A list whose items change places takes focus from the one that was moved.
  useLayoutEffect(() => {
    const wanted = focusAfter.current;
    focusAfter.current = undefined;
    if (wanted) list.current?.querySelector<HTMLElement>(`[data-part="${wanted}"]`)?.focus();
  });
  const move = (from: number, by: -1 | 1) => {
    const step = draft.steps[from];
    const to = from + by;
    if (!step || to < 0 || to >= draft.steps.length) return;
    focusAfter.current = `${by < 0 ? 'up' : 'down'}-${step.key}`;
    changeDraft(draft.id, ({ steps }) => ({ steps: moved(steps, from, to) }));
    sayMoved(step, from, to, draft.steps.length);
  };
  const remove = (index: number) => {
    const step = draft.steps[index];
    if (!step) return;
    changeDraft(draft.id, ({ steps }) => ({ steps: steps.toSpliced(index, 1) }));
    const words = say('stories.removed', { title: stepName(step, index + 1) });
    const undo = () => {
      const place = Math.min(index, list.current?.children.length ?? 0);
      focusAfter.current = `title-${place + 1}`;
      putStepBack(draft.id, step, index);
    };
    setUndone({ words, undo });
  };
  return (
    <ol className="maker-steps" ref={list}>
      {draft.steps.map((step, index) => (
        <StepEditor key={step.key} draft={draft} step={step} position={index + 1}>
          <MoveButton step={step} index={index} by={-1} of={draft} move={move} />
          <MoveButton step={step} index={index} by={1} of={draft} move={move} />
          <button
            type="button"
            className="text-button"
            aria-label={say('stories.show', { position: index + 1 })}
            onClick={() => {
              close();
              showView(step.link);
            }}
          >
            {say('stories.show.short')}
          </button>
          <button
            type="button"
            className="text-button"
            aria-label={say('stories.remove', { position: index + 1 })}
            onClick={() => remove(index)}
          >
            {say('stories.remove.short')}
          </button>
        </StepEditor>
      ))}
    </ol>
  );
}

function sayMoved(step: DraftStep, from: number, to: number, count: number) {
  const words = { title: stepName(step, from + 1), position: to + 1, count };
  useExplorer.getState().announce(say('stories.movedTo', words));
}

interface StepEditorProps {
  readonly draft: Draft;
  readonly step: DraftStep;
  readonly position: number;
  readonly children: ReactNode;
}

function StepEditor({ draft, step, position, children }: StepEditorProps) {
  const change = (part: Partial<DraftStep>) =>
    changeDraft(draft.id, ({ steps }) => ({
      steps: steps.map((each) => (each.key === step.key ? { ...each, ...part } : each)),
    }));
  return (
    <li>
      <span className="story-number" aria-hidden="true">
        {position}
      </span>
      <input
        data-part={`title-${position}`}
        value={step.title}
        maxLength={LONGEST_TITLE}
        autoComplete="off"
        aria-label={say('stories.stepTitle', { position })}
        placeholder={say('stories.step', { position })}
        onChange={(event) => change({ title: event.target.value })}
      />
      <div className="maker-tools">{children}</div>
      <textarea
        rows={2}
        value={step.note}
        maxLength={LONGEST_NOTE}
        aria-label={say('stories.stepNote', { position })}
        placeholder={say('stories.notePlaceholder')}
        onChange={(event) => change({ note: event.target.value })}
      />
    </li>
  );
}

interface MoveButtonProps {
  readonly step: DraftStep;
  readonly index: number;
  readonly by: -1 | 1;
  readonly of: Draft;
  readonly move: (from: number, by: -1 | 1) => void;
}

/** At an end it stays, so that focus does; it then does nothing. */
function MoveButton({ step, index, by, of, move }: MoveButtonProps) {
  const isOff = index + by < 0 || index + by >= of.steps.length;
  const position = index + 1;
  return (
    <button
      type="button"
      className="button icon"
      data-part={`${by < 0 ? 'up' : 'down'}-${step.key}`}
      aria-label={say(by < 0 ? 'stories.moveUp' : 'stories.moveDown', { position })}
      aria-disabled={isOff || undefined}
      onClick={() => move(index, by)}
    >
      {by < 0 ? <UpIcon /> : <DownIcon />}
    </button>
  );
}

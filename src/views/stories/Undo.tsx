import { useEffect, useRef } from 'react';
import { say } from '../../ui/words/say.ts';

/** What was taken away, and how it comes back. */
export interface Undone {
  readonly words: string;
  readonly undo: () => void;
}

/** Says what was taken away, and takes it back; the button that did it is gone, so this one has the focus. */
export function Undo({ undone, done }: { undone: Undone | undefined; done: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (undone) button.current?.focus();
  }, [undone]);
  const takeBack = ({ undo }: Undone) => {
    undo();
    done();
    document.querySelector<HTMLElement>('.maker-title')?.focus();
  };
  return (
    <div role="status">
      {undone && (
        <p className="maker-undo">
          <span>{undone.words}</span>{' '}
          <button type="button" className="text-button" ref={button} onClick={() => takeBack(undone)}>
            {say('stories.undo')}
          </button>
        </p>
      )}
    </div>
  );
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { say } from '../../ui/words/say.ts';
import { NoteText } from './NoteText.tsx';

/** How many lines are shown without asking: the button takes the room of one more. */
const MOST_LINES = 4;

interface ClippedNoteProps {
  readonly text: string;
  /** Asked for once, the notes of the steps that follow are whole too. */
  readonly isWhole: boolean;
  readonly setWhole: (isWhole: boolean) => void;
}

/** A step's note; on a phone, where it would push its view out of sight, its first lines and a way to the rest. */
export function ClippedNote({ text, isWhole, setWhole }: ClippedNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  const isLong = useIsLong(note, text);
  return (
    <>
      <div ref={note} className={isLong && !isWhole ? 'story-clip clipped' : 'story-clip'}>
        <NoteText text={text} className="story-note" />
      </div>
      {isLong && (
        <button
          type="button"
          className="text-button story-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {say(isWhole ? 'stories.lessNote' : 'stories.moreNote')}
        </button>
      )}
    </>
  );
}

/** Whether the note has more lines than are shown without asking, at the width it has. */
function useIsLong(note: RefObject<HTMLElement | null>, text: string): boolean {
  const [isLong, setLong] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another note is as wide, and has other lines
  useLayoutEffect(() => {
    const element = note.current;
    const measured = element?.querySelector('p');
    if (!element || !measured) return setLong(false);
    const measure = () => {
      const lines = element.scrollHeight / Number.parseFloat(getComputedStyle(measured).lineHeight);
      setLong(lines >= MOST_LINES + 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [note, text]);
  return isLong;
}

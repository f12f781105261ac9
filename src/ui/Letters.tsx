import type { LetterCarried } from '../domain/corpus/questions.ts';
import './letters.css';

interface LettersProps {
  readonly letters: readonly LetterCarried[];
  /** The letter of the position pointed out among the others. */
  readonly pointed?: string | undefined;
}

/**
 * Letters of a question's positions, each in its outline; with the unequal sign where accounts carry the position by
 * denying what they stand beside. The one pointed out is filled.
 */
export function Letters({ letters, pointed }: LettersProps) {
  if (letters.length === 0) return null;
  return (
    <span className="letters">
      {letters.map(({ letter, denied }) => (
        <b key={letter} className={letter === pointed ? 'letter pointed' : 'letter'}>
          {denied && '≠'}
          {letter}
        </b>
      ))}
    </span>
  );
}
